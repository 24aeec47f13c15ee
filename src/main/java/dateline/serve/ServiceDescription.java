package dateline.serve;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;

/** What a SPARQL service says of itself, by the SPARQL 1.1 Service Description vocabulary. */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private ServiceDescription() {}

  /** Answers with the description of the endpoint that was asked. */
  static void send(HttpAction action) {
    Format format = Format.accepted(action.getRequestHeader("Accept")).orElse(Format.TURTLE);
    Format rdf = format == Format.HTML ? Format.TURTLE : format;
    StringWriter text = new StringWriter();
    RDFDataMgr.write(text, model(action.getRequestRequestURL()), rdf.rdf().orElseThrow());
    try {
      action.getResponse().setHeader("Vary", "Accept");
      Replies.cached(
          action.getRequest(),
          action.getResponse(),
          rdf.type(),
          text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model model(String endpoint) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD);
    Resource service = model.createResource(endpoint);
    service.addProperty(RDF.type, term(model, "Service"));
    service.addProperty(model.createProperty(SD, "endpoint"), service);
    service.addProperty(
        model.createProperty(SD, "supportedLanguage"), term(model, "SPARQL11Query"));
    service.addProperty(model.createProperty(SD, "feature"), term(model, "UnionDefaultGraph"));
    for (String format :
        new String[] {
          "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
          "Turtle", "N-Triples", "RDF_XML", "JSON-LD"
        }) {
      service.addProperty(
          model.createProperty(SD, "resultFormat"), model.createResource(FORMATS + format));
    }
    return model;
  }

  private static Resource term(Model model, String name) {
    return model.createResource(SD + name);
  }
}
