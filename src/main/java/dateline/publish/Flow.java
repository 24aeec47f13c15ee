package dateline.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * One edge of the network of actors and places: who does something to whom, or from where to where.
 *
 * @param from who acts, or what is left
 * @param to whom it is done to, or where it leads
 * @param directed whether the two are not alike; those who talk or agree are
 */
record Flow(Node from, Node to, boolean directed) {

  private static final Set<String> MUTUAL = Set.of("Agreement", "Talks");

  /** The edges that a happening draws. */
  static List<Flow> of(Happening happening) {
    List<Flow> flows = new ArrayList<>();
    if (MUTUAL.contains(happening.type())) {
      List<Node> parties = happening.role("party");
      for (int i = 0; i < parties.size(); i++) {
        for (int j = i + 1; j < parties.size(); j++) {
          flows.add(new Flow(parties.get(i), parties.get(j), false));
        }
      }
      return flows;
    }
    for (Node from : from(happening)) {
      for (Node to : to(happening)) {
        if (!from.equals(to)) {
          flows.add(new Flow(from, to, true));
        }
      }
    }
    return flows;
  }

  private static List<Node> from(Happening happening) {
    return switch (happening.type().toLowerCase(Locale.ROOT)) {
      case "acceptance", "movement" -> happening.role("origin");
      default -> happening.role("agent");
    };
  }

  private static List<Node> to(Happening happening) {
    return switch (happening.type().toLowerCase(Locale.ROOT)) {
      case "removal", "movement" -> happening.role("destination");
      case "acceptance" -> happening.role("agent");
      case "refusal" -> happening.role("origin");
      case "detention", "release" -> happening.nationalities();
      default -> happening.role("target");
    };
  }
}
