package dateline.serve;

/**
 * How a server is reached and what it allows.
 *
 * @param base the base of the minted IRIs, ending in a slash or hash
 * @param port the TCP port; 0 takes a free one
 * @param local whether only this machine may connect
 * @param limits what one request may cost
 * @param rate how many requests one client may make
 */
public record Settings(String base, int port, boolean local, Limits limits, Rate rate) {

  /** Settings without a limit on how often a client asks. */
  public Settings(String base, int port, boolean local, Limits limits) {
    this(base, port, local, limits, Rate.UNLIMITED);
  }

  /** Checks the base and the port. */
  public Settings {
    if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+[/#]")) {
      throw new IllegalArgumentException("not a base of IRIs: " + base);
    }
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
  }
}
