package dateline.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;

/** The documents that describe minted resources, in every format but HTML. */
final class DocServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Node TOPIC = NodeFactory.createURI("http://xmlns.com/foaf/0.1/primaryTopic");
  private static final Node IN = NodeFactory.createURI("http://rdfs.org/ns/void#inDataset");

  private final transient Minted minted;
  private final transient Description description;

  DocServlet(Minted minted, DatasetGraph data) {
    this.minted = minted;
    this.description = new Description(data);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Minted.named(request, "/doc/");
    Optional<Node> resource = description.known(minted.candidates(path));
    Optional<Format> format = Negotiation.format(request);
    response.setHeader("Vary", "Accept");
    if (resource.isEmpty()) {
      Replies.text(response, 404, "The graph says nothing about this resource.");
    } else if (format.isEmpty()) {
      Replies.text(response, 406, Negotiation.OFFER);
    } else if (format.get() == Format.HTML) {
      String page = minted.page(resource.get());
      response.setHeader("Location", page);
      Replies.text(response, 303, "See " + page);
    } else {
      describe(request, response, resource.get(), format.get());
    }
  }

  private void describe(
      HttpServletRequest request, HttpServletResponse response, Node resource, Format format)
      throws IOException {
    Graph about = description.of(resource);
    Node document = NodeFactory.createURI(request.getRequestURL().toString());
    about.add(document, TOPIC, resource);
    about.add(document, IN, VoidServlet.dataset(request));
    response.addHeader(
        "Link", "<" + minted.page(resource) + ">; rel=\"alternate\"; type=\"text/html\"");
    response.addHeader("Link", "</sparql>; rel=\"http://rdfs.org/ns/void#sparqlEndpoint\"");
    write(request, response, about, format);
  }

  /** Sends a graph. */
  static void write(
      HttpServletRequest request, HttpServletResponse response, Graph graph, Format format)
      throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    RDFFormat rdf = format.rdf().orElseThrow();
    RDFDataMgr.write(body, graph, rdf);
    Replies.cached(request, response, format.type(), body.toByteArray());
  }
}
