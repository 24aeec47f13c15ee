package dateline.describe;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.Group;
import dateline.extract.Position;
import dateline.read.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * The IRIs of all that a graph describes. Each is a function of what it names alone, never of time,
 * order or machine, so that graphs built apart merge by plain union.
 */
public final class Iris {

  /** Where minted IRIs live unless said otherwise. */
  public static final String DEFAULT_BASE = "https://w3id.org/dateline/id/";

  /** The name of the graph of names, types and coordinates. */
  public static final String ENTITIES = "entities";

  /** The name of the graph of links to other graphs. */
  public static final String LINKS = "links";

  /** The name of the graph that describes the dataset. */
  public static final String ABOUT = "about";

  /** The name of the graph of articles that repeat others. */
  public static final String COPIES = "copies";

  /** The name of the graph of happenings that several claims tell. */
  public static final String STORIES = "stories";

  /** The graph of what follows from the others by the ontology. */
  public static final String ENTAILED = "entailed";

  /** The graph of claims that were taken back. */
  public static final String RETRACTIONS = "retractions";

  /** The graph of what speaks for links that a knowledge base of the user's gives. */
  public static final String MAPPINGS = "mappings";

  private static final int ID_LENGTH = 20;

  private final String base;

  /**
   * The IRIs below a base.
   *
   * @param base an absolute IRI that ends in {@code /} or {@code #}
   * @throws IllegalArgumentException if it is none; the message says why in one line
   */
  public Iris(String base) {
    this.base = check(base);
  }

  private static String check(String base) {
    if (!base.matches("(?:https?://[^/?#]+[^?#]*[/#]|urn:[A-Za-z0-9][A-Za-z0-9-]*:.*[/#:])")) {
      throw new IllegalArgumentException(
          "“" + base + "” is no base: give an http, https or urn IRI that ends in / or #");
    }
    try {
      if (!encode(base, "/#:?&=%@!$'()*+,;[]").equals(base) || !IRIx.create(base).isReference()) {
        throw new IllegalArgumentException(
            "“" + base + "” is no base: it holds a character that no IRI may hold");
      }
    } catch (IRIException e) {
      throw new IllegalArgumentException("“" + base + "” is no base: " + e.getMessage(), e);
    }
    return base;
  }

  /** The base. */
  public String base() {
    return base;
  }

  /** The article, and the graph that says what it claims. */
  public Node article(String id) {
    return node("article/" + segment(id));
  }

  /**
   * Words of an article, by their place among its characters (RFC 5147).
   *
   * @param begin Unicode code points before the first of them
   * @param end Unicode code points up to the last of them
   */
  public Node words(String article, int begin, int end) {
    String mark = base.endsWith("#") ? "/char=" : "#char=";
    return node("article/" + segment(article) + mark + begin + "," + end);
  }

  /** The claim, and the graph that holds it. */
  public Node claim(String key) {
    return node("claim/" + key);
  }

  /** The event of a claim. */
  public Node event(String key) {
    return node("event/" + key);
  }

  /** The happening that several events tell, by the IRI of the first of them in their order. */
  public Node story(String event) {
    return node("story/" + event.substring(event.lastIndexOf('/') + 1));
  }

  /** The group of a claim's event. */
  public Node group(String key) {
    return node("group/" + key);
  }

  /** The payment of a claim's event. */
  public Node payment(String key) {
    return node("payment/" + key);
  }

  /** An actor or place. */
  public Node entity(Entity entity) {
    return entity(entity.id());
  }

  /** An actor or place by its id, as {@code country/IRN}. */
  public Node entity(String id) {
    return node(
        Arrays.stream(id.split("/", -1)).map(Iris::segment).collect(Collectors.joining("/")));
  }

  /** An office that somebody holds. */
  public Node position(Position<Entity> position) {
    String content = position.holder() + "\n" + position.title() + "\n" + position.of();
    return node("position/" + hash(content));
  }

  /** What takes a claim back. */
  public Node retraction(Node claim) {
    String iri = claim.getURI();
    return node("retraction/" + segment(iri.substring(iri.lastIndexOf('/') + 1)));
  }

  /** A link from an actor or place to a thing of another graph. */
  public Node mapping(String entity, String target) {
    return node("mapping/" + hash(entity + "\n" + target));
  }

  /** The program and ontology that read an article. */
  public Node run(String content) {
    return node("run/" + hash(content));
  }

  /**
   * A graph that articles share: {@code entities}, {@code links}, {@code ontology}, {@code about}.
   */
  public Node graph(String name) {
    return node("graph/" + name);
  }

  /**
   * What tells a claim from all others: article, event, source, factuality and evidence. Confidence
   * and reasons do not count.
   */
  public static String key(String article, Claim<Entity> claim) {
    StringBuilder content = new StringBuilder(article).append('\n');
    append(content, claim.event());
    content.append(claim.factuality()).append('\n');
    content.append(sorted(claim.sources())).append('\n');
    claim.evidence().stream().sorted().distinct().map(Span::toString).forEach(content::append);
    return hash(content.toString());
  }

  private static void append(StringBuilder content, Event<Entity> event) {
    content.append(event.type()).append('\n');
    event.fillers().forEach((role, list) -> content.append(role).append(sorted(list)).append('\n'));
    event.people().ifPresent(group -> append(content, group));
    content.append(event.begin()).append(event.end()).append(event.timeText()).append('\n');
    event
        .payment()
        .ifPresent(sum -> content.append(sum.amount().toPlainString()).append(sum.currency()));
    content.append('\n');
  }

  private static void append(StringBuilder content, Group<Entity> group) {
    content
        .append(sorted(group.nationalities()))
        .append(group.quantity())
        .append(sorted(group.members()))
        .append(group.thirdCountry())
        .append(group.description())
        .append('\n');
  }

  private static List<String> sorted(List<Entity> entities) {
    return entities.stream().map(Entity::id).sorted().distinct().toList();
  }

  private Node node(String relative) {
    return NodeFactory.createURI(base + relative);
  }

  private static String hash(String content) {
    return Digest.of(content).substring(0, ID_LENGTH);
  }

  /** A path segment for any name; different names give different segments. */
  static String segment(String name) {
    String encoded = encode(name, "");
    return encoded.chars().allMatch(c -> c == '.') ? encoded.replace(".", "%2E") : encoded;
  }

  private static String encode(String text, String allowed) {
    StringBuilder out = new StringBuilder();
    for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (value & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
      if (plain || allowed.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append(String.format("%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
