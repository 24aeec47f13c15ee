package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * The country that an article is written from, as its dateline says: "the government" in a report
 * from Freetown is that of Sierra Leone.
 */
final class Scene {

  /** How many sentences may stand before the dateline: titles and lines with the author's name. */
  private static final int OPENING = 5;

  /** How many tokens a dateline has at most: "BANDA ACEH, Indonesia, Nov. 20 (AP) –". */
  private static final int SHORT = 14;

  private Scene() {}

  /** The one country of the dateline's places; empty without dateline, or where it names more. */
  static Optional<Entity> of(List<Sentence> sentences, ProperNames names, Gazetteer gazetteer) {
    Optional<Sentence> dateline =
        sentences.stream().limit(OPENING).filter(Scene::isDateline).findFirst();
    List<Entity> countries =
        dateline.stream()
            .flatMap(s -> s.mentions(Name.class))
            .filter(n -> n.kind().isLocation())
            .flatMap(n -> names.entity(n, Use.PLACE).stream())
            .flatMap(e -> country(e, gazetteer).stream())
            .distinct()
            .toList();
    return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
  }

  private static Optional<Entity> country(Entity entity, Gazetteer gazetteer) {
    return entity.kind() == Kind.COUNTRY
        ? Optional.of(entity)
        : entity.country().flatMap(gazetteer::entity);
  }

  private static boolean isDateline(Sentence sentence) {
    int size = sentence.tokens().size();
    return size > 1
        && size <= SHORT
        && sentence.tokens().get(size - 1).text().matches("[-–—]+")
        && sentence.tokens().get(0).text().matches("\\p{Lu}[\\p{Lu}.'’-]+");
  }
}
