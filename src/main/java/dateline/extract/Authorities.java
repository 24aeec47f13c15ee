package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The states that words for their authorities mean: "the Iranian government", "officials in
 * Bogotá".
 */
final class Authorities {

  private static final Set<String> SEVERAL = Set.of("two", "both", "three");

  private static final Set<String> WHOSE = Set.of("its", "it", "his", "he", "her", "she");

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Descriptions descriptions;

  Authorities(Sentence sentence, Words words, Syntax syntax, Descriptions descriptions) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.descriptions = descriptions;
  }

  /** "the foreign ministers of Kenya and Somalia": those stand for their states. */
  List<Name> states(int at) {
    List<Name> states = new ArrayList<>();
    for (int child : tree.children(at, "nmod")) {
      if (Set.of("of", "from").contains(syntax.preposition(child))) {
        sentence.name(child).filter(n -> n.kind().isLocation()).ifPresent(states::add);
        states.addAll(conjuncts(child));
      }
    }
    // "Serbian and Hungarian leaders"
    for (int child : tree.children(at, "amod")) {
      Stream.concat(Stream.of(child), tree.children(child, "conj").stream())
          .flatMap(c -> sentence.name(c).stream())
          .filter(n -> n.kind() == Kind.COUNTRY && !states.contains(n))
          .forEach(states::add);
    }
    return states;
  }

  /**
   * The noun at a token, or the one before it that it stands for: "Oman's army and [that] of
   * Yemen".
   */
  String noun(int at) {
    boolean again =
        tree.is(at, "conj")
            && Set.of("that", "those").contains(syntax.word(at))
            && tree.children(at, "nmod").stream().anyMatch(c -> syntax.preposition(c).equals("of"));
    return syntax.word(again ? tree.head(at) : at);
  }

  /** "the Iranian government", "authorities in Bogotá", "the Trump administration". */
  List<Name> owners(int at) {
    List<Name> owners = new ArrayList<>();
    for (int child : tree.children(at)) {
      boolean before =
          Stream.of("amod", "compound", "nmod:poss", "flat").anyMatch(r -> tree.is(child, r));
      boolean behind =
          tree.is(child, "nmod")
              && Set.of("of", "in", "from").contains(syntax.preposition(child))
              // "talks between the two sides in Sochi": where they meet
              && !(syntax.preposition(child).equals("in")
                  && (syntax.word(at).equals("side") || !owners.isEmpty()));
      if (before || behind) {
        Optional<Name> name = sentence.name(child);
        if (name.isPresent() && name.get().kind() == Kind.PERSON && !tree.is(child, "nmod:poss")) {
          owners.add(led(at, name.get()));
          continue;
        }
        name.filter(n -> n.kind().isLocation() || before && isSent(at, n))
            .map(n -> behind && n.kind() == Kind.PLACE && isOfficial(at) ? local(at, n) : n)
            .ifPresent(owners::add);
        if (tree.is(child, "amod") && areMany(at)) {
          // "Indian and Bangladeshi officials"
          conjuncts(child).stream().filter(n -> n.kind() == Kind.COUNTRY).forEach(owners::add);
        }
        if (behind && !owners.isEmpty()) {
          owners.addAll(conjuncts(child)); // "delegations of Iran and Afghanistan"
          owners.addAll(rivals(child));
        }
      }
    }
    return owners;
  }

  /** "the Trump administration": a state by the name of who leads it. */
  private Name led(int at, Name leader) {
    Range range =
        new Range(Math.min(leader.tokens().begin(), at), Math.max(leader.tokens().end(), at + 1));
    return descriptions.of(range, at, Kind.COUNTRY, Form.DESCRIPTION);
  }

  /** "a [Taliban] delegation": a body that sends it as a state does. */
  private boolean isSent(int noun, Name name) {
    return syntax.word(noun).equals("delegation")
        && name.kind() == Kind.ORGANIZATION
        && name.form() == Form.PROPER;
  }

  /** "the government of Yemen and [the Houthis]" */
  private List<Name> rivals(int state) {
    return tree.children(state, "conj").stream()
        .filter(c -> tree.children(c, "det").stream().anyMatch(d -> syntax.word(d).equals("the")))
        .flatMap(c -> sentence.name(c).stream())
        .filter(n -> n.kind() == Kind.ORGANIZATION && n.form() == Form.PROPER)
        .toList();
  }

  private boolean areMany(int noun) {
    return areSeveral(noun) || syntax.word(noun).equals("police");
  }

  private List<Name> conjuncts(int at) {
    return tree.children(at, "conj").stream()
        .flatMap(c -> sentence.name(c).stream())
        .filter(n -> n.kind().isLocation())
        .toList();
  }

  /** "two U.S. [defense] officials": not the state, but some of one of its branches. */
  boolean isBranch(int at) {
    return isOfficial(at)
        && tree.children(at, "compound").stream()
            .anyMatch(
                c -> sentence.tokens().get(c).tag().equals("NN") && sentence.name(c).isEmpty());
  }

  private boolean isOfficial(int at) {
    return words.is("authority", syntax.word(at));
  }

  /** "officials in Arlit": not the state, unless its government sits there. */
  private Name local(int at, Name place) {
    Name local = descriptions.of(at, Kind.COUNTRY);
    return local.tokens().contains(place.tokens()) ? local : place;
  }

  /** "the two neighbours", "both capitals", "accused its northern neighbour" */
  boolean isNeighbour(int at) {
    return switch (syntax.lemma(at)) {
      case "neighbour", "neighbor" -> isWhose(at, areSeveral(at) ? SEVERAL : WHOSE);
      case "capital" -> areSeveral(at) && isWhose(at, SEVERAL);
      default -> false;
    };
  }

  private boolean areSeveral(int at) {
    return syntax.token(at).tag().endsWith("S");
  }

  private boolean isWhose(int at, Set<String> whose) {
    return tree.children(at).stream().anyMatch(c -> whose.contains(syntax.word(c)));
  }
}
