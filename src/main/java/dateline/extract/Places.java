package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The places and countries that a noun phrase names: "a camp in Darién", "the Talha centre",
 * "there".
 */
final class Places {

  private static final Set<String> HERE = Set.of("there", "here");

  private static final Set<String> BELONGING =
      Set.of("origin", "birth", "nationality", "citizenship");

  private static final Set<String> OWN = Set.of("own", "home", "native");

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Descriptions descriptions;
  private final Authorities authorities;

  Places(
      Sentence sentence,
      Words words,
      Syntax syntax,
      Descriptions descriptions,
      Authorities authorities) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.descriptions = descriptions;
    this.authorities = authorities;
  }

  /** The places that the token governs the words for. */
  List<Name> at(int at) {
    List<Name> places = new ArrayList<>(own(at));
    if (!places.isEmpty()) {
      Stream.concat(
              tree.children(at, "nmod").stream()
                  .filter(c -> syntax.preposition(c).equals("in") || isRegion(c)),
              tree.children(at, "appos").stream())
          .flatMap(c -> named(c).stream())
          .filter(n -> !places.contains(n))
          .distinct()
          .forEach(places::add);
    }
    return places;
  }

  /** "Harlingen[, Texas]" */
  private boolean isRegion(int noun) {
    boolean town = sentence.name(tree.head(noun)).filter(n -> n.kind() == Kind.PLACE).isPresent();
    return town
        && tree.relation(noun).equals("nmod:unmarked")
        && syntax.token(noun - 1).tag().equals(",");
  }

  private List<Name> own(int at) {
    String lemma = syntax.word(at);
    if (sentence.name(at).isPresent()) {
      return named(at).stream().toList();
    }
    if (HERE.contains(lemma)) {
      return List.of(descriptions.of(new Range(at, at + 1), at, Kind.PLACE, Form.PRONOUN));
    }
    if (isOwnLand(at)) {
      return List.of(home(at));
    }
    if (words.is("government", lemma)) {
      List<Name> owners = authorities.owners(at);
      boolean region =
          lemma.matches("country|nation")
              && !owners.isEmpty()
              && owners.stream().allMatch(n -> n.kind() == Kind.PLACE && n.head() < at);
      if (region) {
        // "the Central American country": which of them it is stands elsewhere
        return List.of(descriptions.of(new Range(at, at + 1), at, Kind.COUNTRY, Form.DESCRIPTION));
      }
      return owners.isEmpty() ? List.of(descriptions.of(at, Kind.COUNTRY)) : owners;
    }
    if (words.is("territory", lemma) && isOf(at, "its")) {
      return List.of(descriptions.of(at, Kind.COUNTRY)); // "had entered its territory"
    }
    boolean thing = !words.is("people", lemma) && !words.is("request", lemma);
    return syntax.token(at).isNoun() && thing
        ? tree.children(at).stream().flatMap(c -> of(at, c).stream()).toList()
        : List.of();
  }

  private boolean isOf(int noun, String pronoun) {
    return tree.children(noun, "nmod:poss").stream().anyMatch(c -> syntax.word(c).equals(pronoun));
  }

  /** The places in one of the words that say of a noun which or where it is. */
  private List<Name> of(int noun, int child) {
    boolean facility = words.is("facility", syntax.word(noun));
    boolean within =
        tree.is(child, "nmod")
            && Set.of("of", "in", "at", "near", "outside").contains(syntax.preposition(child));
    boolean tells =
        Stream.of("appos", "compound", "flat", "nmod:poss").anyMatch(r -> tree.is(child, r))
            || tree.is(child, "amod") && (facility || words.is("territory", syntax.word(noun)))
            || within;
    Optional<Name> name = sentence.name(child);
    boolean kind = // "the Canary island of El Hierro": which of them is named behind
        tree.is(child, "compound")
            && syntax.word(noun).equals("island")
            && tree.children(noun, "nmod").stream()
                .anyMatch(c -> syntax.preposition(c).equals("of") && named(c).isPresent());
    boolean sea = // "the Pacific island"
        syntax.word(noun).matches("island|archipelago|coast")
            && syntax.word(child).matches("(?i)pacific|atlantic|caribbean|mediterranean|indian");
    if (!tells || kind || sea && child < noun || isForeign(noun, child)) {
      return List.of();
    }
    if (name.isEmpty() && within && words.is("facility", syntax.lemma(child))) {
      // "a camp in the province of Darién"
      return tree.children(child, "nmod").stream()
          .filter(c -> syntax.preposition(c).equals("of"))
          .flatMap(c -> named(c).stream())
          .toList();
    }
    // "the Talha centre": what a camp or an airport is called names a place.
    boolean site = tree.is(child, "compound") && facility;
    Stream<Name> joined =
        within
            ? tree.children(child, "conj").stream().flatMap(c -> named(c).stream()) // "in X and Y"
            : Stream.empty();
    return Stream.concat(
            name
                .filter(n -> site || isPlace(n))
                .map(n -> isPlace(n) ? n : n.as(Kind.PLACE))
                .map(n -> whole(noun, n))
                .stream(),
            joined)
        .toList();
  }

  /** "a [US] base in Djibouti", "the [French] embassy": whose it is, and not where it lies. */
  private boolean isForeign(int noun, int child) {
    boolean placed =
        syntax.word(noun).matches("embassy|consulate|mission")
            || tree.children(noun, "nmod").stream()
                .anyMatch(c -> syntax.preposition(c).matches("in|at|near"));
    return placed
        && syntax.word(noun).matches("base|airbase|airfield|embassy|consulate|mission|outpost")
        && (tree.is(child, "amod") || tree.is(child, "compound"))
        && sentence.name(child).filter(n -> n.kind() == Kind.COUNTRY).isPresent();
  }

  /** "[Gldani prison]": what is named for where it lies is another place than that. */
  private Name whole(int noun, Name name) {
    boolean site =
        words.is("site", syntax.lemma(noun))
            && !syntax.token(noun).tag().endsWith("S")
            && name.kind() == Kind.PLACE
            && name.form() == Form.PROPER
            && name.tokens().end() <= noun
            && sentence.tokens().subList(name.tokens().end(), noun).stream().allMatch(Token::isNoun)
            && sentence.name(noun).isEmpty();
    return site
        ? descriptions.of(new Range(name.tokens().begin(), noun + 1), noun, Kind.PLACE, Form.PROPER)
        : name;
  }

  private Optional<Name> named(int at) {
    return sentence.name(at).filter(Places::isPlace);
  }

  private static boolean isPlace(Name name) {
    return name.kind().isLocation();
  }

  /** "their homeland", "their home country", "the countries of origin" */
  private boolean isOwnLand(int noun) {
    boolean theirs =
        tree.children(noun, "nmod:poss").stream()
            .anyMatch(c -> syntax.token(c).tag().equals("PRP$"));
    return switch (syntax.lemma(noun)) {
      case "homeland", "motherland" -> theirs;
      case "country", "nation", "state" ->
          tree.children(noun).stream()
              .anyMatch(
                  c ->
                      tree.is(c, "nmod") && syntax.preposition(c).equals("of")
                          ? BELONGING.contains(syntax.lemma(c))
                          : theirs && OWN.contains(syntax.lemma(c)));
      default -> false;
    };
  }

  /** The country of the people themselves, which nothing names here. */
  Name home(int at) {
    return unnamed(at, Name.HOME);
  }

  /** Whoever fetches people home or to safety, whom nothing names here. */
  Name others(int at) {
    return unnamed(at, Name.OTHERS);
  }

  /** The countries that agree with each other, which nothing names here. */
  Name sides(int at) {
    return unnamed(at, Name.SIDES);
  }

  private Name unnamed(int at, String text) {
    Range range = new Range(at, at + 1);
    return new Name(
        sentence.index(), range, at, sentence.span(range), text, Kind.COUNTRY, Form.PRONOUN);
  }
}
