package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Tells a part of one state from another state of the same name: "Atlanta, Georgia" from "Georgia
 * and Armenia", by what else the article names.
 */
final class Homonyms {

  /** How many people live in a part of a state, Georgia, at least: not in a suburb, Jamaica. */
  private static final int LARGE = 1_000_000;

  private final Gazetteer gazetteer;
  private final Demonyms demonyms;
  private final List<Sentence> sentences;

  Homonyms(Gazetteer gazetteer, Demonyms demonyms, List<Sentence> sentences) {
    this.gazetteer = gazetteer;
    this.demonyms = demonyms;
    this.sentences = sentences;
  }

  /**
   * Whether a part of one state is meant by a name that it shares with another state: "Atlanta,
   * Georgia", or "Georgia" among other places of the United States and without a Georgian.
   */
  boolean isHome(Name name, Entity part, List<Entity> candidates) {
    Optional<String> state =
        candidates.stream().filter(e -> e.kind() == Kind.COUNTRY).map(Entity::id).findFirst();
    if (state.isEmpty() || part.country().isEmpty() || part.country().equals(state)) {
      return false;
    }
    if (isCalledState(name)) {
      return true;
    }
    String home = part.country().get();
    String abroad = state.get();
    List<Name> others =
        sentences.stream()
            .flatMap(s -> s.mentions(Name.class))
            .filter(n -> !isSame(n, name))
            .toList();
    return part.weight() >= LARGE
        && !isListedAmongStates(name)
        && others.stream().anyMatch(n -> lies(n, home))
        && others.stream().noneMatch(n -> lies(n, abroad) || isOf(n, abroad));
  }

  /** "the American state of Georgia": said once, it goes for the whole article. */
  private boolean isCalledState(Name name) {
    return sentences.stream()
        .anyMatch(
            s ->
                s.mentions(Name.class)
                    .filter(n -> isSame(n, name) && n.tokens().begin() > 1)
                    .map(n -> s.tokens().subList(n.tokens().begin() - 2, n.tokens().begin()))
                    .anyMatch(
                        before ->
                            before.get(0).lemma().equals("state")
                                && before.get(1).lemma().equals("of")));
  }

  /** "from Armenia, Georgia and Iran": next to a state only states are told. */
  private boolean isListedAmongStates(Name name) {
    for (Sentence sentence : sentences) {
      List<Name> names = sentence.mentions(Name.class).toList();
      for (int i = 1; i < names.size(); i++) {
        Name left = names.get(i - 1);
        Name right = names.get(i);
        boolean listed =
            right.tokens().begin() - left.tokens().end() <= 2
                && left.kind() == Kind.COUNTRY
                && right.kind() == Kind.COUNTRY
                && !isSame(left, right);
        if (listed && (isSame(left, name) || isSame(right, name))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSame(Name name, Name other) {
    return Names.key(name.text()).equals(Names.key(other.text()));
  }

  /** Whether a place, but no seat of government, is known by that name in that country alone. */
  private boolean lies(Name name, String country) {
    List<Entity> places = gazetteer.named(name.text());
    return name.kind() == Kind.PLACE
        && gazetteer.byGovernment(name.text()).isEmpty()
        && !places.isEmpty()
        && places.stream().allMatch(e -> e.country().filter(country::equals).isPresent());
  }

  /** Whether a name stands for a country: its own, its government's, its people's. */
  private boolean isOf(Name name, String country) {
    return demonyms
        .country(name)
        .or(() -> gazetteer.byGovernment(name.text()))
        .filter(e -> e.id().equals(country))
        .isPresent();
  }
}
