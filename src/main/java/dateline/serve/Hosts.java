package dateline.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The servers that queries may ask by {@code SERVICE}, as the operator names them.
 *
 * @param names each a host, which stands for its usual ports 80 and 443, or {@code HOST:PORT}
 */
public record Hosts(Set<String> names) {

  /** Nobody: queries answer from the graph alone. */
  public static final Hosts NONE = new Hosts(Set.of());

  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException if one is no host
   */
  public Hosts {
    names = names.stream().map(n -> n.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    for (String name : names) {
      if (!name.matches("([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+])(:\\d{1,5})?")) {
        throw new IllegalArgumentException(
            "“" + name + "” is no host: give query.wikidata.org or localhost:3031");
      }
    }
  }

  private static final int BYTES = 16 << 20;

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether an address is on one of them, by HTTP and without a user's name in it. */
  public boolean allow(String address) {
    try {
      URI uri = new URI(address);
      boolean http = "http".equalsIgnoreCase(uri.getScheme());
      boolean https = "https".equalsIgnoreCase(uri.getScheme());
      if (!http && !https || uri.getHost() == null || uri.getRawUserInfo() != null) {
        return false;
      }
      String host = uri.getHost().toLowerCase(Locale.ROOT);
      boolean usual = uri.getPort() == -1 || uri.getPort() == (http ? 80 : 443);
      return usual && names.contains(host) || names.contains(host + ":" + uri.getPort());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /**
   * A client that asks these servers and no others, follows no redirect, and takes an answer of 16
   * MiB at most.
   *
   * @param time how long an answer may take
   */
  public HttpClient client(Duration time) {
    return new BoundedClient(this, time, BYTES);
  }
}
