package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.Position;
import dateline.read.Article;
import java.util.List;

/**
 * What a reader takes from one article.
 *
 * @param article what was read
 * @param sentences how many sentences it has
 * @param entities every actor and place that a claim or a position names, no one twice, by id
 * @param claims what it says
 * @param positions the offices it names
 */
public record Reading(
    Article article,
    int sentences,
    List<Entity> entities,
    List<Claim<Entity>> claims,
    List<Position<Entity>> positions) {

  /** Copies the lists. */
  public Reading {
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
    positions = List.copyOf(positions);
  }
}
