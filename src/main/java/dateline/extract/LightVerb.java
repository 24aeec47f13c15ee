package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The verb that only carries a noun of happening: "carry out deportations", "order a release". */
final class LightVerb {

  private final Words words;
  private final Sentence sentence;
  private final Syntax syntax;
  private final Actors actors;
  private final int noun;
  private final EventType type;

  LightVerb(
      Words words, Sentence sentence, Syntax syntax, Actors actors, int noun, EventType type) {
    this.words = words;
    this.sentence = sentence;
    this.syntax = syntax;
    this.actors = actors;
    this.noun = noun;
    this.type = type;
  }

  /** Where the verb stands; where the noun stands if there is none. */
  int at() {
    Tree tree = sentence.tree();
    int head = tree.head(noun);
    boolean carried =
        head != Tree.ROOT
            && (tree.relation(noun).equals("obj")
                || tree.relation(noun).equals("nsubj:pass")
                || tree.is(noun, "obl")
                    && Set.of("into", "in").contains(syntax.preposition(noun))
                    && Set.of("enter", "engage").contains(syntax.lemma(head)));
    return carried && words.is("light", syntax.lemma(head)) ? head : noun;
  }

  /** What of the verb's parts belongs to the happening as well. */
  List<Part> parts() {
    int verb = at();
    return verb == noun
        ? List.of()
        : syntax.parts(verb).stream()
            .filter(p -> p.token() != noun)
            .filter(p -> !p.function().equals("subject") || acts(p.token(), verb))
            .toList();
  }

  private boolean acts(int subject, int verb) {
    // "judges ordered the release of ten men": others let them go.
    boolean judges = type.happensToPeople() && words.is("judge", syntax.lemma(subject));
    return !judges && !isReceived(verb);
  }

  /** "Caracas suspended removals from Texas": who stops what comes from elsewhere sends nobody. */
  private boolean isReceived(int verb) {
    return type == EventType.REMOVAL
        && words.is("stopping", syntax.lemma(verb))
        && Stream.concat(syntax.parts(noun).stream(), syntax.parts(verb).stream())
            .filter(p -> p.function().equals("from"))
            .anyMatch(
                p -> !actors.places(p.token()).isEmpty() || !actors.actors(p.token()).isEmpty());
  }
}
