package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The union that its members act as: "[European Union] member states", "[ASEAN] countries". */
final class Unions {

  private static final Set<String> MEMBERS =
      Set.of("state", "country", "member", "nation", "government");

  /** What may stand before them beside the name of the union. */
  private static final Set<String> ALL = Set.of("the", "all", "its", "member", "fellow");

  private final Sentence sentence;
  private final Tree tree;

  Unions(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** The union, where the noun speaks of all its members: not "two EU states", "some members". */
  Optional<Name> of(int noun) {
    boolean members =
        sentence.tokens().get(noun).tag().equals("NNS")
            && MEMBERS.contains(sentence.tokens().get(noun).lemma())
            && tree.children(noun, "nummod").isEmpty()
            && tree.children(noun, "acl").isEmpty()
            && tree.children(noun).stream().noneMatch(this::isSome);
    return members
        ? tree.children(noun).stream()
            .filter(c -> c < noun && tree.relation(c).matches("compound|amod|nmod:poss"))
            .flatMap(c -> sentence.name(c).stream())
            .filter(n -> n.kind() == Kind.ORGANIZATION && n.form() == Form.PROPER)
            .findFirst()
        : Optional.empty();
  }

  /** "[Two] EU states", "EU [candidate] countries", "[former] EU members" */
  private boolean isSome(int word) {
    return tree.relation(word).matches("det|amod|compound|nmod:poss")
        && sentence.name(word).isEmpty()
        && !ALL.contains(sentence.tokens().get(word).lemma().toLowerCase(Locale.ROOT));
  }
}
