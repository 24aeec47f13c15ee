package dateline.extract;

import dateline.annotate.Quantity;
import java.util.List;

/**
 * The people an event happens to.
 *
 * @param nationalities the countries whose people they are
 * @param quantity how many they are
 * @param members those of them who are named
 * @param thirdCountry whether they are sent to a country that is not theirs
 * @param description the words for them as the article has them, or an empty string
 * @param <E> how actors and places are given
 */
public record Group<E>(
    List<E> nationalities,
    Quantity quantity,
    List<E> members,
    boolean thirdCountry,
    String description) {

  /** Copies the lists. */
  public Group {
    nationalities = List.copyOf(nationalities);
    members = List.copyOf(members);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(quantity.isKnown() ? quantity.toString() : "");
    nationalities.forEach(n -> out.append(out.isEmpty() ? "" : " ").append(n));
    members.forEach(n -> out.append(out.isEmpty() ? "" : " ").append(n));
    return out.append(thirdCountry ? " third-country" : "").toString();
  }
}
