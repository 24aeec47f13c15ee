package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which person is meant by "the minister", "its spokeswoman": one whose name stands beside that
 * title, or one of whom the article tells no name.
 */
final class DescribedPersons {

  private static final Set<String> POLITE =
      Set.of(
          "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Prof", "Prof.", "Colonel", "Col.");

  private final ProperNames names;
  private final Roster roster;
  private final Foregoing foregoing;

  DescribedPersons(ProperNames names, Roster roster, Foregoing foregoing) {
    this.names = names;
    this.roster = roster;
    this.foregoing = foregoing;
  }

  /** The person that the description means. */
  Optional<Entity> entity(Name name) {
    String title =
        foregoing.sentence(name).tokens().get(name.head()).lemma().toLowerCase(Locale.ROOT);
    boolean definite = name.text().matches("(?i)(the|his|her|its|their)\\s.*");
    Optional<Entity> told =
        definite
            ? lastTitled(name, title)
                .or(() -> nextTitled(name))
                .or(() -> isForeign(name) ? Optional.empty() : roster.person(title))
            : Optional.empty();
    return told.or(() -> Optional.of(roster.described(Kind.PERSON, name)));
  }

  /** "the [Turkish] president" is another than "Armenia's president". */
  private boolean isForeign(Name name) {
    return foregoing
        .sentence(name)
        .mentions(Name.class)
        .anyMatch(n -> n.form() == Form.ADJECTIVE && name.tokens().contains(n.tokens()));
  }

  /** "the minister": the last person before whose name stands in one phrase with that title. */
  private Optional<Entity> lastTitled(Name name, String title) {
    for (int i = name.sentence(); i >= 0; i--) {
      Sentence sentence = foregoing.sentences().get(i);
      for (Name other : foregoing.backwards(i, name)) {
        if (other.kind() == Kind.PERSON
            && other.form() == Form.PROPER
            && isTitled(sentence, other, title)) {
          return names.entity(other, Use.ACTOR);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isTitled(Sentence sentence, Name name, String title) {
    int from = Math.max(0, name.tokens().begin() - 6);
    int to = Math.min(sentence.tokens().size(), name.tokens().end() + 9);
    for (int t = from; t < to; t++) {
      boolean near =
          t < name.tokens().begin()
              ? isClear(sentence, t, name.tokens().begin())
              : isBehindComma(sentence, name, t);
      if (near && sentence.tokens().get(t).lemma().equalsIgnoreCase(title)) {
        return true;
      }
    }
    return false;
  }

  /** "the commissioner Thabo Maluleke", "its commissioner, Thabo Maluleke" */
  private static boolean isClear(Sentence sentence, int from, int to) {
    boolean polite = to - 1 > from && POLITE.contains(sentence.tokens().get(to - 1).text());
    if (polite) {
      return isClear(sentence, from, to - 1); // "the director of the office, Ms Salote Rabuka"
    }
    boolean comma = to - 1 > from && sentence.tokens().get(to - 1).tag().equals(",");
    return sentence.tokens().subList(from, comma ? to - 1 : to).stream()
        .noneMatch(t -> t.isVerb() || t.tag().equals(","));
  }

  private static boolean isBehindComma(Sentence sentence, Name name, int at) {
    int next = name.tokens().end();
    return at > next
        && sentence.tokens().get(next).tag().equals(",")
        && sentence.tokens().subList(next, at).stream().noneMatch(Token::isVerb);
  }

  /** "its foreign minister said", before the text names "Foreign Minister Chisomo Kalulu". */
  private Optional<Entity> nextTitled(Name name) {
    List<String> title = List.of(Names.bare(name.text()).toLowerCase(Locale.ROOT).split(" "));
    List<String> office = title.subList(Math.max(0, title.size() - 2), title.size());
    if (title.size() < 2) {
      return Optional.empty();
    }
    List<Sentence> sentences = foregoing.sentences();
    return sentences.subList(name.sentence(), sentences.size()).stream()
        .flatMap(
            s ->
                s.mentions(Name.class)
                    .filter(n -> n.kind() == Kind.PERSON && n.form() == Form.PROPER)
                    .filter(n -> isBehind(s, office, n)))
        .filter(n -> n.span().begin() >= name.span().end())
        .findFirst()
        .flatMap(n -> names.entity(n, Use.ACTOR));
  }

  private static boolean isBehind(Sentence sentence, List<String> office, Name name) {
    int from = name.tokens().begin() - office.size();
    return from >= 0
        && sentence.tokens().subList(from, name.tokens().begin()).stream()
            .map(t -> t.text().toLowerCase(Locale.ROOT))
            .toList()
            .equals(office);
  }
}
