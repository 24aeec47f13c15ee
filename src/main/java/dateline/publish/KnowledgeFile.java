package dateline.publish;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import dateline.read.GivenRdf;
import dateline.read.Plain;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** A file of RDF, in any of its formats, from which a knowledge base takes what names things. */
final class KnowledgeFile {

  private static final String ENDINGS = ".ttl, .nt, .nq, .trig, .rdf, .owl, .jsonld, also with .gz";

  private KnowledgeFile() {}

  /**
   * Adds a line of N-Triples for each statement that says who or what a thing is.
   *
   * @return how many statements the file holds
   * @throws BadKnowledge if it cannot be read; the message names file, line and remedy
   */
  static long read(Path file, SortedLines lines) {
    if (!Files.isRegularFile(file)) {
      throw new BadKnowledge(
          file + ": there is no such file; give one of RDF (" + ENDINGS + ")", null);
    }
    Lang language = RDFLanguages.pathnameToLang(file.getFileName().toString());
    if (language == null || !RDFLanguages.isTriples(language) && !RDFLanguages.isQuads(language)) {
      throw new BadKnowledge(
          file + ": the name's ending tells no format of RDF; rename it to one of " + ENDINGS,
          null);
    }
    long[] count = {0};
    Place place = new Place();
    try (InputStream in = GivenRdf.open(file)) {
      GivenRdf.parse(
          RDFParser.source(in)
              .lang(language)
              .base(file.toUri().toString())
              .errorHandler(place)
              .set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions(place::refuse)),
          new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
              count[0]++;
              // "<_:a>" is a blank node, also in a predicate's place.
              if (triple.getPredicate().isURI()
                  && ThingTerms.of(triple.getPredicate().getURI()) != ThingTerms.NONE
                  && triple.getSubject().isURI()) {
                lines.add(NodeFmtLib.strNT(triple).strip());
              }
            }

            @Override
            public void quad(Quad quad) {
              triple(quad.asTriple());
            }
          });
      return count[0];
    } catch (RiotException | RuntimeIOException | IOException e) {
      if (!place.far.isEmpty()) {
        throw new BadKnowledge(
            file + ": its @context lies elsewhere (" + place.far + "); write it into the file", e);
      }
      if (e instanceof AccessDeniedException) {
        throw new BadKnowledge(file + " cannot be read: check its permissions", e);
      }
      throw new BadKnowledge(
          file
              + place.where
              + ": "
              + GivenRdf.why(e)
              + "; correct the file, or say what it is by its ending",
          e);
    }
  }

  /** Remembers where the parser stumbled. */
  private static final class Place implements ErrorHandler {

    private String where = "";
    private String far = "";

    /** A file of others must not have us ask anybody, nor read another file. */
    Document refuse(URI address, DocumentLoaderOptions options) throws JsonLdError {
      far = Plain.quote(address.toString());
      throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not fetched");
    }

    @Override
    public void warning(String message, long line, long column) {
      // A language tag or number that is spelled oddly still names what it names.
    }

    @Override
    public void error(String message, long line, long column) {
      fatal(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      where = line > 0 ? ":" + line + ":" + Math.max(column, 1) : "";
      throw new RiotException(message);
    }
  }
}
