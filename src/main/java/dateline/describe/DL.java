package dateline.describe;

import dateline.annotate.Name;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Role;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of {@code ontology/dateline.ttl} that the program itself writes or reads. */
public final class DL {

  /** The namespace, prefix {@code dl:}. */
  public static final String NS = "https://w3id.org/dateline/ns#";

  /** A statement by somebody, and the named graph that holds it. */
  public static final Node CLAIM = term("Claim");

  /** The people an event happens to. */
  public static final Node GROUP = term("Group");

  /** People who are sent to a country that is not theirs. */
  public static final Node THIRD_COUNTRY_NATIONALS = term("ThirdCountryNationals");

  /** An office that somebody holds. */
  public static final Node POSITION = term("Position");

  /** From an article to what near copies of it are found by. */
  public static final Node SKETCH = term("sketch");

  public static final Node PROFILE = term("profile");
  public static final Node ONTOLOGY_DIGEST = term("ontologyDigest");
  public static final Node MODELS_DIGEST = term("modelsDigest");
  public static final Node WORDS_DIGEST = term("wordsDigest");

  /** From an article to the earlier one whose text it repeats. */
  public static final Node NEAR_COPY_OF = term("nearCopyOf");

  /** From a claim to its event. */
  public static final Node ABOUT = term("about");

  /** From a claim to who makes it. */
  public static final Node ATTRIBUTED_TO = term("attributedTo");

  /** From a claim to how surely it is made. */
  public static final Node FACTUALITY = term("factuality");

  /** From a claim to the chance that it is read rightly. */
  public static final Node CONFIDENCE = term("confidence");

  /** From an event to its group. */
  public static final Node PEOPLE = term("people");

  /** From an event to its first day. */
  public static final Node BEGIN = term("begin");

  /** From an event to its last day. */
  public static final Node END = term("end");

  /** From an event to the words that tell its time. */
  public static final Node TIME_TEXT = term("timeText");

  /** From an event to a sum of money. */
  public static final Node PAYMENT = term("payment");

  /** From a group to a country whose people they are. */
  public static final Node NATIONALITY = term("nationality");

  /** From a group to how many they are. */
  public static final Node COUNT = term("count");

  /** From a group to the least they are. */
  public static final Node MIN_COUNT = term("minCount");

  /** From a group to the most they are. */
  public static final Node MAX_COUNT = term("maxCount");

  /** From a group to a person who belongs to it. */
  public static final Node MEMBER = term("member");

  /** From a group to the article's words for it. */
  public static final Node DESCRIPTION = term("description");

  /** From a place, an organization or a person to the country it belongs to. */
  public static final Node COUNTRY = term("country");

  /** From a position to who holds it. */
  public static final Node HOLDER = term("holder");

  /** From a position to its name. */
  public static final Node TITLE = term("title");

  /** From a position to the country or organization it belongs to. */
  public static final Node OF = term("of");

  private DL() {}

  /** The class of a type of event. */
  public static Node of(EventType type) {
    return term(type.term());
  }

  /** The property of a role. */
  public static Node of(Role role) {
    return term(role.term());
  }

  /** The individual of a factuality. */
  public static Node of(Factuality factuality) {
    return term(factuality.term());
  }

  /** The class of what a name can name. */
  public static Node of(Name.Kind kind) {
    return term(
        kind.name().charAt(0) + kind.name().substring(1).toLowerCase(java.util.Locale.ROOT));
  }

  /** The term with a local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
