package dateline.annotate;

import dateline.read.Span;

/**
 * Words that name or describe an actor or a place.
 *
 * @param sentence index of the sentence in the article
 * @param tokens where in the sentence it stands
 * @param head index of the token that governs the others
 * @param span where in the article's text it stands
 * @param text the words as the article has them
 * @param kind what is named
 * @param form how it is named
 */
public record Name(
    int sentence, Range tokens, int head, Span span, String text, Kind kind, Form form)
    implements Mention {

  /** Text of a pronoun for the country of the people of whom something is told. */
  public static final String HOME = "home";

  /** Text of a pronoun for somebody else than the state that people leave, whom nothing names. */
  public static final String OTHERS = "others";

  /** Text of a pronoun for those who agree with each other, where nothing names them. */
  public static final String SIDES = "the two sides";

  /** What a name can name. */
  public enum Kind {
    /** A state, also as an actor. */
    COUNTRY,
    /** A city, region, airport, camp, sea. */
    PLACE,
    /** A ministry, agency, court, party, company, outlet, gang, international body. */
    ORGANIZATION,
    /** A human being. */
    PERSON;

    /** Whether it has ground on which something can happen: a country or a place. */
    public boolean isLocation() {
      return this == COUNTRY || this == PLACE;
    }
  }

  /** How something can be named. */
  public enum Form {
    /** By its name: "Iran", "ICE", "Noushabadi". */
    PROPER,
    /** By an adjective or demonym of a country: "Iranian". */
    ADJECTIVE,
    /** By a description: "the ministry", "a senior official". */
    DESCRIPTION,
    /** By a pronoun. */
    PRONOUN
  }

  /** The same words, taken for the name of something of another kind. */
  public Name as(Kind other) {
    return new Name(sentence, tokens, head, span, text, other, form);
  }

  @Override
  public String toString() {
    return text + "/" + kind;
  }
}
