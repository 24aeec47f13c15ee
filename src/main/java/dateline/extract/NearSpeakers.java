package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Who speaks, where the tree shows a verb of saying no subject: whoever stands next to it. */
final class NearSpeakers {

  /** How far before its verb a speaker stands, and how far behind, at most, in tokens. */
  private static final int BEFORE = 12;

  private static final int BEHIND = 8;

  private final Sentence sentence;
  private final Words words;
  private final Syntax syntax;
  private final Actors actors;
  private final Scope scope;

  NearSpeakers(Sentence sentence, Words words, Syntax syntax, Actors actors, Scope scope) {
    this.sentence = sentence;
    this.words = words;
    this.syntax = syntax;
    this.actors = actors;
    this.scope = scope;
  }

  /** "…, volunteers said", "A nurse said": people without a name who speak for themselves. */
  Optional<Name> voices(int verb) {
    OptionalInt subject =
        syntax.is("saying", verb) || syntax.is("recalling", verb)
            ? syntax.child(verb, "nsubj")
            : OptionalInt.empty();
    return subject.stream().boxed().flatMap(s -> people(s).stream()).findFirst();
  }

  /** "…, two traders [reached by phone] said": the tree hangs them on the participle between. */
  Optional<Name> reached(int verb) {
    for (int at = verb - 1; at > 1 && verb - at < BEFORE && !scope.isMark(at); at--) {
      OptionalInt subject =
          syntax.token(at).tag().equals("VBN")
              ? syntax.child(at, "nsubj:pass", "nsubj")
              : OptionalInt.empty();
      if (subject.isPresent() && subject.getAsInt() == at - 1) {
        int begin = sentence.tree().extent(at - 1).begin();
        return begin == 0 || scope.isMark(begin - 1)
            ? anybody(at - 1).stream().findFirst()
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The people of a noun, if they can speak for themselves: "volunteers", "a nurse". */
  Optional<Name> people(int head) {
    if (syntax.word(head).equals("both")) {
      return Optional.of(actors.report(head)); // "according to [both]"
    }
    if (isAged(head)) {
      return Optional.of(actors.aged(head));
    }
    int noun = syntax.token(head).tag().equals("CD") ? counted(head) : head;
    boolean folk = isFolk(noun);
    boolean people =
        folk || words.is("people", syntax.word(noun)) || words.is("person", syntax.word(noun));
    boolean several = syntax.token(noun).tag().equals("NNS") || folk && !isOne(noun);
    boolean one = isIndefinite(noun) || isDefinite(noun) || folk && isOne(noun);
    return people && (several || one)
        ? Optional.of(one ? actors.person(noun) : actors.group(noun))
        : Optional.empty();
  }

  /** "police and [fishermen] said": who speaks with others, if only for himself. */
  List<Name> anybody(int noun) {
    List<Name> named = actors.actors(noun);
    return named.isEmpty() ? people(noun).stream().toList() : named;
  }

  /** "two [Somalis]", "an [Afghan]": people named by their nation, some or one of them. */
  private boolean isFolk(int noun) {
    return actors
        .people(noun)
        .filter(p -> p.head() == noun && !p.nationalities().isEmpty())
        .filter(p -> p.quantity().isKnown() || isOne(noun))
        .isPresent();
  }

  private boolean isOne(int noun) {
    return sentence.tree().children(noun, "det").stream()
        .anyMatch(d -> syntax.word(d).matches("an?|another"));
  }

  /** "by the account of three [survivors]": people whose report it is. */
  List<Name> tellers(int report) {
    return syntax.parts(report).stream()
        .filter(p -> p.function().matches("of|by|from"))
        .filter(p -> sentence.tree().is(p.token(), "nmod"))
        .flatMap(p -> people(p.token()).stream())
        .toList();
  }

  /** "a 19-year-[old]" */
  private boolean isAged(int word) {
    return word > 3
        && syntax.word(word).equals("old")
        && syntax.token(word - 1).tag().equals("HYPH")
        && syntax.word(word - 2).equals("year");
  }

  /** "two of the [passengers]", or the number itself. */
  private int counted(int number) {
    return sentence.tree().children(number, "nmod").stream()
        .filter(n -> syntax.preposition(n).equals("of"))
        .findFirst()
        .orElse(number);
  }

  /** "a relative, [Yanet Perez]", "the press agency, [APS]": who is named behind what he is. */
  Optional<Name> called(int noun) {
    return sentence.tree().children(noun, "appos").stream()
        .flatMap(a -> sentence.name(a).stream())
        .filter(n -> n.form() == Form.PROPER && isUnnamed(noun))
        .filter(
            n ->
                n.kind() == Kind.PERSON
                    || n.kind() == Kind.ORGANIZATION && words.is("outlet", syntax.word(noun)))
        .findFirst();
  }

  /** "the [High Commissioner for Refugees], Filippo Grandi": an office that is also a body. */
  private boolean isUnnamed(int noun) {
    return sentence.name(noun).stream().allMatch(n -> words.is("office", syntax.word(noun)));
  }

  /** "[the] monk": the one whom the article has named, or another. */
  private boolean isDefinite(int noun) {
    boolean body =
        Stream.of("outlet", "body", "collective").anyMatch(c -> words.is(c, syntax.word(noun)));
    return syntax.token(noun).tag().equals("NN")
        && !body
        && sentence.name(noun + 1).isEmpty()
        && sentence.tree().children(noun, "det").stream()
            .anyMatch(d -> syntax.word(d).equals("the"));
  }

  private boolean isIndefinite(int noun) {
    return syntax.token(noun).tag().equals("NN")
        && sentence.tree().children(noun, "det").stream()
            .anyMatch(d -> syntax.word(d).matches("an?|another"));
  }

  /** "…, officials in Arlit, the nearest town, said": who is described behind a comma. */
  Optional<Name> described(int verb) {
    for (int at = verb - 1; at > 0 && verb - at < BEFORE; at--) {
      int before = at - 1;
      while (before > 0 && sentence.tokens().get(before).tag().matches("DT|JJ.*|NN.*|CD")) {
        before--;
      }
      boolean opens = sentence.tokens().get(at).isNoun() && scope.isMark(before) && at - before < 5;
      boolean owns = sentence.tokens().get(at + 1).tag().equals("POS");
      // "spokesperson Yolande Makolo": a title, or a word of one.
      boolean titles =
          sentence.tokens().get(at + 1).isNoun()
              || sentence.name(at + 1).filter(n -> n.form() == Form.PROPER).isPresent();
      if (opens && !owns && !titles && isOfficial(at)) {
        return actors.actors(at).stream().findFirst();
      }
    }
    return Optional.empty();
  }

  /** Whether the word is one for an office, a body or a government. */
  boolean isOfficial(int at) {
    return words.is("office", syntax.word(at))
        || words.is("body", syntax.word(at))
        || words.is("government", syntax.word(at));
  }

  /** "…, the [Citizen] reported": a paper whose name is a common word. */
  boolean isTitle(int token) {
    Tree tree = sentence.tree();
    Token word = sentence.tokens().get(token);
    int head = tree.head(token);
    return token > 1
        && word.isNoun()
        && Character.isUpperCase(word.text().codePointAt(0))
        && (sentence.tokens().get(token - 1).text().equals("the")
            || words.is("outlet", syntax.word(token - 1)))
        && sentence.mentions(Name.class).noneMatch(n -> n.tokens().contains(token))
        && head != Tree.ROOT
        && tree.is(token, "nsubj")
        && words.is("publishing", syntax.word(head))
        && !isOfficial(token);
  }

  /** The name nearest to a verb of saying, where the tree shows no subject. */
  Optional<Name> beside(int verb) {
    boolean inverted = verb > 0 && scope.isMark(verb - 1);
    return inverted ? name(verb, true).or(() -> name(verb, false)) : name(verb, false);
  }

  private Optional<Name> name(int verb, boolean inverted) {
    return sentence
        .mentions(Name.class)
        .filter(n -> n.form() == Form.PROPER && n.kind() != Kind.PLACE)
        .filter(
            n -> inverted || syntax.preposition(n.head()).isEmpty()) // "let into Eritrea, two said"
        .filter(
            n ->
                inverted
                    ? n.tokens().begin() > verb && n.tokens().begin() - verb <= BEHIND
                    : n.tokens().end() <= verb && verb - n.tokens().end() <= BEFORE)
        .min(
            Comparator.comparing((Name n) -> n.kind() != Kind.PERSON)
                .thenComparing(n -> Math.abs(verb - n.tokens().begin())));
  }
}
