package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The words by which a sentence describes somebody: "two senior officials in Arlit". */
final class Descriptions {

  private static final Set<String> OWNING = Set.of("of", "in", "for", "at", "from");

  /** Who needs no place to be known by: "met his Syrian counterpart in Damascus". */
  private static final Set<String> SETTLED =
      Set.of("counterpart", "colleague", "chancellor", "president", "premier", "king");

  /** How many plain words may stand before a noun without being tied to it in the tree. */
  private static final int FEW = 3;

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;

  Descriptions(Sentence sentence, Words words, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
  }

  /** Who is meant by the noun and the words that belong to it. */
  Name of(int head, Kind kind) {
    return of(phrase(head, kind), head, kind, Form.DESCRIPTION);
  }

  /** Who is meant by these words. */
  Name of(Range range, int head, Kind kind, Form form) {
    StringBuilder text = new StringBuilder();
    for (int i = range.begin(); i < range.end(); i++) {
      Token token = sentence.tokens().get(i);
      boolean glued =
          i == range.begin()
              || token.tag().matches("POS|,|HYPH")
              || sentence.tokens().get(i - 1).tag().equals("HYPH"); // "19-year-old"
      text.append(glued ? "" : " ").append(token.text());
    }
    return new Name(
        sentence.index(), range, head, sentence.span(range), text.toString(), kind, form);
  }

  /** A noun with what stands before it and a short "of" or "in" behind it. */
  private Range phrase(int head, Kind kind) {
    boolean settled =
        kind == Kind.PERSON
                && (SETTLED.contains(syntax.word(head)) || isOfState(head))
                && tree.children(head, "nmod:poss").size() + tree.children(head, "amod").size() > 0
            || syntax.word(head).equals("side"); // "talks between the two sides in Sochi"
    int begin = head;
    int end = head + 1;
    for (int child : tree.children(head)) {
      Range extent = tree.extent(child);
      if (child < head
          && extent.end() <= head
          && extent.length() < 8
          && !sentence.tokens().get(child).tag().startsWith("WP")
          && (tree.is(child, "det")
              || tree.is(child, "amod")
              || tree.is(child, "compound")
              || tree.is(child, "nummod")
              || tree.is(child, "nmod:poss"))) {
        begin = Math.min(begin, opening(extent));
      } else if (child > head
          && tree.is(child, "nmod")
          && extent.length() < 8
          && extent.begin() <= end
          && (OWNING.contains(syntax.preposition(child))
              || syntax.preposition(child).equals("to") && words.is("aide", syntax.word(head)))
          && !(settled && isPlace(child))
          && !isCharge(head, child)
          && sentence.mentions(Time.class).noneMatch(t -> t.tokens().contains(child))
          && !isCrossing(head, syntax.preposition(child))
          && !isPost(head, child)) {
        end = Math.max(end, comma(extent));
      } else if (child == head + 1 && syntax.word(child).matches("general|d['’]affaires?")) {
        end = Math.max(end, child + 1); // "its attorney general", "the US chargé d'affaires"
      } else if (child > head && extent.begin() == end && extent.length() < 8 && isKnowing(child)) {
        end = Math.max(end, comma(extent));
      }
    }
    if (end == head + 1 && end < sentence.tokens().size() && isKnowing(end)) {
      end = comma(tree.extent(end)); // the tree may hang it on the verb
    }
    return new Range(Math.min(begin, modified(head)), settled ? end : Math.max(end, owned(head)));
  }

  /** "the Syrian foreign [minister]", who has his office nowhere else */
  private boolean isOfState(int office) {
    return syntax.word(office).equals("minister")
        && tree.children(office).stream()
            .anyMatch(c -> sentence.name(c).filter(n -> n.kind() == Kind.COUNTRY).isPresent());
  }

  /** "officials [familiar with the talks]", "an aide [with knowledge of the letter]" */
  private boolean isKnowing(int child) {
    return syntax.lemma(child).matches("familiar|aware|close|brief|inform")
        || syntax.lemma(child).equals("knowledge") && syntax.preposition(child).equals("with");
  }

  /** "met his Syrian counterpart [in Damascus]": where, and not whose. */
  private boolean isPlace(int noun) {
    return Set.of("in", "at").contains(syntax.preposition(noun));
  }

  /** "accused the guards [of mass killings]": what they are charged with. */
  private boolean isCharge(int head, int child) {
    int verb = tree.head(head);
    return tree.relation(head).matches("obj|nsubj:pass")
        && syntax.preposition(child).equals("of")
        && words.is("charging", syntax.word(verb));
  }

  /** "into the country [at Adré]": where the way goes in, and no part of what it goes to. */
  private boolean isCrossing(int head, String preposition) {
    return syntax.word(head).matches("country|nation|kingdom|state|territory")
        && preposition.matches("at|from|for");
  }

  /** "border officers [at Zhukovsky airport]": where they are, which is no part of their name. */
  private boolean isPost(int head, int noun) {
    return syntax.preposition(noun).equals("at")
        && (words.is("facility", syntax.word(noun))
            || words.is("armed", syntax.word(head))
            || words.is("corps", syntax.word(head)) && sentence.name(noun).isPresent());
  }

  /**
   * Who is meant by a body and the words that belong to it: two, where "police and immigration
   * officers" names both before the one noun.
   */
  List<Name> bodies(int head) {
    Name all = of(head, Kind.ORGANIZATION);
    int and =
        IntStream.range(all.tokens().begin() + 1, head - 1)
            .filter(i -> sentence.tokens().get(i).tag().equals("CC"))
            .filter(i -> words.is("body", syntax.word(i - 1)))
            .findFirst()
            .orElse(-1);
    if (and < 0) {
      return List.of(all);
    }
    Range first = new Range(all.tokens().begin(), and);
    Range second = new Range(and + 1, all.tokens().end());
    return List.of(
        of(first, and - 1, Kind.ORGANIZATION, Form.DESCRIPTION),
        of(second, head, Kind.ORGANIZATION, Form.DESCRIPTION));
  }

  /** "Police and [immigration officers]": the tree may hang "and" on the first word behind it. */
  private int opening(Range extent) {
    int begin = extent.begin();
    while (begin < extent.end() - 1 && sentence.tokens().get(begin).tag().matches("CC|,")) {
      begin++;
    }
    return begin;
  }

  /** "officials in Arlit[, the nearest town]": what stands behind a comma is not in a name. */
  private int comma(Range extent) {
    int end = extent.begin();
    while (end < extent.end() && !sentence.tokens().get(end).tag().equals(",")) {
      end++;
    }
    return end;
  }

  /** "[human rights] organizations": plain words right before a noun belong to it. */
  private int modified(int head) {
    int begin = head;
    while (begin > 0 && head - begin < FEW && isPlain(begin - 1) && !isTime(begin - 1)) {
      begin--;
    }
    return begin;
  }

  private boolean isPlain(int at) {
    Token token = sentence.tokens().get(at);
    boolean opens = at == 0 || sentence.tokens().get(at - 1).tag().matches("``|''|:");
    return token.tag().matches("JJ|NN|NNS|HYPH")
        && (opens || Character.isLowerCase(token.text().codePointAt(0)));
  }

  private boolean isTime(int at) {
    return sentence.mentions(Time.class).anyMatch(t -> t.tokens().contains(at));
  }

  /** "officials [in Arlit]": the end of the name that says whose or where somebody is. */
  private int owned(int head) {
    int name = head + 1;
    if (name + 1 >= sentence.tokens().size()
        || !OWNING.contains(syntax.lemma(name))
        || isCrossing(head, syntax.lemma(name))) {
      return head + 1;
    }
    int begin = syntax.token(name + 1).tag().equals("DT") ? name + 2 : name + 1;
    return sentence
        .mentions(Name.class)
        .filter(n -> n.form() == Form.PROPER && n.kind() != Kind.PERSON)
        .filter(n -> n.tokens().begin() == begin && !isOwner(n))
        .map(n -> n.tokens().end())
        .findFirst()
        .orElse(head + 1);
  }

  /** "officers at [Moscow]'s airport", "gendarmes at a [Newroz] rally" */
  private boolean isOwner(Name name) {
    int next = name.tokens().end();
    return next < sentence.tokens().size() && syntax.token(next).tag().matches("POS|NNS?");
  }

  /**
   * "[Secretary of State] Marco Rubio", "[prime minister of Kenya] William Ruto": the person who is
   * named right behind an office and what it is of.
   */
  Optional<Name> holder(int office) {
    return sentence
        .mentions(Name.class)
        .filter(n -> n.kind() == Kind.PERSON && n.form() == Form.PROPER)
        .filter(n -> n.tokens().begin() > office && n.tokens().begin() - office <= 6)
        .filter(n -> isTitle(office + 1, n.tokens().begin()))
        .findFirst();
  }

  private boolean isTitle(int begin, int end) {
    return begin < end
        && syntax.lemma(begin).matches("of|for")
        && sentence.tokens().subList(begin, end).stream()
            .allMatch(t -> t.tag().matches("IN|DT|CC|JJ|NNP?S?"));
  }
}
