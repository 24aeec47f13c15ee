package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import java.util.Optional;
import java.util.Set;

/** What relative pronouns stand for. */
final class Relatives {

  private static final Set<String> TAGS = Set.of("WDT", "WP", "WP$");

  private final Sentence sentence;
  private final Tree tree;

  Relatives(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  boolean isRelative(int token) {
    return TAGS.contains(sentence.tokens().get(token).tag());
  }

  /** The noun a relative pronoun stands for; other tokens stand for themselves. */
  int antecedent(int token) {
    if (!isRelative(token) && !isThat(token)) {
      return token;
    }
    for (int at = token; at != Tree.ROOT; at = tree.head(at)) {
      if (tree.relation(at).equals("acl:relcl") || isCleft(at)) {
        int head = whole(tree.head(at));
        return bodyBefore(token)
            .filter(n -> isOther(head, n) || isCompared(head, n))
            .map(Name::head)
            .orElse(head);
      }
    }
    return token;
  }

  /** "It was [Kenya] that acted" */
  private boolean isCleft(int clause) {
    return tree.relation(clause).equals("advcl:relcl")
        && sentence.tokens().get(tree.head(clause)).isNoun()
        && !tree.children(tree.head(clause), "cop").isEmpty();
  }

  /** "200 [people], among them 81 children, whom": all of them, of whom some are named between. */
  private int whole(int noun) {
    boolean some =
        tree.is(noun, "appos")
            && tree.children(noun, "nmod").stream()
                .filter(c -> c < noun && sentence.tokens().get(c).lemma().equals("they"))
                .anyMatch(
                    c ->
                        tree.children(c, "case").stream()
                            .anyMatch(
                                p -> sentence.tokens().get(p).lemma().matches("among|amongst")));
    return some ? tree.head(noun) : noun;
  }

  private boolean isThat(int token) {
    return sentence.tokens().get(token).lemma().equals("that")
        && tree.is(token, "nsubj")
        && tree.children(token).isEmpty();
  }

  /** "said Ruth Oyelaran of [Bail Aid], which": the body that is named right before the comma. */
  Optional<Name> bodyBefore(int pronoun) {
    Token token = sentence.tokens().get(pronoun);
    return !token.text().equals("which") || pronoun < 2
        ? Optional.empty()
        : sentence
            .mentions(Name.class)
            .filter(n -> n.kind() != Kind.PERSON && n.form() == Form.PROPER)
            .filter(n -> n.tokens().end() == pronoun - 1)
            .filter(n -> sentence.tokens().get(pronoun - 1).text().equals(","))
            .findFirst();
  }

  /** "more than any other country apart from [Germany], which": the state, not "country". */
  private boolean isCompared(int head, Name name) {
    return name.kind() == Kind.COUNTRY
        && sentence.mentions(Name.class).noneMatch(n -> n.tokens().contains(head))
        && sentence.tokens().get(head).lemma().matches("country|state|nation|member");
  }

  /** Whether the tree hangs the clause on a person, or on another body. */
  private boolean isOther(int head, Name body) {
    return sentence
        .mentions(Name.class)
        .filter(n -> n.tokens().contains(head))
        .anyMatch(n -> n.kind() == Kind.PERSON || n.kind() == Kind.ORGANIZATION && !n.equals(body));
  }

  /** "Rwanda, [which took in 250 people,] …": a relative clause between commas. */
  boolean isAside(int clause) {
    int begin = tree.extent(clause).begin();
    while (begin < clause && sentence.tokens().get(begin).tag().equals(",")) {
      begin++;
    }
    return tree.relation(clause).equals("acl:relcl")
        && begin > 0
        && sentence.tokens().get(begin - 1).tag().equals(",")
        && sentence.tokens().get(begin).tag().matches("W.*");
  }

  /** Whether the token stands in such a clause. */
  boolean isInAside(int at) {
    for (int node = at; node != Tree.ROOT; node = tree.head(node)) {
      if (isAside(node)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "threatened to stop the flights, which [have brought] home 640 people": what somebody means to
   * do is his word, and what is told of it beside is not.
   */
  boolean isAsideOfPlan(int at) {
    boolean aside = false;
    for (int node = at; node != Tree.ROOT; node = tree.head(node)) {
      if (aside
          && tree.is(node, "xcomp")
          && tree.children(node, "mark").stream()
              .anyMatch(m -> sentence.tokens().get(m).tag().equals("TO"))) {
        return true;
      }
      aside |= isAside(node);
    }
    return false;
  }

  /** "of those [deported], 126 had convictions", "[those who came back]": nobody says that. */
  boolean isTakenFor(int at) {
    int head = tree.head(at);
    return head != Tree.ROOT
        && tree.is(at, "acl")
        && sentence.tokens().get(head).text().equalsIgnoreCase("those");
  }

  /**
   * "the deal [that] Rome struck", but not "Oman and Kuwait signed a treaty [under which] firms
   * build a road": whether the clause tells what is done with the noun that it stands behind.
   */
  boolean isAbout(int clause) {
    return tree.is(clause, "acl")
        && sentence.tokens().get(clause).isVerb()
        && !(isUnder(clause) && isSigned(tree.head(clause)));
  }

  private boolean isUnder(int clause) {
    return tree.children(clause).stream()
        .anyMatch(
            c ->
                sentence.tokens().get(c).lemma().equals("which")
                    && !tree.children(c, "case").isEmpty());
  }

  /** Whether the noun is the object of a verb of which the subject is named. */
  private boolean isSigned(int noun) {
    return tree.relation(noun).equals("obj")
        && tree.children(tree.head(noun), "nsubj").stream()
            .anyMatch(s -> sentence.tokens().get(s).tag().startsWith("NNP"));
  }
}
