package dateline.serve;

import dateline.describe.Iris;
import dateline.publish.Derived;
import dateline.read.GivenRdf;
import dateline.read.Plain;
import dateline.store.GraphStore;
import dateline.store.Portion;
import dateline.store.QueryFault;
import dateline.store.Storable;
import dateline.store.StoreFault;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/**
 * What may be written, by who shows the token: {@code PUT /write/article?id=…} puts the quads of an
 * article (N-Quads) in place of what it said before, {@code POST /write/derived} brings what
 * follows from all articles up to date, {@code GET /write/derived} says whether that is done, and
 * {@code POST /write/update} is a SPARQL 1.1 update endpoint that reaches nothing but the graph.
 */
final class Writing extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** How many bytes one article's quads may have. */
  private static final int MOST = 64 << 20;

  private final transient GraphStore store;
  private final transient Iris iris;
  private final transient Limits limits;
  private transient CompletableFuture<Void> derived = CompletableFuture.completedFuture(null);

  Writing(GraphStore store, Settings settings) {
    this.store = store;
    this.iris = new Iris(settings.base());
    this.limits = settings.limits();
  }

  /** Whether a request goes to this servlet, however its address is spelled. */
  static boolean isFor(HttpServletRequest request) {
    return "/write".equals(request.getServletPath());
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String wanted = request.getMethod() + " /write" + request.getPathInfo();
    try (InputStream body = new CappedStream(request.getInputStream(), MOST)) {
      switch (wanted) {
        case "PUT /write/article" -> article(request, body);
        case "POST /write/update" -> update(request, body);
        case "POST /write/derived" -> derive();
        case "GET /write/derived" -> {
          state(response);
          return;
        }
        default -> throw new Refused(404, "There is nothing to write at this address.");
      }
      response.setStatus(204);
    } catch (Refused e) {
      Replies.text(response, e.status(), Plain.line(e.getMessage()));
    } catch (CappedStream.Broken e) {
      response.setHeader("Connection", "close");
      Replies.text(response, e.status(), e.getMessage());
    } catch (Storable.Unkept e) {
      Replies.text(response, 400, "Nothing is written: " + e.getMessage());
    } catch (StoreFault e) {
      Replies.text(response, 507, e.getMessage());
    }
  }

  private void article(HttpServletRequest request, InputStream body) {
    String id = parameter(request, "id");
    if (id.isBlank()) {
      throw new Refused(400, "Name the article: /write/article?id=…");
    }
    require(request, "application/n-quads");
    try {
      Portion portion = Portion.of(id, out -> read(body, Storable.only(out)));
      store.replace(iris, List.of(portion));
    } catch (RiotException e) {
      throw new Refused(400, "These are no N-Quads: " + GivenRdf.why(e));
    }
  }

  private static String parameter(HttpServletRequest request, String name) {
    Courtesy.fault(request)
        .ifPresent(
            why -> {
              throw new Refused(400, why);
            });
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  private void read(InputStream body, StreamRDF out) {
    GivenRdf.parse(
        RDFParser.source(body)
            .lang(Lang.NQUADS)
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging),
        new StreamRDFWrapper(out) {
          @Override
          public void quad(Quad quad) {
            check(quad);
            super.quad(quad);
          }
        });
  }

  private void check(Quad quad) {
    Node graph = quad.getGraph();
    if (!graph.isURI() || !graph.getURI().startsWith(iris.base())) {
      throw new Refused(
          400, "A quad lies in no graph of this server (" + iris.base() + "…): " + graph);
    }
    if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
      throw new Refused(400, "The graph holds no blank nodes: " + quad);
    }
  }

  private void update(HttpServletRequest request, InputStream body) throws IOException {
    if (request.getQueryString() != null) {
      throw new Refused(400, "An update names its graphs itself: USING, USING NAMED.");
    }
    String text = text(request, body);
    if (Elements.areTooManyIn(text)) {
      throw new Refused(400, Elements.TOO_MANY_TO_WRITE);
    }
    try {
      UpdateRequest update = UpdateFactory.create(text);
      Set<String> reaches = UpdateReach.outside(update);
      if (!reaches.isEmpty()) {
        throw new Refused(403, "Not allowed here: " + String.join(", ", reaches));
      }
      store.change(
          data -> {
            execute(update, Storable.only(data));
            if (data.contains(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)) {
              throw new Refused(
                  400, "Nothing is read from the default graph: name one by GRAPH, or WITH.");
            }
          });
    } catch (QueryException e) {
      throw new Refused(400, "This is no update: " + QueryFault.why(e));
    } catch (StackOverflowError e) {
      throw new Refused(400, "The update is nested too deeply.");
    }
  }

  /**
   * What fails here is the update's fault, and undoes what it has done so far. Its operations are
   * carried out one by one: those of one {@code UpdateExec} share a signal to stop, which the end
   * of the first pattern sets for the next.
   */
  private void execute(UpdateRequest update, DatasetGraph data) {
    long end = System.nanoTime() + limits.time().toNanos();
    try {
      for (Update operation : update.getOperations()) {
        UpdateExec.dataset(data)
            .update(operation)
            .timeout(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS)
            .build()
            .execute();
      }
    } catch (RuntimeException e) {
      if (System.nanoTime() >= end || e instanceof QueryCancelledException) {
        throw new Refused(503, "The update took longer than this server allows.");
      }
      if (e instanceof ARQException || Expressions.isFault(e)) {
        throw new Refused(400, "The update cannot be done: " + Expressions.why(e));
      }
      throw e;
    }
  }

  /** The text of an update, sent as it is or as the one field of a form. */
  private static String text(HttpServletRequest request, InputStream body) throws IOException {
    boolean form = sent(request).equals("application/x-www-form-urlencoded");
    if (!form) {
      require(request, "application/sparql-update");
    }
    String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
    if (!form) {
      return text;
    }
    if (!text.startsWith("update=") || text.contains("&")) {
      throw new Refused(400, "Send one update, as update=…, and nothing else.");
    }
    try {
      return URLDecoder.decode(text.substring("update=".length()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refused(400, "The update is not escaped as a form's field is.");
    }
  }

  private static String sent(HttpServletRequest request) {
    String given = Optional.ofNullable(request.getContentType()).orElse("none");
    return given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static void require(HttpServletRequest request, String type) {
    if (!sent(request).equals(type)) {
      throw new Refused(415, "Send " + type + ", not " + sent(request) + ".");
    }
    String charset = request.getCharacterEncoding();
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw new Refused(415, "Send UTF-8, not " + charset + ".");
    }
  }

  private synchronized void derive() {
    derived = derived.handle((done, fault) -> null).thenRunAsync(() -> Derived.renew(store, iris));
  }

  private synchronized void state(HttpServletResponse response) throws IOException {
    String state =
        derived.isCompletedExceptionally()
            ? "failed: " + derived.handle((done, fault) -> fault.getMessage()).join()
            : derived.isDone() ? "done" : "running";
    Replies.text(response, 200, state);
  }
}
