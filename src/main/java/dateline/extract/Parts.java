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
  private final NounParts nouns;

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
    this.nouns = new NounParts(sentence, words, syntax, subjects, this::ofParticiple);
  }

  /** The parts of a verb's clause, or of what stands around a noun. */
  List<Part> of(int at) {
    List<Part> parts = new ArrayList<>();
    if (syntax.isVerbal(at)) {
      ofVerb(at, parts);
    } else {
      parts.addAll(nouns.of(at));
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
      subjects
          .subject(verb, new HashSet<>())
          .ifPresent(s -> parts.add(0, new Part(surface, whom(verb, s))));
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

  private List<Part> ofParticiple(int verb) {
    List<Part> parts = new ArrayList<>();
    own(verb, parts);
    return parts;
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

  /**
   * "[Rwanda], which agreed to take 250", "[one] who was among the first to be sent": whom a
   * relative pronoun stands for; of people who wish or fear something nothing is told so.
   */
  private int whom(int verb, int subject) {
    int noun = syntax.antecedent(subject);
    boolean acts =
        (syntax.word(subject).equals("which") || sentence.name(noun).isPresent())
            && !syntax.actors().actors(noun).isEmpty();
    return acts || tree.is(verb, "acl") ? noun : subject;
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

  private static boolean has(List<Part> parts, String function) {
    return parts.stream().anyMatch(p -> p.function().equals(function));
  }
}
