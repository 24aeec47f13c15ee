package dateline.extract;

import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Objects that stand behind a verb and that trees often take for something else. */
final class CountedObjects {

  private final Sentence sentence;
  private final Tree tree;
  private final Syntax syntax;

  CountedObjects(Sentence sentence, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.syntax = syntax;
  }

  /**
   * Whether a noun behind a verb is its object: counted people, whatever stands before the number,
   * or what stands bare behind a particle.
   */
  boolean isObject(int verb, int noun) {
    return counts(verb, noun) || isBare(verb, noun) || isBehindParticle(verb, noun);
  }

  /** "called [in] the American chargé d'affaires" */
  private boolean isBehindParticle(int verb, int noun) {
    return tree.relation(noun).equals("obl")
        && syntax.preposition(noun).isEmpty()
        && tree.children(verb, "compound:prt").stream().anyMatch(p -> p < noun)
        && syntax.child(verb, "obj").isEmpty()
        && !syntax.isPassive(verb);
  }

  /**
   * "receive 25 deportees a week [from Peru]": what the tree hangs on the measure of time; "halted
   * the processing [of asylum claims]": what is handled is the object as well.
   */
  List<Part> behind(int noun) {
    List<Part> parts = new ArrayList<>();
    if (Set.of("processing", "handling", "examination").contains(syntax.word(noun))) {
      tree.children(noun, "nmod").stream()
          .filter(n -> syntax.preposition(n).equals("of"))
          .forEach(
              n -> {
                parts.add(new Part("object", n));
                parts.addAll(syntax.parts(n));
              });
    }
    for (int rate : tree.children(noun)) {
      if (tree.relation(rate).endsWith(":unmarked") && rate > noun) {
        tree.children(rate, "nmod").stream()
            .filter(n -> n > rate && !syntax.preposition(n).isEmpty())
            .forEach(n -> parts.add(new Part(syntax.preposition(n), syntax.antecedent(n))));
      }
    }
    return parts;
  }

  /** "deported 81 Afghans": counted people right behind an active verb are its object. */
  private boolean isBare(int verb, int noun) {
    return syntax.preposition(noun).isEmpty()
        && !syntax.isPassive(verb)
        && sentence
            .mentions(People.class)
            .anyMatch(
                p -> p.head() == noun && p.tokens().begin() == verb + 1 && p.quantity().isKnown());
  }

  /** "house up to 200 deportees": a preposition that belongs to the number. */
  private boolean counts(int verb, int noun) {
    if (noun < verb || syntax.isPassive(verb)) {
      return false;
    }
    boolean people =
        sentence.mentions(People.class).anyMatch(p -> p.head() == noun && p.quantity().isKnown());
    int at = verb + 1;
    boolean quantifier = false;
    while (people && at < noun && !syntax.token(at).tag().equals("CD")) {
      if (!Set.of(
              "up", "to", "more", "than", "fewer", "less", "at", "least", "most", "over", "about",
              "around", "some", "nearly", "upwards", "of", "as", "many", "back", "in", "home")
          .contains(syntax.lemma(at))) {
        return false;
      }
      quantifier |=
          Set.of("up", "than", "least", "over", "about", "around", "of", "many")
              .contains(syntax.lemma(at));
      at++;
    }
    return people && quantifier && at <= noun;
  }
}
