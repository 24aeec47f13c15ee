package dateline.extract;

/**
 * An office that somebody holds, as an article says it.
 *
 * @param holder who holds it
 * @param title its title: "Foreign Minister"
 * @param of the country or organization it belongs to
 * @param <E> how actors are given
 */
public record Position<E>(E holder, String title, E of) {

  @Override
  public String toString() {
    return holder + ", " + title + " of " + of;
  }
}
