package dateline.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The minted IRIs: each is answered by 303 See Other to the document or page that describes it,
 * since neither a country nor a claim can be sent over a wire.
 */
final class IdServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Minted minted;
  private final transient Description description;

  IdServlet(Minted minted, DatasetGraph data) {
    this.minted = minted;
    this.description = new Description(data);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Minted.named(request, "/id/");
    Optional<Node> resource = description.known(minted.candidates(path));
    Optional<Format> format = Negotiation.format(request);
    response.setHeader("Vary", "Accept");
    if (resource.isEmpty()) {
      Replies.text(response, 404, "The graph says nothing about this resource.");
    } else if (format.isEmpty()) {
      Replies.text(response, 406, Negotiation.OFFER);
    } else {
      String target =
          format.get() == Format.HTML
              ? minted.page(resource.get())
              : "/doc/" + path + "?format=" + format.get().ending();
      response.setHeader("Location", target);
      Replies.text(response, 303, "See " + target);
    }
  }
}
