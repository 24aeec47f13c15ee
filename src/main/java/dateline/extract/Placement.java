package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where those go, are or come from whom a sentence counts without saying the verb again. */
final class Placement {

  private static final Map<String, Role> WAYS =
      Map.of(
          "from",
          Role.ORIGIN,
          "to",
          Role.DESTINATION,
          "into",
          Role.DESTINATION,
          "via",
          Role.VIA,
          "through",
          Role.VIA);

  private Placement() {}

  static boolean isWay(String preposition) {
    return WAYS.containsKey(preposition);
  }

  /** Index of the preposition that follows the group, past "of them". */
  static int next(Sentence sentence, People people) {
    int at = people.head() + 1;
    if (sentence.form(at).equals("of")
        && Set.of("them", "these", "those", "whom").contains(sentence.form(at + 1))) {
      at += 2;
    }
    if (sentence.form(at).equals("by") && isWay(sentence.form(at + 2))) {
      at += 2; // "70 [by ferry] to Gwadar"
    }
    return at;
  }

  /** The part of an event with the place, or the one who acts, that stands behind its people. */
  static Instance of(Sentence sentence, Instance whole, Instance part, People people) {
    List<Name> nations = whole.people().map(People::nationalities).orElse(List.of());
    int at = next(sentence, people);
    String preposition = sentence.form(at);
    boolean goes = part.type().isJourney();
    // "19 were sent by Sweden, 17 [by Denmark]"
    Role role = preposition.equals("by") ? Role.AGENT : WAYS.get(preposition);
    if (role == null && preposition.matches("at|in|near")) {
      boolean passed = whole.frame().name().equals("cross-at"); // "crossed at Torkham"
      role = passed ? Role.VIA : goes ? Role.DESTINATION : Role.PLACE;
    }
    if (role == null) {
      return part;
    }
    Instance open = role == Role.DESTINATION ? part.without(Role.PLACE) : part;
    List<Name> names = names(sentence, at + 1);
    boolean theirs = role == Role.ORIGIN && people.nationalities().containsAll(names);
    boolean others = goes && !nations.isEmpty() && !nations.containsAll(names);
    if (theirs && !names.isEmpty() && (others || isSent(sentence, whole, people))) {
      // "31,000 Venezuelans from Colombia, 9,400 [from Peru]": whence they came as well.
      return open.with(role, names).with(people.of(nations));
    }
    return names.isEmpty() || theirs ? part : open.with(role, names);
  }

  /** "will take 150 refugees from Nauru and a further 100 [from Indonesia]": who sends them. */
  private static boolean isSent(Sentence sentence, Instance whole, People people) {
    return whole.type() == EventType.ACCEPTANCE
        && !whole.fillers(Role.ORIGIN).isEmpty()
        && sentence.tokens().get(people.head()).tag().equals("CD");
  }

  /** The names of places and bodies that begin there, with or without an article. */
  static List<Name> names(Sentence sentence, int at) {
    int begin = sentence.form(at).equals("the") ? at + 1 : at;
    return sentence
        .mentions(Name.class)
        .filter(n -> n.form() == Form.PROPER && n.kind() != Kind.PERSON)
        .filter(n -> n.tokens().begin() == at || n.tokens().begin() == begin)
        .toList();
  }
}
