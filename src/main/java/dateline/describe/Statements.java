package dateline.describe;

import dateline.annotate.Entity;
import dateline.annotate.Money;
import dateline.annotate.Quantity;
import dateline.extract.Event;
import dateline.extract.Group;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/** What one claim says, as triples: its event, group and payment. */
final class Statements {

  private final Iris iris;
  private final String key;
  private final List<Triple> triples = new ArrayList<>();

  /**
   * @param key tells the claim from all others
   */
  Statements(Iris iris, String key) {
    this.iris = iris;
    this.key = key;
  }

  List<Triple> of(Event<Entity> event) {
    Node node = iris.event(key);
    add(node, RDF.type.asNode(), DL.of(event.type()));
    event
        .fillers()
        .forEach((role, list) -> list.forEach(who -> add(node, DL.of(role), iris.entity(who))));
    event.people().ifPresent(group -> people(node, group));
    event.begin().ifPresent(day -> add(node, DL.BEGIN, Literals.day(day)));
    event.end().ifPresent(day -> add(node, DL.END, Literals.day(day)));
    if (!event.timeText().isBlank()) {
      add(node, DL.TIME_TEXT, Literals.text(event.timeText()));
    }
    event.payment().ifPresent(sum -> payment(node, sum));
    return List.copyOf(triples);
  }

  private void people(Node event, Group<Entity> group) {
    Node node = iris.group(key);
    add(event, DL.PEOPLE, node);
    add(node, RDF.type.asNode(), DL.GROUP);
    if (group.thirdCountry()) {
      add(node, RDF.type.asNode(), DL.THIRD_COUNTRY_NATIONALS);
    }
    group.nationalities().forEach(of -> add(node, DL.NATIONALITY, iris.entity(of)));
    Quantity quantity = group.quantity();
    quantity.count().ifPresent(n -> add(node, DL.COUNT, Literals.count(n)));
    quantity.min().ifPresent(n -> add(node, DL.MIN_COUNT, Literals.count(n)));
    quantity.max().ifPresent(n -> add(node, DL.MAX_COUNT, Literals.count(n)));
    group.members().forEach(who -> add(node, DL.MEMBER, iris.entity(who)));
    if (!group.description().isBlank()) {
      add(node, DL.DESCRIPTION, Literals.text(group.description()));
    }
  }

  private void payment(Node event, Money sum) {
    Node node = iris.payment(key);
    add(event, DL.PAYMENT, node);
    add(node, RDF.type.asNode(), SchemaDO.MonetaryAmount.asNode());
    add(node, SchemaDO.value.asNode(), Literals.decimal(sum.amount().toPlainString()));
    add(node, SchemaDO.currency.asNode(), Literals.text(sum.currency()));
  }

  private void add(Node subject, Node predicate, Node object) {
    triples.add(Triple.create(subject, predicate, object));
  }
}
