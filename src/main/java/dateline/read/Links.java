package dateline.read;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much of the text of each element stands in links. Counted once for all elements, for asking
 * each for its text takes time that grows with the square of their depth.
 */
final class Links {

  /** Characters of an element, all and those in links. */
  private record Count(int all, int linked) {
    Count plus(Count other) {
      return new Count(all + other.all, linked + other.linked);
    }
  }

  private static final Count NONE = new Count(0, 0);

  private final Map<Node, Count> counts = new IdentityHashMap<>();

  private Links() {}

  /** Counts an element and all that it holds. */
  static Links in(Element root) {
    Links links = new Links();
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {}

          @Override
          public void tail(Node node, int depth) {
            links.count(node, root);
          }
        });
    return links;
  }

  private void count(Node node, Node root) {
    Count own = counts.getOrDefault(node, NONE);
    if (node instanceof TextNode text) {
      int length = text.text().length();
      own = new Count(length, 0);
    } else if (node instanceof Element element && element.normalName().equals("a")) {
      own = new Count(own.all, own.all);
      counts.put(node, own);
    }
    if (node != root && node.parent() != null) {
      counts.merge(node.parent(), own, Count::plus);
    }
  }

  /** The share of an element's characters that stand in links, 0 to 1. */
  double share(Element element) {
    Count count = counts.getOrDefault(element, NONE);
    return count.linked / (double) Math.max(1, count.all);
  }
}
