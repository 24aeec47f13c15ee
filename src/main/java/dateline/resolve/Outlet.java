package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.annotate.Words;
import java.util.List;
import java.util.Optional;

/**
 * The outlet that tells an article: "told the Courier", in the Example Courier, names no source
 * beside the one who told it.
 */
final class Outlet {

  private final Optional<List<String>> name;

  /**
   * @param publisher who publishes the article; a ministry that does is the source of what it says
   */
  Outlet(Optional<String> publisher, Words words) {
    this.name =
        publisher
            .map(Names::words)
            .filter(p -> p.stream().noneMatch(w -> words.is("common body", w)));
  }

  /** The sources without the outlet, unless there is no other: "the Initiative said today". */
  List<Entity> without(List<Entity> sources) {
    List<Entity> others = sources.stream().filter(s -> !is(s)).toList();
    return others.isEmpty() ? sources : others;
  }

  /** Whether a source is the outlet itself, by its full name or the first or last word of it. */
  private boolean is(Entity source) {
    List<String> own = Names.words(source.label());
    return source.kind() == Kind.ORGANIZATION
        && name.filter(
                n ->
                    n.equals(own)
                        || own.size() == 1
                            && (own.get(0).equals(n.get(0))
                                || own.get(0).equals(n.get(n.size() - 1))))
            .isPresent();
  }
}
