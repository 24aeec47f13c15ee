package dateline.fuzz;

import com.code_intelligence.jazzer.api.BugDetectors;
import dateline.serve.Hosts;
import dateline.serve.Limits;
import dateline.serve.Rate;
import dateline.serve.Server;
import dateline.serve.Settings;
import dateline.serve.Token;
import dateline.store.GraphStore;
import dateline.store.SavedQuery;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What a server that writes is sent by one who shows its token. The first byte says where to: an
 * article's quads, an update as it is or as a form, or bytes that are a request themselves. Up to a
 * zero byte stands what follows in the address, then the body.
 */
public final class WriteFuzz {

  private static final Charset LATIN = StandardCharsets.ISO_8859_1;
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final GraphStore STORE = SmallGraph.store();
  private static final long BEGINNING = size();
  private static final long MOST = BEGINNING + 5000;
  private static final Server SERVER = server();

  private WriteFuzz() {}

  /** Starts the server, which is the only one that may be asked, by it or by us. */
  public static void fuzzerInitialize() {
    BugDetectors.allowNetworkConnections((host, port) -> port == SERVER.port());
  }

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    long before = size();
    int status = Exchange.with(SERVER.port(), request(data));
    long after = size();
    if (status >= 400 && after != before) {
      throw new AssertionError("refused by " + status + ", and yet written: " + (after - before));
    }
    if (STORE.read(graph -> graph.contains(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY))) {
      throw new AssertionError("written where nobody reads");
    }
    if (after > MOST || after < BEGINNING) {
      STORE.change(graph -> graph.deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
      STORE.fill(Map.of(), SmallGraph::send);
    }
  }

  /** Reports what all kept inputs reach. */
  public static void fuzzerTearDown() throws Exception {
    Reached.by(WriteFuzz::fuzzerTestOneInput);
  }

  private static byte[] request(byte[] data) {
    if (data.length == 0 || data[0] < 0 || data[0] > 5) {
      return data;
    }
    int zero = 1;
    while (zero < data.length && data[zero] != 0) {
      zero++;
    }
    String rest = new String(data, 1, zero - 1, LATIN).replaceAll("[\\s\\p{Cntrl}]", "+");
    byte[] body = Arrays.copyOfRange(data, Math.min(zero + 1, data.length), data.length);
    return switch (data[0]) {
      case 0, 1 -> request("PUT /write/article?id=x" + rest, "application/n-quads", body);
      case 2, 3 -> request("POST /write/update" + rest, "application/sparql-update", body);
      case 4 -> request("POST /write/update" + rest, "application/x-www-form-urlencoded", body);
      default -> request("PUT /write/" + rest, "application/n-quads", body);
    };
  }

  private static byte[] request(String what, String type, byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head =
        "%s HTTP/1.1\r\nHost: h\r\nConnection: close\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(what, SECRET, type, body.length);
    out.writeBytes(head.getBytes(LATIN));
    out.writeBytes(body);
    return out.toByteArray();
  }

  private static long size() {
    return STORE.read(graph -> graph.stream().count());
  }

  private static Server server() {
    Limits limits = new Limits(Duration.ofSeconds(1), 100, 20_000, 4);
    Token token = Token.from("env:T", Map.of("T", SECRET));
    return Server.start(
        STORE,
        new Settings(
            Contract.IRIS.base(),
            0,
            true,
            limits,
            new Rate(0, true),
            Hosts.NONE,
            Optional.of(token)),
        SavedQuery.shipped());
  }
}
