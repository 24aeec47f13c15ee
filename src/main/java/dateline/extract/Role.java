package dateline.extract;

import java.util.Locale;

/** The parts that actors and places play in an event; the ontology has a property for each. */
public enum Role {
  AGENT,
  ORIGIN,
  DESTINATION,
  VIA,
  PLACE,
  PARTY,
  TARGET;

  /** The local name of its property in the ontology: {@code agent}. */
  public String term() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return term();
  }
}
