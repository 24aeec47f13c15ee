package dateline.extract;

import dateline.annotate.Mention;
import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The parts of a clause as they would stand in its active voice: passives, participles, relative
 * clauses, control and coordination are undone here, once for all words of the lexicon.
 */
final class Syntax {

  private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");
  private static final Set<String> WAYS = Set.of("to", "into", "via", "through", "from");
  private static final Set<String> OF_VERBS =
      Set.of(
          "accuse", "convict", "suspect", "acquit", "clear", "inform", "remind", "rid", "strip",
          "deprive", "rob", "warn", "assure", "notify", "absolve", "cure", "relieve");
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "order",
          "ask",
          "tell",
          "allow",
          "permit",
          "force",
          "urge",
          "bar",
          "block",
          "prevent",
          "stop",
          "forbid",
          "help",
          "want",
          "expect",
          "require",
          "instruct",
          "persuade",
          "convince",
          "press",
          "invite",
          "enable",
          "cause",
          "let",
          "make",
          "have");

  private static final Set<String> NEXT = Set.of("RB", "RP", "IN", "DT", "JJR", "PRP$");
  private static final Set<String> PREVIOUS = Set.of("RB", "MD", "RP");

  private final Sentence sentence;
  private final Tree tree;

  Syntax(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /**
   * A part of a clause.
   *
   * @param function "subject", "object", "indirect", "poss", "modifier", or a preposition
   * @param token the token that governs it
   */
  record Part(String function, int token) {}

  Token token(int at) {
    return sentence.tokens().get(at);
  }

  String lemma(int at) {
    return token(at).lemma();
  }

  /** The parts of a verb's clause, or of what stands around a noun. */
  List<Part> parts(int at) {
    List<Part> parts = new ArrayList<>();
    if (isVerbal(at)) {
      ofVerb(at, parts);
    } else {
      ofNoun(at, parts);
    }
    return spread(parts);
  }

  boolean isVerbal(int at) {
    return token(at).isVerb()
        && !tree.is(at, "amod")
        && !tree.is(at, "compound")
        && !isAdjectival(at);
  }

  /** "six jailed Americans": a participle between a number or article and its noun. */
  private boolean isAdjectival(int at) {
    boolean participle = token(at).tag().equals("VBN") || token(at).tag().equals("VBD");
    return participle
        && at > 0
        && at + 1 < sentence.tokens().size()
        && Set.of("CD", "DT", "PRP$").contains(token(at - 1).tag())
        && token(at + 1).tag().matches("NNP?S");
  }

  private void ofVerb(int verb, List<Part> parts) {
    own(verb, parts);
    boolean passive = isPassive(verb);
    String surface = passive ? "object" : "subject";
    if (!has(parts, surface) && tree.is(verb, "advcl")) {
      // "after Tunis and Brussels renewed a deal": a clause with a tense has a subject of its own.
      previousMention(verb)
          .ifPresent(s -> parts.add(0, new Part(surface, tree.is(s, "conj") ? tree.head(s) : s)));
    }
    if (!has(parts, surface)) {
      subject(verb, new HashSet<>()).ifPresent(s -> parts.add(0, new Part(surface, s)));
    }
    if (!has(parts, "object") && !passive) {
      gap(verb).ifPresent(o -> parts.add(new Part("object", o)));
    }
    if (!has(parts, "object") && !passive) {
      sharedObject(verb).ifPresent(o -> parts.add(new Part("object", o)));
    }
    if (!has(parts, "object") && !passive) {
      nextMention(verb).ifPresent(o -> parts.add(new Part("object", o)));
    }
    if (!has(parts, surface)) {
      previousMention(verb).ifPresent(o -> parts.add(new Part(surface, o)));
    }
  }

  /** What stands right behind the verb, where the tree shows no object: trees can err. */
  private OptionalInt nextMention(int verb) {
    return sentence.mentions().stream()
        .filter(m -> m instanceof Name || m instanceof People)
        .filter(m -> m.tokens().begin() > verb && m.tokens().begin() - verb <= 3)
        .filter(m -> between(verb + 1, m.tokens().begin(), NEXT))
        .mapToInt(Syntax::head)
        .findFirst();
  }

  /**
   * What stands right before a finite verb and its auxiliaries, where the tree shows no subject.
   */
  private OptionalInt previousMention(int verb) {
    boolean finite =
        Set.of("VBD", "VBZ", "VBP").contains(token(verb).tag())
            || tree.children(verb).stream().anyMatch(c -> tree.is(c, "aux"));
    if (!finite || tree.is(verb, "acl")) {
      return OptionalInt.empty();
    }
    return sentence.mentions().stream()
        .filter(m -> m instanceof Name || m instanceof People)
        .filter(m -> m.tokens().end() <= verb && verb - m.tokens().end() <= 5)
        .filter(m -> between(m.tokens().end(), verb, PREVIOUS))
        .filter(m -> sentence.mentions().stream().noneMatch(o -> isWithin(m, o)))
        .mapToInt(Syntax::head)
        .reduce((first, last) -> last);
  }

  /**
   * The people right before a passive verb whose subject the tree may have missed: "and more than
   * 3,000 [Iraqis] stranded in Belarus were flown home".
   */
  OptionalInt peopleBefore(int verb) {
    int begin = verb;
    while (begin > 0 && (token(begin - 1).tag().startsWith("RB") || isAuxiliary(begin - 1))) {
      begin--;
    }
    boolean passive = begin < verb && token(verb).tag().equals("VBN") && isPassive(verb);
    if (!passive) {
      return OptionalInt.empty();
    }
    int end = begin;
    return sentence
        .mentions(People.class)
        .filter(p -> token(p.head()).isNoun() && p.head() < end && end - p.head() < 9)
        .filter(p -> p.head() + 1 == end || isReduced(p.head() + 1, end))
        .mapToInt(People::head)
        .reduce((first, last) -> last);
  }

  private boolean isAuxiliary(int at) {
    return Set.of("be", "have", "get").contains(lemma(at)) || token(at).tag().equals("MD");
  }

  /** "stranded in Belarus": a participle or preposition and what belongs to it, without commas. */
  private boolean isReduced(int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean opens = i == begin && token(i).tag().matches("VBN|VBG|IN");
      boolean goesOn = i > begin && token(i).tag().matches("IN|DT|JJ|NN.*|CD|TO|RB|POS");
      if (!opens && !goesOn) {
        return false;
      }
    }
    return true;
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
          lemma(i).equals("of")
              || Set.of("these", "them", "those", "whom").contains(token(i).text());
      boolean auxiliary = Set.of("have", "be").contains(lemma(i)) && token(i).isVerb();
      if (!tags.contains(token(i).tag()) && !(tags == PREVIOUS && (part || auxiliary))) {
        return false;
      }
    }
    return true;
  }

  private static int head(Mention mention) {
    return mention instanceof Name name ? name.head() : ((People) mention).head();
  }

  /** What the verb's own children are. */
  private void own(int verb, List<Part> parts) {
    boolean passive = isPassive(verb);
    for (int child : tree.children(verb)) {
      String relation = tree.relation(child);
      if (tree.is(child, "nsubj")) {
        int filler = antecedent(child);
        parts.add(
            new Part(passive || relation.equals("nsubj:pass") ? "object" : "subject", filler));
      } else if (relation.equals("obj")) {
        parts.add(new Part("object", antecedent(child)));
      } else if (relation.equals("xcomp") && !isVerbal(child)) {
        parts.add(new Part("complement", child));
      } else if (relation.equals("iobj")) {
        parts.add(new Part("indirect", antecedent(child)));
      } else if (tree.is(child, "obl") || tree.is(child, "nmod")) {
        String preposition = preposition(child);
        if (counts(verb, child)) {
          parts.add(new Part("object", child));
        } else if (lemma(child).equals("way") && preposition.equals("by")) {
          tree.children(child, "nmod").forEach(n -> parts.add(new Part("by way of", n)));
        } else if (!preposition.isEmpty()) {
          boolean agent = preposition.equals("by") && passive;
          parts.add(new Part(agent ? "subject" : preposition, antecedent(child)));
          onward(child, parts);
        }
      } else if (relation.equals("advmod")
          || relation.equals("compound:prt")
          || relation.equals("advcl")) {
        String preposition = preposition(child);
        if (token(child).isNoun() && !preposition.isEmpty()) {
          parts.add(new Part(preposition, child));
        }
        if (!isVerbal(child)) {
          // "sent home to Kabul": the way hangs on the adverb.
          for (int grandchild : tree.children(child)) {
            if (tree.is(grandchild, "obl") || tree.is(grandchild, "nmod")) {
              String way = preposition(grandchild);
              if (!way.isEmpty()) {
                parts.add(new Part(way, antecedent(grandchild)));
              }
            }
          }
        }
      }
    }
  }

  /** "from Australia [to Nauru]": the tree may hang the end of a way on its beginning. */
  private void onward(int place, List<Part> parts) {
    for (int child : tree.children(place, "nmod")) {
      String preposition = preposition(child);
      if (child > place && WAYS.contains(preposition)) {
        parts.add(new Part(preposition, antecedent(child)));
      }
    }
  }

  /** "house up to 200 deportees": a preposition that belongs to the number. */
  private boolean counts(int verb, int noun) {
    if (noun < verb || isPassive(verb)) {
      return false;
    }
    boolean people =
        sentence.mentions(People.class).anyMatch(p -> p.head() == noun && p.quantity().isKnown());
    int at = verb + 1;
    boolean quantifier = false;
    while (people && at < noun && !token(at).tag().equals("CD")) {
      if (!Set.of(
              "up", "to", "more", "than", "fewer", "less", "at", "least", "most", "over", "about",
              "around", "some", "nearly", "upwards", "of", "as", "many")
          .contains(lemma(at))) {
        return false;
      }
      quantifier |=
          Set.of("up", "than", "least", "over", "about", "around", "of", "many")
              .contains(lemma(at));
      at++;
    }
    return people && quantifier && at <= noun;
  }

  private void ofNoun(int noun, List<Part> parts) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "nmod:poss")) {
        parts.add(new Part("poss", child));
      } else if (tree.is(child, "nmod") || tree.is(child, "obl")) {
        String preposition = preposition(child);
        if (!preposition.isEmpty()) {
          parts.add(new Part(preposition, antecedent(child)));
        }
      } else if (tree.is(child, "amod") || tree.is(child, "compound")) {
        parts.add(new Part("modifier", child));
      } else if (tree.is(child, "acl") && token(child).isVerb()) {
        // "the deal reached with Panama", "sanctions imposed by the EU"
        own(child, parts);
      }
    }
    behindOf(noun, parts);
    if (!tree.children(noun, "cop").isEmpty() && !tree.children(noun, "case").isEmpty()) {
      // "the Commission is in talks with Iraq"
      child(noun, "nsubj").ifPresent(s -> parts.add(new Part("subject", s)));
    }
  }

  /** "the expulsion [of] two": what stands behind a noun and "of" goes with it. */
  private void behindOf(int noun, List<Part> parts) {
    int of = noun + 1;
    if (of >= sentence.tokens().size() || !lemma(of).equals("of") || !tree.is(of, "case")) {
      return;
    }
    int owned = tree.head(of);
    boolean apart = tree.head(owned) != noun && owned > of;
    boolean verbs = tree.head(owned) != Tree.ROOT && OF_VERBS.contains(lemma(tree.head(owned)));
    if (apart && !verbs && parts.stream().noneMatch(p -> p.token() == owned)) {
      parts.add(new Part("of", owned));
    }
  }

  /** Whether the verb's surface subject is what would be its object in the active voice. */
  boolean isPassive(int verb) {
    return isPassive(verb, 0);
  }

  private boolean isPassive(int verb, int depth) {
    if (!token(verb).tag().equals("VBN") && !token(verb).tag().equals("VBD")) {
      return false;
    }
    if (reduced(verb).isPresent()) {
      return true;
    }
    boolean be = false;
    boolean have = false;
    boolean subject = false;
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux") || tree.is(child, "cop")) {
        be |= lemma(child).equals("be") || lemma(child).equals("get");
        have |= lemma(child).equals("have");
      }
      subject |= tree.is(child, "nsubj");
    }
    if (be) {
      return token(verb).tag().equals("VBN");
    }
    if (have || subject && !tree.relation(verb).equals("acl")) {
      return false;
    }
    if (tree.relation(verb).equals("acl") || tree.is(verb, "advcl") || tree.is(verb, "parataxis")) {
      return token(verb).tag().equals("VBN") || tree.relation(verb).equals("acl");
    }
    int head = tree.head(verb);
    if (tree.is(verb, "conj") && head != Tree.ROOT && depth < 8) {
      // "were intercepted and returned": the tag of the second may not show that it is passive.
      return child(verb, "obj", "nsubj").isEmpty()
          && token(head).isVerb()
          && isPassive(head, depth + 1);
    }
    return tree.is(verb, "xcomp") && token(verb).tag().equals("VBN");
  }

  /** "the number of people [expelled] last year": a participle right behind its people. */
  private OptionalInt reduced(int verb) {
    boolean bare =
        token(verb).tag().equals("VBN")
            && child(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "obj").isEmpty();
    return bare
        ? sentence
            .mentions(People.class)
            .filter(p -> p.tokens().end() == verb && token(p.head()).isNoun())
            .mapToInt(People::head)
            .findFirst()
        : OptionalInt.empty();
  }

  /** The surface subject that a verb without its own takes from elsewhere. */
  private OptionalInt subject(int verb, Set<Integer> seen) {
    if (!seen.add(verb)) {
      return OptionalInt.empty();
    }
    OptionalInt people = reduced(verb);
    if (people.isPresent()) {
      return people;
    }
    int head = tree.head(verb);
    if (head == Tree.ROOT) {
      return OptionalInt.empty();
    }
    String relation = tree.relation(verb);
    if (relation.equals("acl:relcl")) {
      return OptionalInt.of(head);
    }
    if (relation.equals("acl")) {
      boolean infinitive =
          tree.children(verb, "mark").stream().anyMatch(m -> lemma(m).equals("to"));
      if (infinitive && isPassive(verb)) {
        return described(head, seen);
      }
      return infinitive ? owner(head, seen) : OptionalInt.of(head);
    }
    if (relation.equals("xcomp")) {
      OptionalInt object = child(head, "obj", "iobj");
      if (object.isPresent() && OBJECT_CONTROL.contains(lemma(head))) {
        return object;
      }
      return surfaceSubject(head, seen);
    }
    if (tree.is(verb, "advcl") && isMarked(verb, "from")) {
      // "barred the state from sending them": who is barred is who would send.
      OptionalInt barred = isPassive(head) ? surfaceSubject(head, seen) : child(head, "obj");
      if (barred.isPresent()) {
        return barred;
      }
    }
    if (relation.equals("conj")
        || tree.is(verb, "advcl")
        || relation.equals("parataxis") && !token(verb).tag().equals("VBD")) {
      return token(head).isVerb() || relation.equals("conj")
          ? surfaceSubject(head, seen)
          : OptionalInt.empty();
    }
    return OptionalInt.empty();
  }

  /** "they became the first to be sent": what a predicate noun says is said of its subject. */
  private OptionalInt described(int noun, Set<Integer> seen) {
    int verb = tree.head(noun);
    boolean becomes = verb != Tree.ROOT && Set.of("become", "be", "remain").contains(lemma(verb));
    OptionalInt subject =
        becomes
            ? surfaceSubject(verb, seen)
            : tree.children(noun, "cop").isEmpty() ? OptionalInt.empty() : child(noun, "nsubj");
    return subject.isPresent() ? subject : OptionalInt.of(noun);
  }

  /** Whether the clause opens with that word. */
  boolean isMarked(int verb, String word) {
    return tree.children(verb).stream()
        .anyMatch(c -> (tree.is(c, "mark") || tree.is(c, "case")) && lemma(c).equals(word));
  }

  OptionalInt surfaceSubject(int verb, Set<Integer> seen) {
    OptionalInt own = child(verb, "nsubj", "nsubj:pass");
    return own.isPresent() ? own : subject(verb, seen);
  }

  /** Who makes the plan, the deal, the decision that an infinitive spells out. */
  private OptionalInt owner(int noun, Set<Integer> seen) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "nmod:poss")) {
        return OptionalInt.of(child);
      }
    }
    for (int child : tree.children(noun, "nmod")) {
      if (Set.of("of", "by").contains(preposition(child))) {
        return OptionalInt.of(child);
      }
    }
    int head = tree.head(noun);
    if (head != Tree.ROOT && token(head).isVerb()) {
      OptionalInt subject = surfaceSubject(head, seen);
      return subject.isPresent() && subject.getAsInt() != noun ? subject : OptionalInt.empty();
    }
    for (int child : tree.children(noun)) {
      if (tree.is(child, "amod") || tree.is(child, "compound")) {
        if (token(child).tag().startsWith("NNP") || token(child).tag().startsWith("JJ")) {
          return OptionalInt.of(child);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The noun that a relative clause without an object of its own is about. */
  private OptionalInt gap(int verb) {
    if (!tree.relation(verb).equals("acl:relcl") || child(verb, "nsubj").isEmpty()) {
      return OptionalInt.empty();
    }
    int subject = child(verb, "nsubj").getAsInt();
    return RELATIVE.contains(token(subject).tag())
        ? OptionalInt.empty()
        : OptionalInt.of(tree.head(verb));
  }

  /** "round up and deport migrants": the object of the last is that of all. */
  private OptionalInt sharedObject(int verb) {
    for (int other : tree.children(verb, "conj")) {
      OptionalInt object = child(other, "obj");
      boolean close = object.isPresent() && other - verb <= 4;
      if (close && token(other).isVerb() && child(other, "nsubj", "nsubj:pass").isEmpty()) {
        return object;
      }
    }
    return OptionalInt.empty();
  }

  /** The noun a relative pronoun stands for; other tokens stand for themselves. */
  int antecedent(int token) {
    if (!RELATIVE.contains(token(token).tag()) && !isThat(token)) {
      return token;
    }
    for (int at = token; at != Tree.ROOT; at = tree.head(at)) {
      if (tree.relation(at).equals("acl:relcl")) {
        return tree.head(at);
      }
    }
    return token;
  }

  private boolean isThat(int token) {
    return lemma(token).equals("that") && tree.is(token, "nsubj") && tree.children(token).isEmpty();
  }

  /** The first child with one of the relations. */
  OptionalInt child(int at, String... relations) {
    for (int child : tree.children(at)) {
      for (String relation : relations) {
        if (tree.relation(child).equals(relation)) {
          return OptionalInt.of(child);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The preposition before a noun, in several words where it has them: "out of". */
  String preposition(int noun) {
    List<Integer> cases = tree.children(noun, "case");
    if (cases.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (int marker : cases) {
      if (token(marker).tag().equals("POS")) {
        continue;
      }
      out.append(out.isEmpty() ? "" : " ").append(lemma(marker));
      for (int fixed : tree.children(marker, "fixed")) {
        out.append(' ').append(lemma(fixed));
      }
    }
    return out.toString();
  }

  /** Adds the members of coordinations: "from China, Afghanistan and Iran". */
  private List<Part> spread(List<Part> parts) {
    List<Part> all = new ArrayList<>();
    for (Part part : parts) {
      addConjuncts(part, all, 0);
    }
    return all;
  }

  private void addConjuncts(Part part, List<Part> all, int depth) {
    if (all.contains(part)) {
      return;
    }
    all.add(part);
    if (depth > 40) {
      return;
    }
    for (int conjunct : tree.children(part.token(), "conj")) {
      if (!isVerbal(conjunct)) {
        String preposition = preposition(conjunct);
        addConjuncts(
            new Part(preposition.isEmpty() ? part.function() : preposition, conjunct),
            all,
            depth + 1);
      }
    }
  }

  private static boolean has(List<Part> parts, String function) {
    return parts.stream().anyMatch(p -> p.function().equals(function));
  }

  /**
   * Whether a word goes with the head: as its child ("take them in"), right behind it ("took in 135
   * people", whatever the tree says), or below a child for words that are no lone particle ("take
   * into custody").
   */
  boolean governs(int head, String word, boolean behind, boolean deep) {
    int next = head + 1;
    if (behind && next < sentence.tokens().size() && matches(head, next, word, true)) {
      return true;
    }
    for (int child : tree.children(head)) {
      if (matches(head, child, word, behind)) {
        return true;
      }
      if (deep && !isVerbal(child)) {
        for (int grandchild : tree.children(child)) {
          if (matches(head, grandchild, word, behind)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean matches(int head, int at, String word, boolean behind) {
    boolean side = behind ? at > head : at < head;
    return side
        && Math.abs(at - head) < 9
        && (lemma(at).equals(word) || token(at).text().equalsIgnoreCase(word));
  }

  /**
   * The predicate whose clause this token belongs to: the nearest verb above it, itself included.
   */
  Optional<Integer> clause(int at) {
    for (int node = at; node != Tree.ROOT; node = tree.head(node)) {
      if (isVerbal(node)) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }
}
