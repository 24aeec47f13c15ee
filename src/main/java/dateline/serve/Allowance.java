package dateline.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Gives each client address its {@link Rate} and answers what goes beyond by 429 with the seconds
 * after which to come back. An address of IPv6 counts by its network (/64), which one client has to
 * itself. The clients longest unheard of are forgotten first, so that no number of them fills the
 * memory.
 */
final class Allowance implements Filter {
  private static final int MOST_CLIENTS = 10_000;
  private static final double NANOS_A_MINUTE = 60e9;

  private final Rate rate;
  private final LongSupplier nanos;
  private final Map<String, Account> accounts = new LinkedHashMap<>(64, 0.75f, true);

  /** What is left of a client's allowance at a time. */
  private record Account(double requests, long time) {}

  /**
   * @param nanos a clock that never runs backwards
   */
  Allowance(Rate rate, LongSupplier nanos) {
    this.rate = rate;
    this.nanos = nanos;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    ClientAddress client = ClientAddress.of((HttpServletRequest) request, rate.forwarded());
    double wait = rate.perMinute() == 0 || client.isLocal() ? 0 : take(client.network());
    if (wait > 0) {
      HttpServletResponse refusal = (HttpServletResponse) response;
      refusal.setHeader("Retry-After", String.valueOf((long) Math.ceil(wait)));
      Replies.text(
          refusal,
          429,
          "One address may ask " + rate.perMinute() + " times a minute. Please ask more slowly.");
    } else {
      next.doFilter(request, response);
    }
  }

  /** Takes one request off a client's account; seconds until there is one again, or 0. */
  private synchronized double take(String client) {
    long now = nanos.getAsLong();
    Account account = accounts.getOrDefault(client, new Account(rate.perMinute(), now));
    double gained = (now - account.time()) / NANOS_A_MINUTE * rate.perMinute();
    double requests = Math.min(rate.perMinute(), account.requests() + gained);
    boolean granted = requests >= 1;
    accounts.put(client, new Account(granted ? requests - 1 : requests, now));
    if (accounts.size() > MOST_CLIENTS) {
      accounts.remove(accounts.keySet().iterator().next());
    }
    return granted ? 0 : (1 - requests) * 60 / rate.perMinute();
  }
}
