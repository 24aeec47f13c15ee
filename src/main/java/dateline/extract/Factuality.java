package dateline.extract;

import java.util.Locale;

/** How sure the source of a claim is that the event happens. */
public enum Factuality {
  /** Told as having happened or happening. */
  ASSERTED,
  /** Announced, expected or agreed for the future. */
  PLANNED,
  /** An actor declares itself willing. */
  OFFERED,
  /** Claimed by a source, and doubted or not confirmed. */
  ALLEGED,
  /** A source says that it did not or will not happen. */
  DENIED,
  /** If, could, threatens to, considers. */
  HYPOTHETICAL;

  /** The local name of its individual in the ontology: {@code Asserted}. */
  public String term() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return term();
  }
}
