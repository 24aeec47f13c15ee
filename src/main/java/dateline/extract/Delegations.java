package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * For whom several act together: "negotiators from both governments", "the Thai and Cambodian
 * foreign ministries", "their Ecuadorean counterparts", "a delegation led by the minister".
 */
final class Delegations {

  private static final Set<String> STATES =
      Set.of(
          "country", "nation", "state", "side", "government", "neighbour", "neighbor", "capital");

  /** Who meet and sign for their states, and are told of in the plural. */
  private static final Set<String> ENVOYS =
      Set.of("ministry", "delegation", "negotiator", "counterpart", "government");

  private final Sentence sentence;
  private final Tree tree;
  private final Syntax syntax;
  private final Authorities authorities;
  private final Places places;
  private final Actors actors;

  Delegations(
      Sentence sentence, Syntax syntax, Authorities authorities, Places places, Actors actors) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.syntax = syntax;
    this.authorities = authorities;
    this.places = places;
    this.actors = actors;
  }

  /** Who leads the group of the noun, or the states that one in the plural stands for, if any. */
  List<Name> of(int at) {
    List<Name> leaders = leaders(at);
    if (!leaders.isEmpty()) {
      return leaders;
    }
    if (isOfBoth(at)) {
      return Stream.concat(Stream.of(places.sides(at)), persons(at)).toList();
    }
    if (isMeeting(at)) {
      return List.of(places.sides(at));
    }
    if (!isSeveral(at) || !ENVOYS.contains(syntax.word(at))) {
      return owners(at);
    }
    List<Name> states = joint(at);
    if (states.size() > 1) {
      return states;
    }
    boolean both = states.isEmpty() && !syntax.word(at).equals("government") && isBoth(at);
    if (both) {
      return List.of(places.sides(at));
    }
    if (syntax.word(at).equals("counterpart") && states.isEmpty()) {
      return seats(at);
    }
    return syntax.word(at).matches("negotiator|counterpart") ? states : List.of();
  }

  /** "the ministers of the two countries, [Lesedi Kgathi] and [Mário Cazumba]" */
  private Stream<Name> persons(int at) {
    return tree.children(at, "appos").stream()
        .flatMap(a -> Stream.concat(Stream.of(a), tree.children(a, "conj").stream()))
        .flatMap(a -> sentence.name(a).stream())
        .filter(n -> n.kind() == Kind.PERSON && n.form() == Form.PROPER);
  }

  /** "the ministers of [Botswana] and [Angola], Lesedi Kgathi and Mário Cazumba": a state each. */
  List<Name> served(int office, int persons) {
    List<Name> states = persons > 1 && syntax.is("office", office) ? joint(office) : List.of();
    return states.size() == persons ? states : List.of();
  }

  /** "a delegation headed by [the vice-minister, Kim Jina,]" */
  private List<Name> leaders(int at) {
    return syntax.lemma(at).matches("delegation|mission|team")
        ? tree.children(at, "acl").stream()
            .filter(c -> syntax.lemma(c).matches("lead|head"))
            .flatMap(c -> actors.behindBy(c).stream())
            .toList()
        : List.of();
  }

  /** "the interior ministers of [Peru and Ecuador]", "[Peru's and Ecuador's] ministers" */
  private List<Name> joint(int at) {
    List<Name> states = new ArrayList<>(authorities.states(at));
    tree.children(at, "nmod:poss").stream()
        .flatMap(c -> Stream.concat(Stream.of(c), tree.children(c, "conj").stream()))
        .flatMap(c -> sentence.name(c).stream())
        .filter(n -> n.kind() == Kind.COUNTRY && n.form() == Form.PROPER && !states.contains(n))
        .forEach(states::add);
    return states;
  }

  /** "[Peru's] and [Chile's] foreign ministers": each state has its own. */
  private List<Name> owners(int at) {
    if (!isSeveral(at) || persons(at).findAny().isPresent()) {
      return List.of();
    }
    List<Name> states =
        tree.children(at, "nmod:poss").stream()
            .flatMap(c -> Stream.concat(Stream.of(c), tree.children(c, "conj").stream()))
            .flatMap(c -> sentence.name(c).stream())
            .filter(n -> n.kind() == Kind.COUNTRY && n.form() == Form.PROPER)
            .toList();
    return states.size() > 1 ? states : List.of();
  }

  /** "his counterparts in [Bangkok] and [Phnom Penh]": the governments that sit there. */
  private List<Name> seats(int at) {
    return tree.children(at, "nmod").stream()
        .filter(c -> syntax.preposition(c).equals("in"))
        .flatMap(c -> Stream.concat(Stream.of(c), tree.children(c, "conj").stream()))
        .flatMap(c -> sentence.name(c).stream())
        .filter(n -> n.kind().isLocation() && n.form() == Form.PROPER)
        .toList();
  }

  /** "the two countries' ministers", "negotiators from the two governments" */
  private boolean isOfBoth(int at) {
    return Stream.concat(
            tree.children(at, "nmod:poss").stream(),
            tree.children(at, "nmod").stream()
                .filter(c -> syntax.preposition(c).matches("of|from|for"))
                .filter(c -> isSeveral(at)))
        .filter(c -> STATES.contains(syntax.word(c)))
        .anyMatch(this::isBoth);
  }

  /** "[Negotiators] are to meet again in Doha": those of the two sides that are told of. */
  private boolean isMeeting(int noun) {
    int verb = tree.head(noun);
    return sentence.tokens().get(noun).tag().equals("NNS")
        && syntax.word(noun).matches("negotiator|delegation")
        && tree.is(noun, "nsubj")
        && joint(noun).isEmpty()
        && verb != Tree.ROOT
        && syntax.word(verb).matches("meet|reconvene|negotiate|talk")
        && tree.children(noun).stream()
            .allMatch(c -> sentence.tokens().get(c).tag().matches("DT|JJ|CC"));
  }

  /** "officials", "negotiators", "ministries" */
  private boolean isSeveral(int noun) {
    return sentence.tokens().get(noun).tag().equals("NNS")
        && (ENVOYS.contains(syntax.word(noun)) || syntax.is("office", noun));
  }

  private boolean isBoth(int noun) {
    return tree.children(noun).stream().anyMatch(c -> syntax.word(c).matches("two|both"));
  }
}
