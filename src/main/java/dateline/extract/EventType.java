package dateline.extract;

import java.util.Locale;

/** The twelve types of event; {@code ontology/dateline.ttl} says what each means. */
public enum EventType {
  REMOVAL,
  ACCEPTANCE,
  REFUSAL,
  DETENTION,
  RELEASE,
  MOVEMENT,
  AGREEMENT,
  TALKS,
  SANCTION,
  RELIEF,
  RULING,
  PROTEST;

  /** The local name of its class in the ontology: {@code Removal}. */
  public String term() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** Whether people get from one place to another by it, sent or of themselves. */
  public boolean isJourney() {
    return this == REMOVAL || this == MOVEMENT;
  }

  /** Whether people undergo or do it who can be counted: "deported 40", "3,000 arrived". */
  boolean happensToPeople() {
    return switch (this) {
      case REMOVAL, MOVEMENT, ACCEPTANCE, DETENTION, RELEASE -> true;
      default -> false;
    };
  }

  @Override
  public String toString() {
    return term();
  }
}
