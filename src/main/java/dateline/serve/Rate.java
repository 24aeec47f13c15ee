package dateline.serve;

/**
 * How many requests for data one client address may make. Clients on this machine make as many as
 * they like.
 *
 * @param perMinute requests a minute in the long run, and as many at once; 0 for no limit
 * @param forwarded whether the client's address is the last of {@code X-Forwarded-For} where the
 *     request comes from this machine, which is true behind a reverse proxy and a lie elsewhere
 */
public record Rate(int perMinute, boolean forwarded) {

  /** No limit. */
  public static final Rate UNLIMITED = new Rate(0, false);

  /** Checks that the number is none below 0. */
  public Rate {
    if (perMinute < 0) {
      throw new IllegalArgumentException("a rate is 0 for no limit, or more: " + perMinute);
    }
  }
}
