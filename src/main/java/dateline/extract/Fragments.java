package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Quantity;
import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads what a sentence tells of further groups without saying the verb again: "48 people were sent
 * across, 20 of them at Chhatak, 19 at Jaintiapur", "five to Eswatini and eight to South Sudan",
 * "119 people, among them 30 Iranians", "32,540 in April, after 31,213 in January".
 */
final class Fragments {

  private static final Set<String> OPENERS =
      Set.of(
          ",",
          ";",
          "and",
          "after",
          "including",
          "among",
          "whom",
          "them",
          "with",
          "(",
          "-",
          "while",
          "plus",
          "followed",
          ":");

  /**
   * What stands before the figure of another time: "up from 640 in May", "twice the 300 of June".
   */
  private static final Set<String> COMPARING =
      Set.of("from", "against", "than", "to", "double", "twice", "triple", "half", "on", "over");

  private Fragments() {}

  /** The further groups of one event, each with the places and times that are its own. */
  static List<Instance> of(Sentence sentence, Syntax syntax, Instance whole, Words words) {
    List<Instance> found = new ArrayList<>();
    if (whole.people().isEmpty()
        || !whole.type().happensToPeople() && whole.type() != EventType.REFUSAL) {
      return found;
    }
    PartVerbs verbs = new PartVerbs(sentence, words);
    int from = verbs.counted(whole);
    found.addAll(Row.abreast(sentence, whole));
    Row.among(sentence, whole).ifPresent(found::add);
    for (People people : sentence.mentions(People.class).toList()) {
      boolean further =
          (people.quantity().isKnown() || isRest(sentence, people, words))
              && !words.is("dignitary", sentence.tokens().get(people.head()).lemma())
              && people.head() > from
              && people.head() != whole.people().get().head()
              && !isSame(sentence, whole.people().get(), people)
              && !Coordination.isEach(sentence, people)
              && !Coordination.isSum(sentence.tree(), whole.people().get(), people)
              && (opens(sentence, people) || isComposed(sentence, people, words));
      if (!further) {
        continue;
      }
      boolean dated = time(sentence, people).isPresent();
      int colon = dated ? colon(sentence, from, people.tokens().begin()) : 0;
      int since = Math.max(from + 1, colon);
      if (verbs.tellsMore(since, people.tokens().begin())) {
        break;
      }
      int next = Placement.next(sentence, people);
      People told = new Composition(sentence).predicated(people, next);
      boolean number = sentence.tokens().get(people.head()).tag().equals("CD");
      if ((since > from + 1 || number && dated) && told.nationalities().isEmpty()) {
        told = told.of(whole.people().get().nationalities());
      }
      Instance part = Placement.of(sentence, whole, whole.with(told), people);
      boolean differs =
          !part.fillers().equals(whole.fillers())
              || !told.nationalities().isEmpty()
              || time(sentence, people).isPresent();
      differs |= isTogether(sentence, people) || verbs.statesPart(next);
      // "sent off 118 men: [70 to Gwadar]", which the tree may take for where all of them went
      differs |= number && Placement.isWay(sentence.form(next)) && isBehindColon(sentence, people);
      boolean tells = verbFollows(sentence, people) && !verbs.statesPart(next);
      if (differs && (told != people || !tells)) {
        found.add(number ? alike(whole, part) : part);
      }
    }
    found.addAll(new Gapping(sentence, words, syntax, whole).parts());
    return found;
  }

  /**
   * "1,200 Syrians, 700 [of them] from Istanbul": a bare number is of the one nation of the whole.
   */
  private static Instance alike(Instance whole, Instance part) {
    List<Name> nations = whole.people().get().nationalities();
    return nations.size() == 1
        ? part.people()
            .filter(p -> p.nationalities().isEmpty())
            .map(p -> part.with(p.of(nations)))
            .orElse(part)
        : part;
  }

  /** "the skipper, [a Moldovan]": one who is named twice. */
  private static boolean isSame(Sentence sentence, People one, People other) {
    return sentence.tree().is(other.head(), "appos")
        && sentence.tree().head(other.head()) == one.head()
        && one.quantity().equals(Quantity.of(1))
        && other.quantity().equals(Quantity.of(1));
  }

  /** "90 were sent to Burundi and [the rest] to Rwanda": those left of them, who go elsewhere. */
  private static boolean isRest(Sentence sentence, People people, Words words) {
    return words.is("remaining", sentence.tokens().get(people.head()).lemma())
        && Placement.isWay(sentence.form(people.head() + 1))
        && !Placement.names(sentence, people.head() + 2).isEmpty();
  }

  /** "Deportations are up, figures show: [6,400 in January], 7,100 in February" */
  private static int colon(Sentence sentence, int from, int to) {
    return IntStream.range(from, to).filter(i -> sentence.form(i).equals(":")).max().orElse(-1) + 1;
  }

  /** "Those held were 52 Burmese", "comprised 99 men": what a number of people consists of. */
  private static boolean isComposed(Sentence sentence, People people, Words words) {
    int before = people.tokens().begin() - 1;
    return before >= 0
        && !people.nationalities().isEmpty()
        && words.is("composing", sentence.tokens().get(before).lemma());
  }

  private static boolean opens(Sentence sentence, People people) {
    int begin = people.tokens().begin();
    return begin > 0
        && (OPENERS.contains(sentence.form(begin - 1))
            || begin > 1
                && sentence.form(begin - 1).equals("as")
                && sentence.form(begin - 2).equals("well")
            || OPENERS.contains(sentence.form(begin))
            || time(sentence, people).isPresent() && COMPARING.contains(sentence.form(begin - 1)));
  }

  private static boolean isBehindColon(Sentence sentence, People people) {
    return sentence.form(people.tokens().begin() - 1).equals(":");
  }

  /** "together with about 180 others" */
  private static boolean isTogether(Sentence sentence, People people) {
    int with = people.tokens().begin() - 1;
    return with > 0
        && sentence.form(with).equals("with")
        && sentence.form(with - 1).matches("together|along");
  }

  /** The time that stands right behind a group: "31,213 in January", "190 in all of 2024". */
  static Optional<Time> time(Sentence sentence, People people) {
    int next = Placement.next(sentence, people);
    int at = past(sentence, next);
    boolean whole =
        sentence.form(at + 1).matches("all|the") && sentence.form(at + 2).matches("of|whole");
    int end = at + (!whole ? 1 : sentence.form(at + 3).equals("of") ? 4 : 3);
    return sentence
        .mentions(Time.class)
        .filter(t -> t.tokens().begin() >= at && t.tokens().begin() <= end)
        .findFirst();
  }

  /** Where the words end that tell the way of a group: "300 [to Basra] in July". */
  private static int past(Sentence sentence, int at) {
    return Placement.isWay(sentence.form(at))
        ? Placement.names(sentence, at + 1).stream()
            .mapToInt(n -> n.tokens().end())
            .max()
            .orElse(at)
        : at;
  }

  /**
   * Whether a time belongs to a bare number before it, not to the clause: "31,213 in January", "300
   * to Basra in July".
   */
  static boolean owns(Sentence sentence, Time time) {
    int before = time.tokens().begin() - 2;
    int number =
        sentence
            .mentions(Name.class)
            .filter(n -> n.tokens().end() == before + 1 && n.tokens().begin() > 1)
            .map(n -> n.tokens().begin() - 2)
            .filter(n -> Placement.isWay(sentence.form(n + 1)))
            .findFirst()
            .orElse(before);
    return number >= 0
        && sentence.tokens().get(number).tag().equals("CD")
        && sentence.tokens().get(number + 1).tag().matches("IN|TO")
        && sentence.tokens().get(before + 1).tag().equals("IN")
        && sentence.tokens().get(number).text().matches("[\\d,.]+");
  }

  /** A group that has a verb of its own is no fragment. */
  private static boolean verbFollows(Sentence sentence, People people) {
    int at = Placement.next(sentence, people);
    return at < sentence.tokens().size()
        && (sentence.tokens().get(at).isVerb() || sentence.tokens().get(at).tag().equals("MD"))
        && (!sentence.tokens().get(at).tag().equals("VBN") || isJoined(sentence, people, at));
  }

  /** "90 have been arrested and [40 Guineans chased] into Mali": the other verb's auxiliaries. */
  private static boolean isJoined(Sentence sentence, People people, int participle) {
    return sentence.tree().is(participle, "conj")
        && sentence.tree().is(people.head(), "nsubj")
        && sentence.tree().head(people.head()) == participle;
  }
}
