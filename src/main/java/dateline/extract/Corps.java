package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The bodies that are named with those who act for them: "Border Force officers", "its patrols".
 */
final class Corps {

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Descriptions descriptions;

  Corps(Sentence sentence, Words words, Syntax syntax, Descriptions descriptions) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.descriptions = descriptions;
  }

  /** "the aid group Pro Asyl", "the watchdog HRNA": the body that is named behind its kind. */
  Optional<Name> called(int at) {
    Optional<Name> before = named(at);
    if (before.isPresent()) {
      return before;
    }
    if (!words.is("body", syntax.word(at)) && !words.is("collective", syntax.word(at))) {
      return Optional.empty();
    }
    return sentence
        .mentions(Name.class)
        .filter(n -> n.kind() == Kind.ORGANIZATION && n.form() == Form.PROPER)
        .filter(n -> n.tokens().begin() == at + 1)
        .findFirst()
        .or(() -> unlisted(at));
  }

  /** "the [Viasna] group", "the [Nation] newspaper": the body that is named before its kind. */
  private Optional<Name> named(int at) {
    boolean kind =
        at > 1
            && sentence.tokens().get(at).tag().equals("NN")
            && syntax
                .word(at)
                .matches(
                    "newspaper|daily|weekly|magazine|website|broadcaster|group|charity|airline")
            && tree.is(at - 1, "compound")
            && tree.head(at - 1) == at;
    if (!kind) {
      return Optional.empty();
    }
    Optional<Name> name = sentence.name(at - 1);
    int begin = name.map(n -> n.tokens().begin()).orElse(at - 1);
    boolean whole =
        Stream.of(begin - 1, begin)
            .filter(i -> i >= 0)
            .anyMatch(i -> sentence.tokens().get(i).text().equalsIgnoreCase("the"));
    return name.isPresent()
        ? name.filter(n -> whole && n.kind() == Kind.ORGANIZATION && n.form() == Form.PROPER)
            .filter(n -> n.tokens().end() == at)
        : Optional.of(at - 1)
            .filter(i -> whole && syntax.word(at).equals("newspaper"))
            .filter(i -> sentence.tokens().get(i).tag().startsWith("NNP"))
            .map(i -> descriptions.of(new Range(i, i + 1), i, Kind.ORGANIZATION, Form.PROPER));
  }

  /** "the airline [Belavia]": a name that was not found as one, behind what it is. */
  private Optional<Name> unlisted(int at) {
    int end = at + 1;
    while (end < sentence.tokens().size()
        && sentence.tokens().get(end).tag().startsWith("NNP")
        && sentence.name(end).isEmpty()) {
      end++;
    }
    Range range = new Range(at + 1, Math.max(end, at + 2));
    boolean named =
        end > at + 1
            && sentence.tokens().get(at).tag().equals("NN")
            && (tree.head(at + 1) == at && tree.relation(at + 1).matches("appos|flat")
                || tree.head(at + 1) == tree.head(at) && tree.relation(at + 1).equals("obj"));
    return named
        ? Optional.of(descriptions.of(range, at + 1, Kind.ORGANIZATION, Form.PROPER))
        : Optional.empty();
  }

  /** "Border Force officers", "dozens of supporters of the Civil Rights Front": a body acts. */
  Optional<Name> body(int at) {
    boolean plural = sentence.tokens().get(at).tag().endsWith("S");
    if (plural && words.is("collective", syntax.word(at))) {
      Optional<Name> counted =
          tree.children(at, "nmod").stream()
              .filter(c -> syntax.preposition(c).equals("of"))
              .flatMap(c -> body(c).stream())
              .findFirst();
      if (counted.isPresent()) {
        return counted;
      }
    }
    return plural && words.is("corps", syntax.word(at))
        ? tree.children(at).stream()
            .filter(
                c ->
                    tree.is(c, "compound")
                        || c > at && Set.of("of", "from").contains(syntax.preposition(c)))
            .flatMap(c -> sentence.name(c).stream())
            .filter(n -> n.kind() == Kind.ORGANIZATION && n.form() == Form.PROPER)
            .findFirst()
        : Optional.empty();
  }

  /** "[its] patrols", "officers of the [border guard]": whoever they belong to acts in them. */
  Optional<Integer> whose(int at) {
    boolean corps = words.is("corps", syntax.word(at));
    if (!sentence.tokens().get(at).tag().endsWith("S")) {
      return Optional.empty();
    }
    return tree.children(at).stream()
        .filter(
            c ->
                tree.is(c, "nmod:poss")
                        && (corps || syntax.lemma(at).equals("man"))
                        && (sentence.tokens().get(c).text().matches("(?i)its|their") || isBody(c))
                    || corps && c > at && syntax.preposition(c).equals("of") && isBody(c))
        .findFirst();
  }

  /** A single body of those that act through others; a chamber acts by itself. */
  private boolean isBody(int noun) {
    String body = syntax.word(noun);
    return words.is("body", body)
        && sentence.tokens().get(noun).tag().equals("NN")
        && !words.is("chamber", body)
        && !body.matches("opposition|party");
  }
}
