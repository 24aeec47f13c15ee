package dateline.serve;

import java.util.Optional;

/**
 * How a server is reached and what it allows.
 *
 * @param base the base of the minted IRIs, ending in a slash or hash
 * @param port the TCP port; 0 takes a free one
 * @param local whether only this machine may connect
 * @param limits what one request may cost
 * @param rate how many requests one client may make
 * @param hosts the servers that queries may ask
 * @param token what a client must show to write; without one nobody writes
 */
public record Settings(
    String base,
    int port,
    boolean local,
    Limits limits,
    Rate rate,
    Hosts hosts,
    Optional<Token> token) {

  /** Checks the base and the port. */
  public Settings {
    if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+[/#]")) {
      throw new IllegalArgumentException("not a base of IRIs: " + base);
    }
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
  }

  /** Whether nobody but this machine is served, no reverse proxy for others either. */
  boolean isOwn() {
    return local && !rate.forwarded();
  }

  /** A server that only reads and asks nobody. */
  public Settings(String base, int port, boolean local, Limits limits, Rate rate) {
    this(base, port, local, limits, rate, Hosts.NONE, Optional.empty());
  }

  /** A server that only reads and asks nobody, without a limit on how often a client asks. */
  public Settings(String base, int port, boolean local, Limits limits) {
    this(base, port, local, limits, Rate.UNLIMITED);
  }
}
