package dateline.serve;

import dateline.describe.Prefixes;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * The description of the dataset by the VoID vocabulary, at its well-known address: where it
 * answers, how its IRIs begin, and how many resources of which class it has.
 */
final class VoidServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String NS = "http://rdfs.org/ns/void#";
  private static final String CLASSES =
      "SELECT ?class (COUNT(DISTINCT ?thing) AS ?count) { GRAPH <"
          + Quad.unionGraph.getURI()
          + "> { ?thing a ?class } } GROUP BY ?class ORDER BY ?class";

  private final transient Minted minted;
  private final transient DatasetGraph data;

  VoidServlet(Minted minted, DatasetGraph data) {
    this.minted = minted;
    this.data = data;
  }

  /** The IRI of the dataset as this server names it. */
  static Node dataset(HttpServletRequest request) {
    return NodeFactory.createURI(root(request) + ".well-known/void#dataset");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Format> format = Negotiation.format(request);
    response.setHeader("Vary", "Accept");
    if (format.isEmpty()) {
      Replies.text(response, 406, Negotiation.OFFER);
    } else {
      Format rdf = format.get() == Format.HTML ? Format.TURTLE : format.get();
      DocServlet.write(request, response, model(request).getGraph(), rdf);
    }
  }

  private Model model(HttpServletRequest request) {
    Model model = ModelFactory.createDefaultModel().setNsPrefixes(Prefixes.ALL);
    Resource dataset = model.createResource(dataset(request).getURI());
    dataset.addProperty(RDF.type, model.createResource(NS + "Dataset"));
    dataset.addProperty(DCTerms.title, "Dateline", "en");
    dataset.addProperty(property("uriSpace"), minted.base());
    dataset.addProperty(property("sparqlEndpoint"), model.createResource(root(request) + "sparql"));
    dataset.addProperty(
        property("feature"), model.createResource("http://www.w3.org/ns/formats/Turtle"));
    classes(model, dataset);
    return model;
  }

  private void classes(Model model, Resource dataset) {
    data.begin(ReadWrite.READ);
    try (QueryExec query = QueryExec.dataset(data).query(CLASSES).build()) {
      query
          .select()
          .forEachRemaining(
              row -> {
                Node type = row.get("class");
                if (type != null && type.isURI()) {
                  String name = dataset.getURI() + "-" + type.getURI().replaceAll(".*[/#]", "");
                  Resource part = model.createResource(name);
                  part.addProperty(property("class"), model.createResource(type.getURI()));
                  part.addProperty(property("entities"), model.asRDFNode(row.get("count")));
                  dataset.addProperty(property("classPartition"), part);
                }
              });
    } finally {
      data.end();
    }
  }

  private static Property property(String name) {
    return ModelFactory.createDefaultModel().createProperty(NS, name);
  }

  private static String root(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getRequestURI().length()) + "/";
  }
}
