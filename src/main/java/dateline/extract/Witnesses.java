package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Tree;
import java.util.List;
import java.util.Set;

/**
 * Which country people leave or come to, where it is only said to see it: "Turkey has seen 560,000
 * Syrians go home", "Greece saw 3,000 people arrive".
 */
final class Witnesses {

  private static final Set<String> SEEING = Set.of("see", "witness");

  private static final Set<String> LEAVING =
      Set.of("leave", "go home", "depart", "flee", "return home", "go back", "head home");

  private static final Set<String> COMING = Set.of("arrive", "enter", "come ashore", "come in");

  private final Trigger trigger;
  private final Fillers fillers;

  Witnesses(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.fillers = fillers;
  }

  /** Fills what is left or reached with the country that sees it. */
  void settle() {
    boolean moves = trigger.type() == EventType.MOVEMENT && trigger.entry().verb();
    String verb = moves ? trigger.entry().label() : "";
    if (LEAVING.contains(verb) && !fillers.has(Role.ORIGIN)) {
      fillers.add(Role.ORIGIN, countries());
    } else if (COMING.contains(verb) && !fillers.has(Role.DESTINATION)) {
      fillers.add(Role.DESTINATION, countries());
    }
  }

  private List<Name> countries() {
    Tree tree = trigger.sentence().tree();
    int above = tree.head(trigger.at());
    boolean seen =
        above != Tree.ROOT
            && SEEING.contains(trigger.syntax().lemma(above))
            && tree.relation(trigger.at()).matches("xcomp|ccomp");
    return tree.children(seen ? above : trigger.at(), "nsubj").stream()
        .filter(s -> seen && s < above)
        .flatMap(s -> trigger.actors().places(s).stream())
        .filter(n -> n.kind() == Name.Kind.COUNTRY)
        .toList();
  }
}
