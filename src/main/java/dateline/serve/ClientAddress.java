package dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a request comes from.
 *
 * @param address an address of IPv4 or IPv6
 */
record ClientAddress(InetAddress address) {
  private static final int NETWORK_BYTES = 8;

  /** Addresses and never names, which would have to be looked up. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  /**
   * The client of a request.
   *
   * @param forwarded whether a proxy on this machine may say for whom it asks
   */
  static ClientAddress of(HttpServletRequest request, boolean forwarded) {
    ClientAddress sender = new ClientAddress(parse(request.getRemoteAddr()));
    if (!forwarded || !sender.isLocal()) {
      return sender;
    }
    List<String> told = Collections.list(request.getHeaders("X-Forwarded-For"));
    if (told.isEmpty()) {
      return sender;
    }
    // The last one was written by the proxy; those before it are what the client claims.
    String last = told.get(told.size() - 1);
    return new ClientAddress(parse(last.substring(last.lastIndexOf(',') + 1).strip()));
  }

  /** An address as it is written; one that cannot be read is nobody's. */
  private static InetAddress parse(String written) {
    String plain = written.replaceAll("[\\[\\]]|%.*", "");
    try {
      return WRITTEN.matcher(plain).matches() ? InetAddress.getByName(plain) : nobody();
    } catch (UnknownHostException e) {
      return nobody();
    }
  }

  private static InetAddress nobody() {
    try {
      return InetAddress.getByAddress(new byte[4]);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }

  /** Whether it is this machine itself. */
  boolean isLocal() {
    return address.isLoopbackAddress();
  }

  /** What one client has to itself: an address of IPv4, a network of IPv6. */
  String network() {
    byte[] bytes = address.getAddress();
    int length = address instanceof Inet6Address ? NETWORK_BYTES : bytes.length;
    return Arrays.toString(Arrays.copyOf(bytes, length));
  }
}
