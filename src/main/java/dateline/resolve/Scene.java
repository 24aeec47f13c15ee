package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The country that an article is written from, as its dateline says: "the government" in a report
 * from Freetown is that of Sierra Leone.
 */
final class Scene {

  /** How many sentences may stand before the dateline: titles and lines with the author's name. */
  private static final int OPENING = 5;

  /** How many tokens a dateline has at most: "BANDA ACEH, Indonesia, Nov. 20 (AP) –". */
  private static final int SHORT = 14;

  /** How far a colon stands behind the beginning at most: "COX'S BAZAR, Bangladesh:". */
  private static final int FEW = 6;

  private Scene() {}

  /** The one country of the dateline's places; empty without dateline, or where it names more. */
  static Optional<Entity> of(List<Sentence> sentences, ProperNames names, Gazetteer gazetteer) {
    Optional<Sentence> dateline =
        sentences.stream().limit(OPENING).filter(Scene::isDateline).findFirst();
    List<Entity> countries =
        dateline.stream()
            .flatMap(s -> s.mentions(Name.class).filter(n -> n.tokens().end() <= end(s)))
            .filter(n -> n.kind().isLocation())
            .flatMap(n -> names.entity(n, Use.PLACE).stream())
            .flatMap(e -> country(e, gazetteer).stream())
            .distinct()
            .toList();
    return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
  }

  /** The first place that the dateline names: "arrived [here] on Tuesday". */
  static Optional<Name> town(List<Sentence> sentences) {
    return sentences.stream()
        .limit(OPENING)
        .filter(Scene::isDateline)
        .findFirst()
        .flatMap(s -> s.mentions(Name.class).filter(n -> n.kind().isLocation()).findFirst());
  }

  private static Optional<Entity> country(Entity entity, Gazetteer gazetteer) {
    return entity.kind() == Kind.COUNTRY
        ? Optional.of(entity)
        : entity.country().flatMap(gazetteer::entity);
  }

  /** "DHAKA –" alone, as sentences end behind a dash, or "DHAKA: " before the first sentence. */
  private static boolean isDateline(Sentence sentence) {
    return end(sentence) > 0;
  }

  /** How many tokens the dateline has; 0 if the sentence does not open with one. */
  private static int end(Sentence sentence) {
    int size = sentence.tokens().size();
    boolean capital = size > 1 && sentence.tokens().get(0).text().matches("\\p{Lu}[\\p{Lu}.'’-]+");
    if (capital && size <= SHORT && sentence.tokens().get(size - 1).text().matches("[-–—]+")) {
      return size;
    }
    int colon =
        IntStream.range(1, Math.min(size, FEW))
            .filter(i -> sentence.tokens().get(i).text().equals(":"))
            .findFirst()
            .orElse(0);
    boolean town =
        sentence
            .mentions(Name.class)
            .anyMatch(n -> n.tokens().begin() == 0 && n.tokens().end() <= colon && isTown(n));
    return capital && town ? colon : 0;
  }

  private static boolean isTown(Name name) {
    return name.kind() == Name.Kind.PLACE;
  }
}
