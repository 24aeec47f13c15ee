package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads of which nations a group is made that the words behind it list without numbers: "141,000
 * migrants, chiefly Afghans and Pakistanis", "57 people, including nationals of Sudan and Nigeria",
 * "95 Ethiopians and Somalis".
 */
final class Composition {

  private static final Set<String> OPENERS =
      Set.of(
          (", ( chiefly mainly mostly primarily largely predominantly most many all some include"
                  + " among of them they whom who were from both national citizen the with almost"
                  + " nearly exclusively - – —")
              .split(" "));

  /** Words that may stand in between but do not say by themselves that a list follows. */
  private static final Set<String> NEUTRAL =
      Set.of(",", "from", "of", "the", "were", "who", "with", "-");

  /** What may stand between a number and the nation that a copula gives it. */
  private static final Set<String> LINKING =
      Set.of("be", "turn", "out", "to", "prove", "all", "say", "report", "reportedly", "believe");

  private static final Set<String> FURTHER = Set.of(",", "and", "or");

  private static final Set<String> LINKS =
      Set.of(",", "and", "or", "as", "well", "the", "from", "of");

  private final Sentence sentence;

  Composition(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The group with the nations that are listed right behind it. */
  People of(People people) {
    List<Name> nations = new ArrayList<>(people.nationalities());
    boolean own = !nations.isEmpty();
    int at = own ? people.tokens().end() : counted(people) + 1;
    boolean opened = own;
    while (at < sentence.tokens().size()) {
      int here = at;
      Optional<Name> nation = nation(here);
      String lemma = sentence.tokens().get(here).lemma().toLowerCase(Locale.ROOT);
      if (nation.isPresent() && isDoer(nation.get())) {
        break;
      }
      if (nation.isPresent() && opened && !(own && isFrom(here))) {
        if (!nations.contains(nation.get())) {
          nations.add(nation.get());
        }
        at = nation.get().tokens().end();
      } else if (nation.isEmpty() && allowed(nations, own).contains(lemma)) {
        opened |= !NEUTRAL.contains(lemma) && !own;
        at++;
      } else {
        break;
      }
    }
    boolean ends = nations.size() > people.nationalities().size() && isEnd(at);
    return ends ? people.of(nations) : people;
  }

  /** "40 people whom [the Turks] had expelled": not whose people they are. */
  private boolean isDoer(Name nation) {
    int before = nation.tokens().begin() - 1;
    int relative = before > 0 && lemma(before).equals("the") ? before - 1 : before;
    return relative > 0
        && sentence.tree().is(nation.head(), "nsubj")
        && lemma(relative).matches("whom|that|who")
        && !lemma(relative - 1).equals("of");
  }

  /** "a group of [52 people], most of them Cubans": behind whom a list may begin. */
  private int counted(People people) {
    return sentence
        .mentions(People.class)
        .filter(p -> p.quantity().isKnown() && p.quantity().equals(people.quantity()))
        .filter(p -> people.tokens().contains(p.head()))
        .mapToInt(People::head)
        .max()
        .orElse(people.head());
  }

  /**
   * "of whom 61 [were Ethiopians]", "171 of whom [turned out to be from] Tajikistan": the number
   * with the nation that a copula gives it.
   *
   * @param behind the token behind the number and "of whom"
   */
  People predicated(People number, int behind) {
    int at = behind;
    boolean copula = false;
    while (number.nationalities().isEmpty() && LINKING.contains(lemma(at))) {
      copula |= lemma(at).equals("be");
      at++;
    }
    int begin = at;
    List<Name> nations = List.of();
    if (number.nationalities().isEmpty() && lemma(begin).matches("hold|have")) {
      // "held Nigerien [nationality]"
      nations =
          nation(begin + 1, true)
              .filter(n -> lemma(n.tokens().end()).matches("nationality|citizenship|passport"))
              .stream()
              .toList();
    } else if (lemma(begin).equals("come") && lemma(begin + 1).equals("from")) {
      return listed(number, begin + 2);
    } else if (copula && lemma(begin).equals("from")) {
      nations =
          sentence
              .mentions(Name.class)
              .filter(n -> n.kind() == Name.Kind.COUNTRY)
              .filter(n -> n.tokens().begin() == begin + 1 || n.tokens().begin() == begin + 2)
              .limit(1)
              .toList();
    } else if (copula) {
      nations =
          sentence
              .mentions(People.class)
              .filter(p -> p.nationalities().size() == 1 && !p.quantity().isKnown())
              .filter(p -> p.tokens().begin() == begin)
              .flatMap(p -> p.nationalities().stream())
              .limit(1)
              .toList();
    }
    return nations.isEmpty() ? number : number.of(nations);
  }

  /** "came from [countries such as] Mali, Guinea and Senegal" */
  private People listed(People number, int from) {
    List<Name> nations = new ArrayList<>();
    int at = from;
    while (at < sentence.tokens().size()) {
      Optional<Name> nation = nation(at, false);
      if (nation.isPresent()) {
        nations.add(nation.get());
        at = nation.get().tokens().end();
      } else if (lemma(at).matches("country|nation|place|state|such|as|like|,|and|the|other")) {
        at++;
      } else {
        break;
      }
    }
    return number.nationalities().isEmpty() && !nations.isEmpty() ? number.of(nations) : number;
  }

  /** The country that is named there, as adjective or not. */
  private Optional<Name> nation(int at, boolean adjective) {
    return sentence
        .mentions(Name.class)
        .filter(n -> n.kind() == Name.Kind.COUNTRY && n.tokens().begin() == at)
        .filter(n -> adjective == (n.form() == Name.Form.ADJECTIVE))
        .findFirst();
  }

  private String lemma(int at) {
    return at < sentence.tokens().size() ? sentence.tokens().get(at).lemma() : "";
  }

  private static Set<String> allowed(List<Name> nations, boolean own) {
    if (own) {
      return FURTHER;
    }
    return nations.isEmpty() ? OPENERS : LINKS;
  }

  /** A nation that is named as people or as where they are from, without a number of its own. */
  private Optional<Name> nation(int at) {
    Optional<Name> name =
        sentence
            .mentions(Name.class)
            .filter(n -> n.kind() == Name.Kind.COUNTRY && n.tokens().begin() == at)
            .findFirst();
    Token last = name.map(n -> sentence.tokens().get(n.tokens().end() - 1)).orElse(null);
    boolean folk =
        name.isPresent()
            && (name.get().form() == Name.Form.ADJECTIVE
                    && (last.tag().matches("NNP?S") || last.text().matches(".*(ese|ish|ch)$"))
                || isFrom(at));
    return folk ? name : Optional.empty();
  }

  /** "nationals of Sudan", "most of them from Mali": the name of a country behind a preposition. */
  private boolean isFrom(int at) {
    for (int i = at - 1; i >= 0 && at - i < 12; i--) {
      int here = i;
      String lemma = sentence.tokens().get(i).lemma().toLowerCase(Locale.ROOT);
      if (lemma.equals("from")) {
        return true;
      }
      if (lemma.equals("of")) {
        return i > 0
            && Set.of("national", "citizen").contains(sentence.tokens().get(i - 1).lemma());
      }
      boolean listed =
          LINKS.contains(lemma)
              || sentence
                  .mentions(Name.class)
                  .filter(n -> n.kind() == Name.Kind.COUNTRY)
                  .anyMatch(n -> n.tokens().contains(here));
      if (!listed) {
        return false;
      }
    }
    return false;
  }

  /** Whether no noun or number goes on: "Afghans and Pakistani officials" lists one nation. */
  private boolean isEnd(int at) {
    return at >= sentence.tokens().size()
        || !sentence.tokens().get(at).isNoun()
            && !sentence.tokens().get(at).tag().matches("CD|POS");
  }
}
