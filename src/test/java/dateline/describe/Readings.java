package dateline.describe;

import dateline.annotate.Entity;
import dateline.annotate.Name;
import dateline.annotate.Quantity;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Group;
import dateline.extract.Position;
import dateline.extract.Role;
import dateline.read.Article;
import dateline.read.Span;
import dateline.resolve.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Readings made by hand. */
public final class Readings {

  /** Known to the world: has links. */
  public static final Entity USA = country("USA", "United States", "Q30");

  /** Known to the world: has links. */
  public static final Entity IRAN = country("IRN", "Iran", "Q794");

  /** Known to the world: has links. */
  public static final Entity QATAR = country("QAT", "Qatar", "Q846");

  private Readings() {}

  private static Entity country(String code, String name, String item) {
    return new Entity(
        "country/" + code,
        Name.Kind.COUNTRY,
        name,
        List.of(name, code),
        List.of(),
        Optional.empty(),
        List.of(
            new Entity.Link(
                "http://www.w3.org/2002/07/owl#sameAs", "http://www.wikidata.org/entity/" + item)),
        Optional.of(new Entity.Point(1.5, 2.25)),
        1);
  }

  /** Somebody whom only articles know. */
  public static Entity person(String id, String name, String... aliases) {
    return new Entity(
        "person/" + id,
        Name.Kind.PERSON,
        name,
        List.of(aliases),
        List.of(),
        Optional.of("country/IRN"),
        List.of(),
        Optional.empty(),
        0);
  }

  /**
   * A removal of {@code count} Iranians that {@code source} tells in the words at {@code evidence}.
   */
  public static Claim<Entity> removal(
      long count, Factuality factuality, Entity source, Span evidence) {
    return new Claim<>(
        new Event<>(
            EventType.REMOVAL,
            Map.of(
                Role.AGENT,
                List.of(USA),
                Role.DESTINATION,
                List.of(IRAN),
                Role.VIA,
                List.of(QATAR)),
            Optional.of(
                new Group<>(
                    List.of(IRAN), Quantity.of(count), List.of(), false, count + " Iranians")),
            Optional.of(LocalDate.of(2025, 9, 29)),
            Optional.of(LocalDate.of(2025, 9, 29)),
            "on Monday",
            Optional.empty()),
        List.of(source),
        factuality,
        0.871,
        List.of(evidence),
        List.of("made by hand"));
  }

  /** One removal, told by a person who is known by {@code aliases} in this article. */
  public static Reading reading(String id, String text, long count, String... aliases) {
    Entity speaker = person("hossein-noushabadi", "Hossein Noushabadi", aliases);
    Article article = Article.of(id, text, LocalDate.of(2025, 10, 1));
    return new Reading(
        article,
        1,
        List.of(USA, IRAN, QATAR, speaker),
        List.of(
            removal(
                count, Factuality.ASSERTED, speaker, new Span(text.length() - 5, text.length()))),
        List.of(new Position<>(speaker, "Director General", IRAN)));
  }
}
