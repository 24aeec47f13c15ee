package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Quantity;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads whose people those of an event told before are: "Most of them were Afghans and Eritreans",
 * "They came from Mali and Senegal".
 */
final class Makeup {

  private static final Set<String> NOBODY = Set.of("none", "nobody", "no", "not");

  private final Words words;
  private final Sentence sentence;
  private final Syntax syntax;

  Makeup(Words words, Sentence sentence, Syntax syntax) {
    this.words = words;
    this.sentence = sentence;
    this.syntax = syntax;
  }

  /**
   * The people of an event told before, or a counted part of them, with the nations that are said
   * of them here.
   *
   * @param last the event told before
   * @param token the predicate or verb that may say so
   */
  Optional<People> of(Instance last, int token) {
    boolean open = last.people().filter(p -> p.nationalities().isEmpty()).isPresent();
    return open ? described(last, token).or(() -> hailing(last, token)) : Optional.empty();
  }

  /**
   * "Most of them were Afghans and Eritreans": of which nations the people of an event are, or a
   * counted part of them: "1,012 of them were Indonesians".
   *
   * @param last the event told before
   * @param noun the predicate that may name the nations
   */
  private Optional<People> described(Instance last, int noun) {
    List<Integer> copula = sentence.tree().children(noun, "cop");
    Optional<People> nations =
        sentence
            .mentions(People.class)
            .filter(p -> p.head() == noun && !p.nationalities().isEmpty())
            .findFirst();
    if (copula.isEmpty() || nations.isEmpty() || nations.get().quantity().isKnown()) {
      return Optional.empty();
    }
    List<People> subjects =
        sentence
            .mentions(People.class)
            .filter(p -> p.head() < copula.get(0) && p.nationalities().isEmpty())
            .toList();
    boolean those =
        sentence
            .tokens()
            .get(sentence.tree().extent(noun).begin())
            .text()
            .equalsIgnoreCase("those");
    boolean nobody =
        sentence.tokens().subList(0, noun).stream()
            .anyMatch(t -> NOBODY.contains(t.lemma().toLowerCase(Locale.ROOT)));
    boolean them = sentence.tree().children(noun, "nsubj").stream().anyMatch(this::isThem);
    if (nobody || !those && (subjects.isEmpty() || !them)) {
      return Optional.empty();
    }
    People own = nations.get();
    return Optional.of(
        subjects.stream()
            .filter(p -> p.quantity().isKnown() && isOf(p, noun))
            .findFirst()
            .map(p -> p.of(own.nationalities()))
            .orElseGet(() -> whole(last, own)));
  }

  /**
   * "They came from Mali and Senegal", "Most hailed from Guinea": whose people those of an event
   * are.
   *
   * @param last the event told before
   * @param verb what may say where they are from
   */
  private Optional<People> hailing(Instance last, int verb) {
    OptionalInt subject = syntax.child(verb, "nsubj");
    if (subject.isEmpty() || !isThem(subject.getAsInt())) {
      return Optional.empty();
    }
    List<Name> nations =
        sentence
            .mentions(Name.class)
            .filter(n -> n.kind() == Name.Kind.COUNTRY && n.form() == Name.Form.PROPER)
            .filter(n -> isWhence(n, verb))
            .toList();
    if (nations.isEmpty()) {
      return Optional.empty();
    }
    return sentence
        .mentions(People.class)
        .filter(p -> p.head() == subject.getAsInt() && p.quantity().isKnown())
        .findFirst()
        .map(p -> p.of(nations))
        .or(() -> Optional.of(whole(last, verb, nations)));
  }

  /** "They", "most of them", "the men", "those on board": who were told of before. */
  private boolean isThem(int subject) {
    String lemma = syntax.lemma(subject);
    boolean others =
        sentence.tree().children(subject, "nmod").stream()
            .anyMatch(
                c ->
                    c > subject
                        && !syntax.token(c).tag().startsWith("PRP")
                        && sentence.mentions(People.class).noneMatch(p -> p.head() == c));
    if (lemma.matches("they|those") || words.is("share", lemma) && !others) {
      return true;
    }
    return !syntax.token(subject).tag().equals("NN")
        && sentence
            .mentions(People.class)
            .filter(p -> p.head() == subject && p.nationalities().isEmpty())
            .anyMatch(
                p ->
                    p.quantity().isKnown()
                        || p.text().matches("(?i)(the|those|these) .*|.* of them"));
  }

  /** "[came from] Mali and Senegal", "were [from] Guinea" */
  private boolean isWhence(Name name, int verb) {
    int head = name.tokens().begin();
    while (name.tokens().contains(sentence.tree().head(head))) {
      head = sentence.tree().head(head);
    }
    int first = sentence.tree().is(head, "conj") ? sentence.tree().head(head) : head;
    boolean from =
        sentence.tree().children(first, "case").stream()
            .anyMatch(c -> syntax.lemma(c).equals("from"));
    boolean predicate = first == verb && !sentence.tree().children(first, "cop").isEmpty();
    return from
        && (predicate
            || sentence.tree().head(first) == verb
                && Set.of("come", "hail", "originate").contains(syntax.lemma(verb)));
  }

  private boolean isOf(People subject, int noun) {
    return sentence.tree().children(noun, "nsubj").stream().anyMatch(subject.tokens()::contains);
  }

  /** The same people, whose nationalities are now said. */
  private People whole(Instance last, People described) {
    List<Name> nations = new ArrayList<>();
    sentence
        .mentions(People.class)
        .filter(p -> p.head() >= described.head() && !p.quantity().isKnown())
        .filter(p -> p == described || sentence.tree().head(p.head()) == described.head())
        .flatMap(p -> p.nationalities().stream())
        .filter(n -> !nations.contains(n))
        .forEach(nations::add);
    return whole(last, described.head(), nations);
  }

  private People whole(Instance last, int head, List<Name> nations) {
    Range token = new Range(head, head + 1);
    Quantity quantity = last.people().map(People::quantity).orElse(Quantity.UNKNOWN);
    // How many they are may be told elsewhere.
    boolean open =
        !quantity.isKnown()
            && syntax.child(head, "nsubj").stream().anyMatch(s -> syntax.word(s).equals("they"));
    String text = open ? "them" : "";
    return new People(sentence.index(), token, head, sentence.span(token), text, quantity, nations);
  }
}
