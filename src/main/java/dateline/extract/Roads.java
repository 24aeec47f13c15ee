package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import dateline.extract.Syntax.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ways that people and flights go, where they hang on a noun and not on the verb. */
final class Roads {

  private static final Set<String> WAYS =
      Set.of("to", "into", "onto", "via", "through", "back to", "by way of");

  private final Words words;
  private final Sentence sentence;
  private final Syntax syntax;
  private final Actors actors;

  Roads(Words words, Sentence sentence, Syntax syntax, Actors actors) {
    this.words = words;
    this.sentence = sentence;
    this.syntax = syntax;
    this.actors = actors;
  }

  /** "assisted [158 migrants] to return home": who goes is whom the verb above helps. */
  Optional<Part> assisted(int verb) {
    return syntax.isAssisted(verb)
        ? syntax.child(sentence.tree().head(verb), "obj").stream()
            .mapToObj(o -> new Part("object", o))
            .findFirst()
        : Optional.empty();
  }

  /** "[The agency] assisted 158 migrants to return home": who helps them on their way. */
  Optional<Part> helper(int verb) {
    return syntax.isAssisted(verb)
        ? syntax.surfaceSubject(sentence.tree().head(verb)).stream()
            .mapToObj(s -> new Part("subject", s))
            .findFirst()
        : Optional.empty();
  }

  /** "[The ministry] has had 40 men flown home": who has it done. */
  Optional<Part> causer(int verb) {
    Tree tree = sentence.tree();
    int above = tree.head(verb);
    if (above == Tree.ROOT
        || !syntax.token(verb).tag().equals("VBN")
        || !tree.children(verb, "obl:agent").isEmpty() // "has 300 people sent home by France"
        || !Set.of("xcomp", "ccomp", "acl").contains(tree.relation(verb))) {
      return Optional.empty();
    }
    // The tree hangs what is done on "have", or on the people who are its object.
    int have = syntax.isVerbal(above) ? above : tree.head(above);
    return have != Tree.ROOT && isCausing(have, verb) && syntax.isVerbal(have)
        ? syntax.surfaceSubject(have).stream()
            .filter(s -> s < have)
            .filter(s -> syntax.lemma(have).equals("have") || isAuthority(s))
            .filter(s -> !isSought(have))
            .mapToObj(s -> new Part("subject", s))
            .findFirst()
        : Optional.empty();
  }

  /** "went to court [to have] 31 of them freed": others are asked to do it. */
  private boolean isSought(int have) {
    int above = sentence.tree().head(have);
    return above != Tree.ROOT
        && syntax.isInfinitive(have)
        && (sentence.tree().children(above, "obl").stream()
                .anyMatch(o -> words.is("judge", syntax.word(o)))
            || syntax.word(above).matches("sue|petition|apply|ask|appeal|seek|fight|campaign"));
  }

  /** "[Prosecutors] had 50 men locked up": but not a party that had 40 members locked up. */
  Optional<Part> jailer(int verb) {
    return causer(verb).filter(p -> isAuthority(p.token()));
  }

  private boolean isAuthority(int token) {
    return Stream.of("office", "government", "force").anyMatch(c -> words.is(c, syntax.word(token)))
        || actors
            .name(token)
            .filter(n -> n.kind() == Name.Kind.COUNTRY || isInOffice(token, n))
            .isPresent();
  }

  /** "[President] Lukashenko had them jailed", but not "Navalny had two brothers arrested" */
  private boolean isInOffice(int token, Name name) {
    return name.kind() == Name.Kind.PERSON
        && sentence.tree().children(token).stream()
            .anyMatch(c -> words.is("office", syntax.word(c)));
  }

  /** "had the men deported", "got them deported", but not "the men got deported" */
  private boolean isCausing(int have, int verb) {
    return syntax.lemma(have).equals("have")
        || syntax.lemma(have).equals("get")
            && sentence.tree().children(have, "obj").stream().anyMatch(o -> o < verb);
  }

  /** "touched down in a jet hired by [the agency]": whose flight people come by. */
  List<Name> hirers(int verb) {
    return hirers(verb, Set.of("on", "aboard", "by", "in"));
  }

  /** "a ship chartered by [the agency] took 180 people to Djibouti": whose vehicle takes them. */
  List<Name> owners(int verb) {
    return hirers(verb, Set.of("subject"));
  }

  private List<Name> hirers(int verb, Set<String> functions) {
    return syntax.parts(verb).stream()
        .filter(p -> functions.contains(p.function()))
        .filter(p -> words.is("vehicle", syntax.word(p.token())))
        .flatMap(p -> sentence.tree().children(p.token(), "acl").stream())
        .filter(v -> words.is("chartering", syntax.word(v)))
        .flatMap(v -> actors.behindBy(v).stream())
        .toList();
  }

  /** "[Lima] chartered a jet that flew 120 people to Cali": whose flight it is. */
  Optional<Part> charterer(int verb) {
    Tree tree = sentence.tree();
    int vehicle = tree.head(verb);
    boolean flown =
        tree.is(verb, "acl")
            && words.is("vehicle", syntax.word(vehicle))
            && tree.relation(vehicle).equals("obj");
    int above = flown ? tree.head(vehicle) : Tree.ROOT;
    return above != Tree.ROOT
            && words.is("chartering", syntax.word(above))
            && !syntax.isPassive(above)
        ? syntax.surfaceSubject(above).stream().mapToObj(s -> new Part("subject", s)).findFirst()
        : Optional.empty();
  }

  /** The way that hangs on a noun, straight or over "the border" or "a flight". */
  List<Part> of(int noun, int depth) {
    List<Part> ways = new ArrayList<>();
    for (Part part : syntax.parts(noun)) {
      boolean own = sentence.tree().head(part.token()) == noun || depth == 1;
      boolean start = Set.of("from", "out of").contains(part.function());
      if (own && (WAYS.contains(part.function()) || depth == 1 && start)) {
        ways.add(part);
      } else if (own && depth > 0 && (isCarrier(part) || isWhole(part))) {
        ways.addAll(of(part.token(), depth - 1));
      }
    }
    return ways;
  }

  /**
   * "handed 47 men suspected of running a fraud [to Beijing]": the tree hangs the way on what they
   * are charged with.
   */
  List<Part> behindCharge(int people) {
    return sentence.tree().children(people, "acl").stream()
        .filter(
            c -> words.is("indicting", syntax.word(c)) || words.is("coming upon", syntax.word(c)))
        .mapToInt(c -> sentence.tree().extent(c).end() - 1)
        .boxed()
        .flatMap(last -> sentence.name(last).stream())
        .map(Name::head)
        .filter(n -> Set.of("to", "into").contains(syntax.preposition(n)))
        .filter(n -> !actors.places(n).isEmpty())
        .map(n -> new Part(syntax.preposition(n), n))
        .toList();
  }

  /** "most of the men" */
  private boolean isWhole(Part part) {
    return part.function().equals("of") && actors.people(part.token()).isPresent();
  }

  /** "on a flight", "over the border": what people are carried by or across, not where to. */
  boolean isCarrier(Part part) {
    String lemma = syntax.word(part.token());
    return Set.of("on", "onto", "aboard", "by", "in", "over", "across").contains(part.function())
        && (words.is("vehicle", lemma) || words.is("border", lemma));
  }

  /** "returned to their homes [in Kabul]": the tree hangs the town on the verb. */
  Part atHome(Part part) {
    int in = syntax.child(part.token(), "case").orElse(0);
    boolean home =
        part.function().equals("in")
            && in > 2
            && syntax.lemma(in - 1).matches("home|house|village|hometown")
            && "to".equals(syntax.preposition(in - 1));
    return home ? new Part("to", part.token()) : part;
  }

  /** "stopped [a boat] with 38 people and turned it back": the pronoun stands for the boat. */
  Part onBoard(Part part) {
    int verb = sentence.tree().head(part.token());
    boolean pronoun =
        part.function().equals("object")
            && syntax.token(part.token()).text().equals("it")
            && verb != Tree.ROOT
            && sentence.tree().is(verb, "conj");
    return pronoun
        ? syntax.child(sentence.tree().head(verb), "obj").stream()
            .filter(o -> words.is("vehicle", syntax.word(o)))
            .mapToObj(o -> new Part(part.function(), o))
            .findFirst()
            .orElse(part)
        : part;
  }
}
