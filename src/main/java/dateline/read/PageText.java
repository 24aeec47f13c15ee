package dateline.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The running text of a page without what stands around it. Long paragraphs with commas and few
 * links speak for the element that holds them, and half as much for the one around it, as in
 * Readability; the element that most speaks for is the article.
 */
final class PageText {

  private static final String FURNITURE =
      "script,style,noscript,template,svg,iframe,object,nav,footer,aside,form,button,select,"
          + "figure,figcaption,menu,dialog,[hidden],[aria-hidden=true],[role=navigation],"
          + "[role=complementary],[role=contentinfo],[role=dialog],[role=banner]";
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:ads?|advert\\w*|banner|breadcrumbs?|captions?|comments?|cookies?|consent|"
              + "disclaimer|footer|legal|login|menu|more-on|nav|navbar|navigation|newsletter|outbrain|paywall|"
              + "popup|promo\\w*|recirc\\w*|recommend\\w*|related|share|sharing|sidebar|signup|"
              + "social|sponsor\\w*|subscribe|subscription|taboola|tags|teaser|toolbar|trending|"
              + "widget)(?:$|[\\s_-])");
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "dd",
          "div",
          "dl",
          "dt",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "ul",
          "body");
  private static final int SHORT = 25;
  private static final double MOST_LINKS = 0.5;

  /** Below this depth elements are taken as they are: a page cannot exhaust the stack. */
  private static final int DEEPEST = 200;

  private PageText() {}

  /** The words on one line, without the white space around them. */
  static String oneLine(String words) {
    return words.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  /** The text of a piece of HTML, all of it. */
  static String ofFragment(Element fragment) {
    fragment.select(FURNITURE).remove();
    return paragraphs(fragment, Links.in(fragment)).stream().collect(Collectors.joining("\n\n"));
  }

  /**
   * The running text of a page, which this changes.
   *
   * @param title its headline, which is not repeated
   */
  static String of(Document page, String title) {
    Element body = page.body();
    body.select(FURNITURE).remove();
    Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element article : body.select("article,main")) {
      Element element = article;
      while (element != null && around.add(element)) {
        element = element.parent();
      }
    }
    around.add(body);
    for (Element element : List.copyOf(body.select("[class],[id],[data-component]"))) {
      if (!around.contains(element)
          && AROUND.matcher(element.className() + " " + element.id()).find()) {
        element.remove();
      }
    }
    Links links = Links.in(body);
    return paragraphs(article(body, links), links).stream()
        .filter(words -> !words.equalsIgnoreCase(title))
        .collect(Collectors.joining("\n\n"));
  }

  private static Element article(Element body, Links links) {
    Element marked = body.selectFirst("[itemprop=articleBody]");
    if (marked != null && marked.text().length() > 10 * SHORT) {
      return marked;
    }
    Map<Element, Double> scores = new HashMap<>();
    List<Element> order = new ArrayList<>();
    for (Element block : body.select("p,pre,blockquote,li,div,td")) {
      String words = oneLine(own(block));
      boolean holder = block.normalName().equals("div") || block.normalName().equals("td");
      Element parent = holder ? block : block.parent();
      if (words.length() < SHORT || parent == null || links.share(block) > MOST_LINKS) {
        continue;
      }
      double score =
          1 + words.chars().filter(c -> c == ',').count() + Math.min(words.length() / 100.0, 3);
      add(scores, order, parent, score);
      if (parent.parent() != null && parent != body) {
        add(scores, order, parent.parent(), score / 2);
      }
    }
    Element best = body;
    double most = 0;
    for (Element element : order) {
      double score = scores.get(element) * (1 - links.share(element));
      if (score > most) {
        most = score;
        best = element;
      }
    }
    return best;
  }

  private static void add(
      Map<Element, Double> scores, List<Element> order, Element element, double score) {
    if (scores.merge(element, score, Double::sum) == score) {
      order.add(element);
    }
  }

  private static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** The words of a block that no block within it holds. */
  private static String own(Element block) {
    StringBuilder words = new StringBuilder();
    for (Node child : block.childNodes()) {
      if (child instanceof TextNode text) {
        words.append(text.getWholeText());
      } else if (child instanceof Element element && !isBlock(element)) {
        words.append(element.wholeText());
      }
    }
    return words.toString();
  }

  private static List<String> paragraphs(Element article, Links links) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    collect(article, 0, links, words, paragraphs);
    finish(words, paragraphs);
    return paragraphs;
  }

  private static void collect(
      Element element, int depth, Links links, StringBuilder words, List<String> paragraphs) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        words.append(text.getWholeText());
      } else if (child instanceof Element inner) {
        boolean block = isBlock(inner);
        boolean lineBreak = inner.normalName().equals("br");
        if (block || lineBreak && endsWithBreak(words)) {
          finish(words, paragraphs);
        }
        if (lineBreak) {
          words.append('\n');
        } else if (depth > DEEPEST) {
          words.append(inner.text());
        } else if (!block || links.share(inner) <= MOST_LINKS) {
          collect(inner, depth + 1, links, words, paragraphs);
        }
        if (block) {
          finish(words, paragraphs);
        }
      }
    }
  }

  private static boolean endsWithBreak(StringBuilder words) {
    int last = words.length() - 1;
    while (last >= 0 && words.charAt(last) == ' ') {
      last--;
    }
    return last >= 0 && words.charAt(last) == '\n';
  }

  private static void finish(StringBuilder words, List<String> paragraphs) {
    String paragraph = oneLine(words.toString());
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    words.setLength(0);
  }
}
