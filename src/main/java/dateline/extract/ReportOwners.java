package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whose a report is, by how he is tied to the word for it: "a report [in the Jakarta Post]". */
final class ReportOwners {

  /** How whoever wrote a report is tied to the word for it. */
  private static final Set<String> PUBLISHING =
      Set.of("poss", "by", "from", "of", "modifier", "see by");

  /** And that, or who does what it tells: "figures that the agency gave". */
  private static final Set<String> OWNING =
      Set.of("poss", "by", "from", "of", "modifier", "see by", "subject");

  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Actors actors;
  private final Seers seers;

  ReportOwners(Tree tree, Words words, Syntax syntax, Actors actors) {
    this.tree = tree;
    this.words = words;
    this.syntax = syntax;
    this.actors = actors;
    this.seers = new Seers(tree, words, syntax, actors);
  }

  /** Who published it: "a report [in the Jakarta Post]", "[HRW]'s claim". */
  Set<Name> published(int report) {
    Set<Name> owners = new LinkedHashSet<>(owners(report, PUBLISHING));
    owners.removeIf(n -> isGathered(report, n)); // "has gathered the accounts of 19 men"
    outlets(report).forEach(owners::add);
    return owners;
  }

  /** Of whom somebody has collected what they tell: he is the one who passes it on. */
  private boolean isGathered(int report, Name owner) {
    int verb = tree.head(report);
    return tree.is(report, "obj")
        && words.is("gathering", syntax.word(verb))
        && owner.form() == Form.DESCRIPTION
        && owner.tokens().begin() > report;
  }

  /** Whose word it is; "by his family's account while he was windsurfing": nobody's but theirs. */
  List<Name> sources(int report) {
    List<Name> own = owners(report, Set.of("poss"));
    if (!own.isEmpty()) {
      return Stream.concat(own.stream(), seers.of(report)).distinct().toList();
    }
    List<Name> owners = owners(report, OWNING);
    if (owners.isEmpty()) {
      // "an analysis of flight data by the agency": the tree may hang the agency on the data.
      owners =
          syntax.parts(report).stream()
              .filter(p -> p.function().equals("of"))
              .flatMap(p -> owners(p.token(), Set.of("by")).stream())
              .toList();
    }
    if (owners.isEmpty()) {
      owners = seers.of(report).toList(); // "a draft obtained by the daily Vijesti"
    }
    return owners.isEmpty() ? outlets(report).toList() : owners;
  }

  private Stream<Name> outlets(int report) {
    return owners(report, Set.of("in")).stream()
        .filter(n -> n.kind() == Kind.ORGANIZATION && n.form() == Form.PROPER);
  }

  private List<Name> owners(int report, Set<String> functions) {
    return syntax.parts(report).stream()
        .filter(p -> functions.contains(p.function()))
        .filter(p -> !p.function().equals("modifier") || !isListed(p.token())) // "passenger lists"
        .flatMap(p -> actors.actors(p.token()).stream())
        .toList();
  }

  private boolean isListed(int modifier) {
    boolean body =
        actors.actors(modifier).stream()
            .anyMatch(n -> n.kind() == Kind.ORGANIZATION && n.form() == Form.PROPER);
    return !body
        && (words.is("people", syntax.word(modifier)) || words.is("person", syntax.word(modifier)));
  }
}
