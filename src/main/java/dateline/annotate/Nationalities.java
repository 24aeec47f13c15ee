package dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells whose people a noun for people speaks of: "Iranian men", "families from Mali and Guinea".
 */
final class Nationalities {

  private Nationalities() {}

  /** The countries in front of the noun or in it; for want of those, the ones behind "from". */
  static List<Name> of(Sentence sentence, int head) {
    Tree tree = sentence.tree();
    if (sentence.tokens().get(head).lemma().equals("speaker")) {
      return List.of(); // "Spanish speakers" may be of any nation
    }
    Set<Integer> own = new TreeSet<>();
    own.add(head);
    Set<Integer> behind = new TreeSet<>();
    for (int child : tree.children(head)) {
      boolean from =
          tree.is(child, "nmod")
              && tree.children(child, "case").stream()
                  .anyMatch(c -> Set.of("from", "of").contains(sentence.tokens().get(c).lemma()))
              && !isOwned(sentence, child)
              && !isRanked(sentence, head, child);
      boolean coordinated =
          tree.is(child, "conj")
              && tree.children(child, "nummod").isEmpty()
              && tree.children(child, "det").isEmpty()
              && tree.children(child, "cop").isEmpty();
      if (tree.is(child, "amod") || tree.is(child, "compound")) {
        addWithConjuncts(tree, child, own);
      } else if (coordinated && sentence.name(head).isPresent()) {
        // "23 Hondurans and Salvadorans"
        sentence
            .name(child)
            .filter(n -> n.form() == Name.Form.ADJECTIVE)
            .ifPresent(n -> own.add(n.head()));
      } else if (from) {
        addWithConjuncts(tree, child, behind);
        if (!isEmployed(sentence, head, child)) {
          behind.addAll(tree.children(child, "amod"));
        }
        // "countries such as Mali, Guinea and Senegal", but not "camps in Syria"
        tree.children(child, "nmod").stream()
            .filter(c -> !isWay(sentence, c) && !isIn(sentence, c) && !isSent(sentence, child))
            .forEach(c -> addWithConjuncts(tree, c, behind));
      }
    }
    for (int clause : tree.children(head, "acl:relcl")) {
      // "the migrants, who come from Senegal and Gambia"
      if (sentence.tokens().get(clause).lemma().matches("come|hail")
          && sentence.tokens().get(clause).tag().equals("VBP")) {
        tree.children(clause, "obl").stream()
            .filter(
                o ->
                    tree.children(o, "case").stream()
                        .anyMatch(c -> sentence.tokens().get(c).lemma().equals("from")))
            .forEach(o -> addWithConjuncts(tree, o, behind));
      } else if (isCalled(sentence, clause)) {
        addWithConjuncts(tree, clause, behind);
      }
    }
    List<Name> names = countries(sentence, own, head);
    if (!names.isEmpty() && isEthnic(sentence, head)) {
      return List.of(); // "ethnic Armenians" may be of any nation
    }
    boolean owned =
        tree.children(head, "nmod:poss").stream().anyMatch(c -> c < head)
            || tree.children(head, "nmod").stream().anyMatch(c -> isOwned(sentence, c));
    if (!names.isEmpty() || owned || isForeign(sentence, head)) {
      return names;
    }
    if (sentence.tokens().get(head).lemma().matches("compatriot|countryman|countrywoman")) {
      return compatriots(sentence, head);
    }
    listed(sentence, head, behind);
    List<Name> from = countries(sentence, behind, head);
    // "74 deportees from Britain": who sent them; "deportees from Mali and Guinea": who they are.
    return isSent(sentence, head) && from.size() == 1 ? List.of() : from;
  }

  /** "60 [ethnic] Uzbeks" */
  private static boolean isEthnic(Sentence sentence, int head) {
    return sentence.tree().children(head, "amod").stream()
        .anyMatch(a -> sentence.tokens().get(a).lemma().equals("ethnic"));
  }

  /** "the group, who [are] Sudanese and Eritreans", "the men, who [are from] Cuba and Laos" */
  private static boolean isCalled(Sentence sentence, int predicate) {
    Tree tree = sentence.tree();
    boolean denied =
        tree.children(predicate, "advmod").stream()
            .anyMatch(c -> sentence.tokens().get(c).lemma().matches("not|neither|never"));
    if (denied
        || tree.children(predicate, "cop").isEmpty()
        || tree.children(predicate, "nsubj").stream()
            .noneMatch(c -> sentence.tokens().get(c).lemma().equals("who"))) {
      return false;
    }
    List<Integer> before = tree.children(predicate, "case");
    return before.isEmpty()
        ? sentence.name(predicate).filter(n -> n.form() == Name.Form.ADJECTIVE).isPresent()
        : before.stream().allMatch(c -> sentence.tokens().get(c).lemma().equals("from"));
  }

  /** "[110], ahead of 61 Ugandans": who comes behind them. */
  private static boolean isRanked(Sentence sentence, int number, int child) {
    return sentence.tree().children(child, "case").stream()
        .anyMatch(c -> c > number && sentence.tokens().get(c - 1).lemma().equals("ahead"));
  }

  /** "[Gambian] activist Madi said that 52 compatriots": the country that opens the sentence. */
  private static List<Name> compatriots(Sentence sentence, int head) {
    return sentence
        .mentions(Name.class)
        .filter(n -> n.kind() == Name.Kind.COUNTRY && n.tokens().end() <= head)
        .filter(
            n ->
                n.form() == Name.Form.ADJECTIVE
                    || sentence.tokens().get(n.tokens().end()).tag().equals("POS"))
        .limit(1)
        .toList();
  }

  /** "40 [foreign] prisoners from Denmark": of another nation than where they were. */
  private static boolean isForeign(Sentence sentence, int head) {
    return sentence
            .tokens()
            .get(head)
            .lemma()
            .matches("prisoner|inmate|convict|offender|criminal|detainee")
        && sentence.tree().children(head, "amod").stream()
            .anyMatch(a -> sentence.tokens().get(a).lemma().equals("foreign"));
  }

  /** "11 employees of a Dutch [group]": those who work for it may be of any nation. */
  private static boolean isEmployed(Sentence sentence, int head, int body) {
    return sentence
            .tokens()
            .get(head)
            .lemma()
            .matches(
                "employee|worker|staff|staffer|volunteer|journalist|reporter|executive|manager"
                    + "|contractor|engineer|guard|adviser|representative")
        && sentence.tokens().get(body).tag().equals("NN")
        && sentence
            .tokens()
            .get(body)
            .lemma()
            .matches(
                "group|firm|company|agency|charity|organi[sz]ation|ngo|newspaper|broadcaster"
                    + "|contractor|bank|airline|foundation|university|hospital|embassy");
  }

  /** "78 of [its nationals] from Myanmar": whose they are is told already. */
  private static boolean isOwned(Sentence sentence, int noun) {
    return sentence.tokens().get(noun).lemma().matches("national|citizen|compatriot|subject")
        && sentence.tree().children(noun, "nmod:poss").stream()
            .anyMatch(c -> sentence.tokens().get(c).tag().equals("PRP$"));
  }

  private static boolean isSent(Sentence sentence, int noun) {
    return sentence.tokens().get(noun).lemma().matches("deportee|returnee|expellee");
  }

  private static boolean isIn(Sentence sentence, int at) {
    return sentence.tree().children(at, "case").stream()
        .anyMatch(c -> sentence.tokens().get(c).lemma().matches("in|at|near|on"));
  }

  /** "men from the north to Kenya": the end of their way is no country of theirs. */
  private static boolean isWay(Sentence sentence, int at) {
    return sentence.tree().children(at, "case").stream()
        .anyMatch(c -> sentence.tokens().get(c).lemma().matches("to|into|via|through|across"));
  }

  private static List<Name> countries(Sentence sentence, Set<Integer> heads, int head) {
    List<Name> names = new ArrayList<>();
    for (int at : heads) {
      sentence
          .name(at)
          .filter(n -> n.kind() == Name.Kind.COUNTRY && !names.contains(n))
          .filter(n -> at != head || n.form() == Name.Form.ADJECTIVE)
          .ifPresent(names::add);
    }
    return names;
  }

  /** "families from Uzbekistan, China and Ghana": the list behind the noun, whatever the tree. */
  private static void listed(Sentence sentence, int head, Set<Integer> heads) {
    List<Token> tokens = sentence.tokens();
    int at = head + 1;
    if (at + 1 < tokens.size()
        && tokens.get(at).lemma().equals("of")
        && tokens.get(at + 1).text().matches("them|whom|those")) {
      at += 2;
      // "31 of them Malawians"
      if (at < tokens.size()) {
        sentence
            .name(at)
            .filter(n -> n.form() == Name.Form.ADJECTIVE)
            .ifPresent(n -> addWithConjuncts(sentence.tree(), n.head(), heads));
      }
    }
    if (at >= tokens.size() || !Set.of("from", "of").contains(tokens.get(at).lemma())) {
      return;
    }
    at++;
    while (at < tokens.size()) {
      if (Set.of(",", "and", "or", "the", "both").contains(tokens.get(at).lemma())) {
        at++;
        continue;
      }
      Optional<Name> country = sentence.name(at).filter(n -> n.kind() == Name.Kind.COUNTRY);
      if (country.isEmpty() || country.get().form() != Name.Form.PROPER) {
        return;
      }
      heads.add(country.get().head());
      at = country.get().tokens().end();
    }
  }

  private static void addWithConjuncts(Tree tree, int at, Set<Integer> heads) {
    heads.add(at);
    tree.children(at, "conj").stream()
        .filter(c -> tree.children(c, "nummod").isEmpty()) // "41 Pakistanis and 23 Iranians"
        .forEach(c -> addWithConjuncts(tree, c, heads));
  }
}
