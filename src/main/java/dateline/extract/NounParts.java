package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import dateline.extract.Syntax.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** What stands around a noun, as parts of what it tells. */
final class NounParts {

  /** Nouns for a country that houses people: "is home to 135,000 refugees". */
  private static final Set<String> HOUSING = Set.of("home", "host", "sanctuary");

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Subjects subjects;
  private final Relatives relatives;
  private final IntFunction<List<Part>> participles;

  /**
   * @param participles the own parts of a participle behind the noun
   */
  NounParts(
      Sentence sentence,
      Words words,
      Syntax syntax,
      Subjects subjects,
      IntFunction<List<Part>> participles) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.subjects = subjects;
    this.relatives = new Relatives(sentence);
    this.participles = participles;
  }

  List<Part> of(int noun) {
    List<Part> parts = new ArrayList<>();
    for (int child : tree.children(noun)) {
      if (tree.is(child, "nmod:poss")) {
        parts.add(new Part("poss", syntax.antecedent(child)));
      } else if (tree.is(child, "nmod") || tree.is(child, "obl")) {
        String preposition = syntax.preposition(child);
        if (!preposition.isEmpty()) {
          parts.add(new Part(preposition, syntax.antecedent(child)));
        }
      } else if (tree.is(child, "amod") || tree.is(child, "compound")) {
        parts.add(new Part("modifier", child));
      } else if (relatives.isAbout(child)) {
        // "the deal reached with Panama", "sanctions imposed by the EU"
        participles.apply(child).stream()
            .filter(p -> !isBystander(noun, child, p))
            .forEach(parts::add);
      }
    }
    behindOf(noun, parts);
    if (!tree.children(noun, "cop").isEmpty()
        && (!tree.children(noun, "case").isEmpty()
            || words.is("people", syntax.lemma(noun))
            || HOUSING.contains(syntax.lemma(noun)))) {
      // "the Commission is in talks with Iraq", "They are prisoners of the army"
      syntax.child(noun, "nsubj").ifPresent(s -> parts.add(new Part("subject", s)));
    }
    int head = tree.head(noun);
    if (tree.relation(noun).matches("appos|acl") && HOUSING.contains(syntax.lemma(noun))) {
      parts.add(new Part("subject", head)); // "[Lebanon], home to 1.5 million refugees"
    }
    if (head != Tree.ROOT && tree.is(noun, "obl") && syntax.lemma(head).equals("be")) {
      // "two men had been behind bars": the tree may take the copula for the predicate.
      subjects.subject(head, new HashSet<>()).ifPresent(s -> parts.add(new Part("subject", s)));
    }
    return parts;
  }

  /** "a deal brokered by [Qatar]", "sanctions opposed by Hungary": who does not do it himself. */
  private boolean isBystander(int noun, int participle, Part part) {
    return part.function().equals("subject")
        && words.is("standing by", syntax.word(participle))
        && !words.is("talks", syntax.word(noun));
  }

  /** "the expulsion [of] two": what stands behind a noun and "of" goes with it. */
  private void behindOf(int noun, List<Part> parts) {
    int of = noun + 1;
    if (of >= sentence.tokens().size() || !syntax.lemma(of).equals("of") || !tree.is(of, "case")) {
      return;
    }
    int owned = tree.head(of);
    boolean apart = tree.head(owned) != noun && owned > of;
    boolean verbs =
        tree.head(owned) != Tree.ROOT && words.is("charging", syntax.word(tree.head(owned)));
    if (apart && !verbs && parts.stream().noneMatch(p -> p.token() == owned)) {
      parts.add(new Part("of", owned));
    }
  }
}
