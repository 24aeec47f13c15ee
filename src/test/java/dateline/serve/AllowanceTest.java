package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often one client may ask. */
class AllowanceTest {

  private static final int RATE = 5;
  private static Server server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    Limits limits = new Limits(Duration.ofSeconds(5), 100, 20_000, 4);
    Settings settings = new Settings(Sample.BASE, 0, true, limits, new Rate(RATE, true));
    server = Server.start(Sample.store(), settings, Sample.queries());
    browser = new Browser(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<Integer> ask(int times, String path, String client) {
    return IntStream.range(0, times)
        .mapToObj(i -> browser.get(path, "X-Forwarded-For", client).statusCode())
        .toList();
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeBack() {
    assertThat(ask(RATE, "/sparql?query=ASK%7B%7D", "198.51.100.1")).containsOnly(200);
    var refused = browser.get("/sparql?query=ASK%7B%7D", "X-Forwarded-For", "198.51.100.1");
    assertThat(refused.statusCode()).isEqualTo(429);
    int seconds = Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow());
    assertThat(seconds).isBetween(1, 60 / RATE);
    assertThat(refused.body()).contains("5 times a minute");
  }

  @Test
  void othersAreNotRefusedForIt() {
    ask(RATE + 1, "/sparql?query=ASK%7B%7D", "198.51.100.2");
    assertThat(ask(1, "/sparql?query=ASK%7B%7D", "198.51.100.3")).containsOnly(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/data", "/id/country/IRN", "/query/kinds.csv", "/.well-known/void"})
  void everythingThatCostsTimeIsCounted(String path) {
    String client = "203.0.113." + path.length();
    assertThat(ask(RATE + 1, path, client)).endsWith(429);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/assets/shell.js", "/settings.json"})
  void pagesAreNotCounted(String path) {
    assertThat(ask(RATE + 3, path, "198.51.100.4")).doesNotContain(429);
  }

  @Test
  void thisMachineAsksAsOftenAsItLikes() {
    List<Integer> answers =
        Stream.generate(() -> browser.ask("ASK {}").statusCode()).limit(3 * RATE).toList();
    assertThat(answers).containsOnly(200);
  }

  @Test
  void aClientCannotPassForOthersByWritingMoreAddresses() {
    List<Integer> answers =
        IntStream.range(0, RATE + 1)
            .mapToObj(
                i ->
                    browser
                        .get("/data", "X-Forwarded-For", "192.0.2." + i + ", 198.51.100.5")
                        .statusCode())
            .toList();
    assertThat(answers).endsWith(429);
  }

  @Test
  void aNetworkOfIpv6CountsAsOneClient() {
    List<Integer> answers =
        IntStream.range(0, RATE + 1)
            .mapToObj(
                i -> browser.get("/data", "X-Forwarded-For", "2001:db8:0:1::" + i).statusCode())
            .toList();
    assertThat(answers).endsWith(429);
    assertThat(ask(1, "/data", "2001:db8:0:2::1")).containsOnly(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"unknown", "localhost", "::::", "<script>", "999.1.1.1", "1.2.3.4.5", "a.example"})
  void anAddressThatIsNoneIsCountedAndNeverLookedUp(String client) {
    assertThat(ask(1, "/data", client)).doesNotContain(500);
    assertThat(ask(RATE + 1, "/data", client)).endsWith(429);
  }

  @ParameterizedTest
  @CsvSource({"198.51.100.1, false", "127.0.0.1, true", "::1, true", "::ffff:127.0.0.1, true"})
  void whoIsOnThisMachine(String address, boolean local) throws Exception {
    assertThat(new ClientAddress(InetAddress.getByName(address)).isLocal()).isEqualTo(local);
  }
}
