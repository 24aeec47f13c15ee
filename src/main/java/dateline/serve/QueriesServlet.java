package dateline.serve;

import dateline.store.Federation;
import dateline.store.QueryFault;
import dateline.store.SavedQuery;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;

/**
 * Saved queries by address: {@code /query/flows.csv?since=2025-01-01} runs {@code flows} with its
 * parameter {@code since} bound and answers as CSV. Values are bound as RDF terms, never put into
 * the query's text.
 */
final class QueriesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Supplier<List<SavedQuery>> queries;
  private final transient Answering answering;
  private final transient Answering patient;
  private final transient LongAnswers kept;
  private final transient Settings settings;
  private final transient Refusals refusals;

  /**
   * @param patient answers with more time, for those who come back
   * @param kept where answers that took long are kept
   */
  QueriesServlet(
      Supplier<List<SavedQuery>> queries,
      Answering answering,
      Answering patient,
      LongAnswers kept,
      Settings settings,
      Refusals refusals) {
    this.queries = queries;
    this.answering = answering;
    this.patient = patient;
    this.kept = kept;
    this.settings = settings;
    this.refusals = refusals;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Minted.named(request, "/query/");
    int dot = path.lastIndexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    Optional<SavedQuery> query =
        queries.get().stream().filter(q -> q.name().equals(name)).findFirst();
    if (query.isEmpty()) {
      Replies.text(response, 404, "There is no saved query of this name.");
      return;
    }
    try {
      Map<String, String> values = values(request);
      Query bound =
          Federation.without(query.get().bind(values, settings.base()), settings.hosts()::allow);
      String ending = dot < 0 ? "" : path.substring(dot + 1);
      Optional<Answering.Form> form = Answering.form(bound, ending);
      if (form.isEmpty()) {
        Replies.text(
            response, 404, "Ask for one of: " + String.join(", ", Answering.endings(bound)));
      } else {
        // Of what is asked with values there is no end; what others tell is not the graph's.
        boolean whole = values.isEmpty() && Federation.servers(bound).isEmpty();
        byte[] body =
            whole ? whole(name, ending, bound, form.get()) : answering.answer(bound, form.get());
        response.setHeader("Dateline-Row-Limit", String.valueOf(settings.limits().rows()));
        Replies.cached(request, response, form.get().type(), body);
      }
    } catch (QueryFault e) {
      Replies.text(response, 400, e.getMessage());
    } catch (Lanes.Busy e) {
      refusals.send(request, response, 10, e.getMessage());
    } catch (LongAnswers.NotYet e) {
      response.setHeader("Retry-After", "60");
      Replies.text(response, 503, e.getMessage());
    } catch (QueryCancelledException e) {
      Replies.text(response, 503, Answering.TOO_LONG);
    }
  }

  /** The answer to a question of the whole graph. */
  private byte[] whole(String name, String ending, Query query, Answering.Form form)
      throws Lanes.Busy, LongAnswers.NotYet {
    String asked = Integer.toHexString((settings.limits().rows() + " " + query).hashCode());
    return kept.answer(
        "query-" + name + "-" + asked + "." + ending,
        () -> answering.answer(query, form),
        () -> patient.answer(query, form));
  }

  /** An empty field of a form is a parameter that was not given. */
  private static Map<String, String> values(HttpServletRequest request) {
    Map<String, String> values = new HashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, given) -> {
              if (!given[0].isEmpty()) {
                values.put(name, given[0]);
              }
            });
    return values;
  }
}
