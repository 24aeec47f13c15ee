package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Words;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Group;
import dateline.extract.Position;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The journeys of those in office: a minister who travels to Damascus and meets his colleague moves
 * nowhere, unless he flees.
 */
final class Errands {

  private static final Pattern FLIGHT =
      Pattern.compile("(?i)\\b(fle[ed]|flees|fleeing|fled|exiled?|escap\\w+|defect\\w*|refuge)\\b");

  /** Up to six words before a name, of the same sentence. */
  private static final String BEFORE = "((?:[\\p{L}'’-]+,? ){1,6})";

  private final List<Position<Entity>> positions;
  private final Gazetteer gazetteer;
  private final Words words;
  private final String text;

  /**
   * @param positions who holds which office
   * @param gazetteer knows leaders and ministers
   * @param text the article
   */
  Errands(List<Position<Entity>> positions, Gazetteer gazetteer, Words words, String text) {
    this.positions = positions;
    this.gazetteer = gazetteer;
    this.words = words;
    this.text = text;
  }

  /** Whether a claim tells no more than that. */
  boolean are(Claim<Entity> claim) {
    List<Entity> members = claim.event().people().map(Group::members).orElse(List.<Entity>of());
    return claim.event().type() == EventType.MOVEMENT
        && !members.isEmpty()
        && members.stream().allMatch(this::isInOffice)
        && claim.evidence().stream().noneMatch(e -> FLIGHT.matcher(e.of(text)).find());
  }

  private boolean isInOffice(Entity person) {
    return positions.stream().anyMatch(p -> p.holder().equals(person))
        || gazetteer.entity(person.id()).isPresent()
        || Pattern.compile(BEFORE + Pattern.quote(person.label()))
            .matcher(text)
            .results()
            .flatMap(m -> Names.singulars(m.group(1)))
            .anyMatch(w -> words.is("dignitary", w));
  }
}
