package dateline.extract;

import dateline.annotate.Mention;
import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the people or names beside a verb where the tree shows no subject or object: trees can err.
 */
final class Neighbours {

  private static final Set<String> NEXT = Set.of("RB", "RP", "IN", "DT", "JJR", "PRP$");
  private static final Set<String> PREVIOUS = Set.of("RB", "MD", "RP");

  /** Tags of what may stand between "whom" and its verb. */
  private static final Pattern BETWEEN = Pattern.compile("NN.*|DT|JJ.*|VB[DZP]|MD|RB|PRP|POS|CD");

  private final Sentence sentence;
  private final Tree tree;
  private final Syntax syntax;

  Neighbours(Sentence sentence, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.syntax = syntax;
  }

  /** What stands right behind the verb, where the tree shows no object: trees can err. */
  OptionalInt nextMention(int verb) {
    return sentence.mentions().stream()
        .filter(m -> m instanceof Name || m instanceof People)
        .filter(m -> m.tokens().begin() > verb && m.tokens().begin() - verb <= 3)
        .filter(m -> between(verb + 1, m.tokens().begin(), NEXT))
        .mapToInt(m -> whole(Neighbours.head(m)))
        .findFirst();
  }

  /**
   * "met with [Canadian] Prime Minister Paul Roy", "let the [Trump] administration press on": whom
   * an adjective and a title, or a name before a noun, belong to.
   */
  private int whole(int word) {
    int at = word;
    while (tree.relation(at).matches("amod|compound|nmod:desc")
        && syntax.token(tree.head(at)).isNoun()) {
      at = tree.head(at);
    }
    boolean named = sentence.name(at).isPresent() || syntax.token(at).tag().equals("NNP");
    return named || tree.is(word, "compound") && syntax.token(word + 1).isNoun() ? at : word;
  }

  /**
   * What stands right before a finite verb and its auxiliaries, where the tree shows no subject; of
   * several who stand together, the first.
   */
  OptionalInt previousMention(int verb) {
    boolean finite =
        Set.of("VBD", "VBZ", "VBP").contains(syntax.token(verb).tag())
            || tree.children(verb).stream().anyMatch(c -> tree.is(c, "aux"));
    if (!finite || tree.is(verb, "acl")) {
      return OptionalInt.empty();
    }
    return sentence.mentions().stream()
        .filter(m -> m instanceof Name || m instanceof People)
        .filter(m -> m.tokens().end() <= verb && verb - m.tokens().end() <= 5)
        .filter(m -> between(m.tokens().end(), verb, PREVIOUS))
        .filter(m -> sentence.mentions().stream().noneMatch(o -> isWithin(m, o)))
        .mapToInt(Neighbours::head)
        .map(m -> tree.is(m, "conj") ? tree.head(m) : m)
        .reduce((first, last) -> last);
  }

  /**
   * "750 detainees, [whom] police had rounded up": what "whom" stands for, where nothing but a
   * subject comes between it and the verb, whatever the tree makes of it.
   */
  OptionalInt whom(int verb) {
    int at = verb - 1;
    while (at > 0 && verb - at < 9 && BETWEEN.matcher(syntax.token(at).tag()).matches()) {
      boolean other = syntax.token(at).isVerb() && !isAuxiliary(at);
      if (other) {
        return OptionalInt.empty();
      }
      at--;
    }
    boolean bare = at > 1 && syntax.lemma(at).equals("whom");
    int end = bare && syntax.token(at - 1).text().equals(",") ? at - 1 : at;
    return bare
        ? sentence.mentions().stream()
            .filter(m -> m instanceof People || m instanceof Name n && n.kind() == Name.Kind.PERSON)
            .filter(m -> m.tokens().end() == end)
            .mapToInt(Neighbours::head)
            .findFirst()
        : OptionalInt.empty();
  }

  /** "Vienna's minister, Gerhard Karner, announced": the name between commas before the verb. */
  OptionalInt insertedName(int verb) {
    boolean behind =
        verb > 1
            && syntax.token(verb).tag().matches("VBD|VBZ|VBN")
            && syntax.token(verb - 1).text().equals(",");
    return behind
        ? sentence
            .mentions(Name.class)
            .filter(n -> n.kind() == Name.Kind.PERSON && n.form() == Name.Form.PROPER)
            .filter(n -> n.tokens().end() == verb - 1)
            .filter(n -> n.tokens().begin() > 0)
            .filter(n -> syntax.token(n.tokens().begin() - 1).text().equals(","))
            .mapToInt(Name::head)
            .findFirst()
        : OptionalInt.empty();
  }

  /**
   * "Pro Asyl, a group with offices in Berlin, denounced": the name that opens the sentence, where
   * the main verb behind its apposition shows no subject.
   */
  OptionalInt openingName(int verb) {
    boolean behind =
        sentence.tree().head(verb) == Tree.ROOT
            && verb > 1
            && syntax.token(verb).tag().matches("VBD|VBZ")
            && syntax.token(verb - 1).text().equals(",");
    return behind
        ? sentence
            .mentions(Name.class)
            .filter(n -> n.form() == Name.Form.PROPER && n.kind() != Name.Kind.PLACE)
            .filter(n -> n.tokens().begin() == 0 || isThe(n.tokens().begin() - 1))
            .filter(n -> n.tokens().end() < verb - 1)
            .filter(n -> syntax.token(n.tokens().end()).text().equals(","))
            .mapToInt(Name::head)
            .findFirst()
        : OptionalInt.empty();
  }

  private boolean isThe(int at) {
    return at == 0 && syntax.lemma(at).equals("the");
  }

  private boolean isAuxiliary(int at) {
    return Set.of("be", "have", "get").contains(syntax.lemma(at))
        || syntax.token(at).tag().equals("MD");
  }

  private static boolean isWithin(Mention inner, Mention outer) {
    return outer instanceof People
        && inner != outer
        && outer.tokens().contains(inner.tokens())
        && outer.tokens().length() > inner.tokens().length();
  }

  private boolean between(int from, int to, Set<String> tags) {
    for (int i = from; i < to; i++) {
      boolean part =
          syntax.lemma(i).equals("of")
              || Set.of("these", "them", "those", "whom").contains(syntax.token(i).text());
      boolean auxiliary =
          Set.of("have", "be").contains(syntax.lemma(i)) && syntax.token(i).isVerb();
      if (!tags.contains(syntax.token(i).tag()) && !(tags == PREVIOUS && (part || auxiliary))) {
        return false;
      }
    }
    return true;
  }

  private static int head(Mention mention) {
    return mention instanceof Name name ? name.head() : ((People) mention).head();
  }
}
