package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Through whom a speaker is heard: "told the channel NTV", "said on state television", "in an
 * interview with El País".
 */
final class Outlets {

  private static final Set<String> LISTENERS = Set.of("object", "indirect", "to");

  private static final Set<String> STAGES = Set.of("on", "to", "in");

  private final Sentence sentence;
  private final Words words;
  private final Syntax syntax;
  private final Actors actors;

  Outlets(Sentence sentence, Words words, Syntax syntax, Actors actors) {
    this.sentence = sentence;
    this.words = words;
    this.syntax = syntax;
    this.actors = actors;
  }

  /** The outlets to which a verb of saying says something. */
  List<Name> of(int verb) {
    boolean tells = words.is("telling", syntax.word(verb));
    return Stream.concat(
            syntax.parts(verb).stream().flatMap(part -> through(verb, part, tells)),
            Stream.concat(addressed(verb), asked(verb)))
        .toList();
  }

  /** "[writing in] the Jakarta Post", "[speaking to] the Guardian", "an aide who [spoke to] AFP" */
  private Stream<Name> addressed(int verb) {
    Stream<Integer> beside =
        sentence.tree().children(verb, "advcl").stream()
            .filter(c -> syntax.token(c).tag().equals("VBG"));
    Stream<Integer> who =
        syntax.child(verb, "nsubj").stream()
            .boxed()
            .flatMap(s -> sentence.tree().children(s).stream())
            .filter(
                c ->
                    sentence.tree().is(c, "acl:relcl")
                        || sentence.tree().is(c, "acl") && syntax.token(c).tag().equals("VBG"));
    return Stream.concat(beside, who)
        .filter(c -> syntax.lemma(c).matches("speak|talk|write|appear"))
        .flatMap(
            c ->
                syntax.parts(c).stream()
                    .flatMap(part -> through(c, part, !syntax.lemma(c).equals("appear"))));
  }

  /**
   * "[interviewed by] the Guardian", "an officer, [quoted by] AFP", "when [pressed by] the daily"
   */
  private Stream<Name> asked(int verb) {
    Stream<Integer> beside = sentence.tree().children(verb, "advcl").stream();
    Stream<Integer> who =
        syntax.child(verb, "nsubj").stream()
            .boxed()
            .flatMap(s -> sentence.tree().children(s, "acl").stream());
    return Stream.concat(beside, who)
        .filter(c -> syntax.token(c).tag().matches("VBN|VBD"))
        .filter(c -> syntax.lemma(c).matches("interview|quote|cite|contact|reach|ask|press"))
        .flatMap(
            c ->
                sentence.tree().children(c).stream()
                    .filter(b -> syntax.preposition(b).equals("by"))
                    .flatMap(
                        b ->
                            syntax.lemma(c).matches("ask|press")
                                ? outlet(b).stream()
                                : listener(b)));
  }

  /** Whether a part of a verb of saying is who is told: one says something only "to" another. */
  private boolean hears(int verb, String function) {
    return switch (syntax.lemma(verb)) {
      case "say" -> function.equals("to");
      case "speak", "talk" -> function.matches("to|with");
      case "write" -> function.matches("in|for");
      default -> LISTENERS.contains(function);
    };
  }

  private Stream<Name> through(int verb, Part part, boolean tells) {
    if (tells && hears(verb, part.function())) {
      return listener(part.token());
    }
    return STAGES.contains(part.function()) ? stage(part.token()) : Stream.empty();
  }

  /** "was quoted by [Anadolu] as saying", "was quoted as saying by [state television]" */
  List<Name> quoting(int verb) {
    return Stream.concat(Stream.of(verb), sentence.tree().children(verb, "advcl").stream())
        .flatMap(v -> sentence.tree().children(v).stream())
        .filter(c -> syntax.preposition(c).equals("by"))
        .flatMap(this::listener)
        .toList();
  }

  /** Any body that has a name: "told Reuters", "told the broadcaster, PSM". */
  private Stream<Name> listener(int noun) {
    if (syntax.word(noun).matches("viewer|listener|reader|audience")) {
      return syntax.parts(noun).stream()
          .filter(p -> p.function().equals("of"))
          .flatMap(p -> listener(p.token())); // "assured viewers of the broadcaster TVGE"
    }
    if (syntax.word(noun).matches("program|programme|show|bulletin|correspondent|podcast")) {
      return syntax.parts(noun).stream()
          .filter(p -> p.function().matches("poss|modifier"))
          .flatMap(p -> listener(p.token())); // "told the BBC's morning programme"
    }
    List<Name> named =
        actors.actors(noun).stream()
            .filter(n -> n.kind() == Kind.ORGANIZATION && n.form() == Form.PROPER)
            .filter(n -> !syntax.hasWord(n, "chamber")) // "told the Knesset": it passes nothing on
            .toList();
    if (named.isEmpty() && isTitle(noun)) {
      return Stream.of(actors.outlet(noun)); // "told the Standard"
    }
    return named.isEmpty() ? outlet(noun).stream() : named.stream();
  }

  /** A paper whose name is a common word, with a capital behind "the". */
  private boolean isTitle(int noun) {
    boolean common =
        Stream.of("chamber", "office", "body", "government", "people", "person", "outlet")
            .noneMatch(c -> words.is(c, syntax.word(noun)));
    return common
        && noun > 1
        && syntax.token(noun).tag().equals("NN")
        && sentence.form(noun - 1).equals("the")
        && Character.isUpperCase(syntax.token(noun).text().codePointAt(0))
        && sentence.name(noun).isEmpty();
  }

  private Stream<Name> stage(int noun) {
    return syntax.word(noun).equals("interview")
        ? syntax.parts(noun).stream()
            .filter(p -> Set.of("with", "to", "on", "for").contains(p.function()))
            .flatMap(p -> listener(p.token()))
        : Stream.concat(outlet(noun).stream(), carried(noun));
  }

  /** "in remarks [carried by] the Herald", "on a recording [published by] Balkan Insight" */
  private Stream<Name> carried(int noun) {
    return sentence.tree().children(noun, "acl").stream()
        .filter(c -> syntax.lemma(c).matches("carry|publish|print|air|broadcast|quote|report"))
        .flatMap(c -> sentence.tree().children(c).stream())
        .filter(b -> syntax.preposition(b).matches("by|in|on"))
        .flatMap(this::listener);
  }

  /** "the daily [Al-Akhbar]", "[Radio Norte]"; by its description only if that says which. */
  private Optional<Name> outlet(int noun) {
    if (!words.is("outlet", syntax.word(noun))) {
      // "on Radio Panamericana"
      return sentence
          .name(noun)
          .filter(n -> n.kind() == Kind.ORGANIZATION && syntax.hasWord(n, "outlet"));
    }
    Optional<Name> named =
        sentence
            .mentions(Name.class)
            .filter(n -> n.kind() == Kind.ORGANIZATION && n.form() == Form.PROPER)
            .filter(n -> n.tokens().contains(noun) || isOf(n, noun))
            .findFirst();
    boolean telling = sentence.tree().children(noun, "compound").size() > 0;
    return named
        .or(() -> telling ? actors.actors(noun).stream().findFirst() : Optional.<Name>empty())
        .or(() -> isKnown(noun) ? Optional.of(actors.report(noun)) : Optional.empty());
  }

  /** "told [the paper]": the one that was named before. */
  private boolean isKnown(int noun) {
    return Voices.isPaper(syntax.word(noun))
        && syntax.token(noun).tag().equals("NN")
        && noun > 0
        && sentence.form(noun - 1).equals("the");
  }

  private boolean isOf(Name name, int noun) {
    int begin = name.tokens().begin();
    boolean behind = begin == noun + 2 && sentence.tokens().get(noun + 1).text().equals(",");
    return behind
        || sentence.tree().head(name.head()) == noun
            && sentence.tree().relation(name.head()).matches("compound|appos|flat|nmod|amod");
  }
}
