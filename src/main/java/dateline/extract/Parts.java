package dateline.extract;

import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import dateline.extract.Syntax.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Lists the parts of a phrase by what they are to its head, whatever the construction. */
final class Parts {

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Subjects subjects;
  private final MissingObjects missing;
  private final Neighbours neighbours;
  private final CountedObjects counted;
  private final WayParts ways;
  private final Relatives relatives;

  Parts(Sentence sentence, Words words, Syntax syntax, Subjects subjects, Neighbours neighbours) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.subjects = subjects;
    this.missing = new MissingObjects(sentence, syntax, new Voice(words, sentence, syntax));
    this.neighbours = neighbours;
    this.counted = new CountedObjects(sentence, syntax);
    this.ways = new WayParts(sentence, words, syntax);
    this.relatives = new Relatives(sentence);
  }

  /** The parts of a verb's clause, or of what stands around a noun. */
  List<Part> of(int at) {
    List<Part> parts = new ArrayList<>();
    if (syntax.isVerbal(at)) {
      ofVerb(at, parts);
    } else {
      ofNoun(at, parts);
    }
    return new Coordination(tree, syntax).spread(at, parts);
  }

  private void ofVerb(int verb, List<Part> parts) {
    own(verb, parts);
    boolean passive = syntax.isPassive(verb);
    String surface = passive ? "object" : "subject";
    if (!has(parts, surface) && tree.is(verb, "advcl")) {
      // "after Tunis and Brussels renewed a deal": a clause with a tense has a subject of its own.
      neighbours.previousMention(verb).ifPresent(s -> parts.add(0, new Part(surface, s)));
    }
    if (!has(parts, surface)) {
      subjects.subject(verb, new HashSet<>()).ifPresent(s -> parts.add(0, new Part(surface, s)));
    }
    if (passive && tree.is(verb, "conj") && !has(parts, "subject")) {
      sharedAgent(tree.head(verb)).ifPresent(s -> parts.add(new Part("subject", s)));
    }
    if (!has(parts, "object") && !passive) {
      missing.gap(verb).ifPresent(o -> parts.add(new Part("object", o)));
    }
    if (!passive
        && parts.stream().noneMatch(p -> p.function().equals("object") && p.token() > verb)) {
      neighbours
          .whom(verb)
          .ifPresent(
              o -> {
                parts.removeIf(p -> syntax.lemma(p.token()).equals("whom"));
                parts.add(new Part("object", o));
              });
    }
    if (!has(parts, "object") && !passive) {
      missing.sharedObject(verb).ifPresent(o -> parts.add(new Part("object", o)));
    }
    if (!has(parts, "object") && !passive) {
      neighbours.nextMention(verb).ifPresent(o -> parts.add(new Part("object", o)));
    }
    if (!has(parts, surface)) {
      neighbours.previousMention(verb).ifPresent(o -> parts.add(new Part(surface, o)));
    }
  }

  /** What the verb's own children are. */
  private void own(int verb, List<Part> parts) {
    boolean passive = syntax.isPassive(verb);
    for (int child : tree.children(verb)) {
      String relation = tree.relation(child);
      if (tree.is(child, "nsubj") && !ways.isWhole(verb, child)) {
        boolean undergoes = passive || relation.equals("nsubj:pass") && !isActive(verb);
        int subject = syntax.aboard(child).orElse(syntax.antecedent(whose(child)));
        parts.add(new Part(undergoes ? "object" : "subject", subject));
      } else if (relation.equals("obj")) {
        parts.add(new Part("object", syntax.antecedent(child)));
        parts.addAll(counted.behind(child));
        if (sentence.mentions(People.class).anyMatch(p -> p.head() == child)) {
          ways.ofPeople(child, parts);
        }
        if (tree.children(child, "amod").contains(child + 1)) {
          parts.add(new Part("complement", child + 1)); // "called the arrests inhumane"
        }
      } else if (relation.equals("xcomp") && !syntax.isVerbal(child)) {
        // "were denied entry": such a verb keeps an object in the passive.
        boolean kept = passive && words.is("granting", syntax.word(verb));
        parts.add(new Part(kept ? "object" : "complement", child));
      } else if (relation.equals("iobj")) {
        // "flew 14 men to Rome": without another object it is the object.
        boolean only = syntax.child(verb, "obj").isEmpty();
        parts.add(new Part(only ? "object" : "indirect", syntax.antecedent(child)));
        if (only) {
          ways.ofPeople(child, parts);
        }
      } else if (tree.is(child, "obl") || tree.is(child, "nmod")) {
        String preposition = ways.isWhence(child) ? "from" : syntax.preposition(child);
        if (counted.isObject(verb, child)) {
          parts.add(new Part("object", child));
          parts.addAll(counted.behind(child));
          ways.ofPeople(child, parts);
        } else if (syntax.lemma(child).equals("way") && preposition.equals("by")) {
          tree.children(child, "nmod").forEach(n -> parts.add(new Part("by way of", n)));
        } else if (!preposition.isEmpty()) {
          String function =
              preposition.equals("by") && passive ? "subject" : WayParts.way(preposition);
          parts.add(new Part(function, syntax.antecedent(child)));
          ways.onward(child, parts);
          if (passive && WayParts.belongs(preposition)) {
            // "handed over to Cambodia by Thailand": the agent may hang on the place in the tree.
            tree.children(child, "nmod").stream()
                .filter(n -> syntax.preposition(n).equals("by"))
                .forEach(n -> parts.add(new Part("subject", syntax.antecedent(n))));
          }
        }
      } else if (relation.equals("conj")
          && !syntax.isVerbal(child)
          && WayParts.PREPOSITIONS.contains(syntax.preposition(child))) {
        // "shipped there and to Manus Island"
        parts.add(new Part(syntax.preposition(child), syntax.antecedent(child)));
      } else if (relation.equals("advmod")
          && syntax.lemma(child).equals("where")
          && tree.relation(verb).equals("acl:relcl")) {
        // "flew to Vienna, where he met the minister"
        parts.add(new Part("in", tree.head(verb)));
      } else if (relation.equals("advmod") && syntax.lemma(child).matches("there|here")) {
        parts.add(new Part("to", child));
      } else if (relation.equals("advmod")
          || relation.equals("compound:prt")
          || relation.equals("advcl")) {
        if (syntax.token(child).isNoun() && !syntax.preposition(child).isEmpty()) {
          parts.add(new Part(syntax.preposition(child), child));
        }
        if (!syntax.isVerbal(child)) {
          // "sent home to Kabul": the way hangs on the adverb.
          for (int grandchild : tree.children(child)) {
            if (tree.is(grandchild, "obl") || tree.is(grandchild, "nmod")) {
              String way = syntax.preposition(grandchild);
              if (!way.isEmpty()) {
                parts.add(new Part(way, syntax.antecedent(grandchild)));
                ways.onward(grandchild, parts);
              }
            }
          }
        }
      }
    }
  }

  /** "have gone back", "the envoys conferred": no passive, whatever the tree makes of them. */
  private boolean isActive(int verb) {
    boolean be = tree.children(verb).stream().anyMatch(c -> syntax.lemma(c).equals("be"));
    boolean have = tree.children(verb).stream().anyMatch(c -> syntax.lemma(c).equals("have"));
    return !be && (have || syntax.token(verb).tag().equals("VBD"));
  }

  /** "a day after [Rome and Tunis] signed": who acts stands behind the time, not the time. */
  private int whose(int subject) {
    boolean time = words.is("unit of time", syntax.word(subject));
    return time
        ? tree.children(subject, "nmod").stream()
            .filter(n -> Set.of("after", "before", "since").contains(syntax.preposition(n)))
            .findFirst()
            .orElse(subject)
        : subject;
  }

  /** "were intercepted [by the coast guard] and returned" */
  private OptionalInt sharedAgent(int first) {
    if (first == Tree.ROOT || !syntax.isVerbal(first) || !syntax.isPassive(first)) {
      return OptionalInt.empty();
    }
    return tree.children(first).stream()
        .filter(c -> tree.is(c, "obl") && syntax.preposition(c).equals("by"))
        .mapToInt(c -> c)
        .findFirst();
  }

  private void ofNoun(int noun, List<Part> parts) {
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
        own(child, parts);
      }
    }
    behindOf(noun, parts);
    if (!tree.children(noun, "cop").isEmpty()
        && (!tree.children(noun, "case").isEmpty() || words.is("people", syntax.lemma(noun)))) {
      // "the Commission is in talks with Iraq", "They are prisoners of the army"
      syntax.child(noun, "nsubj").ifPresent(s -> parts.add(new Part("subject", s)));
    }
    int head = tree.head(noun);
    if (head != Tree.ROOT && tree.is(noun, "obl") && syntax.lemma(head).equals("be")) {
      // "two men had been behind bars": the tree may take the copula for the predicate.
      subjects.subject(head, new HashSet<>()).ifPresent(s -> parts.add(new Part("subject", s)));
    }
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

  private static boolean has(List<Part> parts, String function) {
    return parts.stream().anyMatch(p -> p.function().equals(function));
  }
}
