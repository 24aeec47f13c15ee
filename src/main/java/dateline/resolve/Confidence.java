package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Resources;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Group;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The chance that an article tells what a claim says: a logistic regression over the claim, with
 * weights that were learnt from articles with gold ({@code dateline train confidence}). Immutable.
 *
 * @param weights what each feature adds to the log odds; a feature that is not among them adds
 *     nothing
 */
public record Confidence(Map<String, Double> weights) {

  /** A claim that says so much is as sure as any: who, whom, whence, whither, when. */
  private static final int MOST_PARTS = 5;

  /** A claim that is less sure is not told. */
  private static final double LEAST = 0.5;

  /** The surest that a reader may be. */
  private static final double MOST = 0.99;

  /** Copies the weights. */
  public Confidence {
    weights = Map.copyOf(weights);
  }

  /** The weights that come with Dateline. */
  public static Confidence load() {
    return Resources.read("confidence.tsv", Confidence::read);
  }

  private static Confidence read(InputStream in) throws IOException {
    Map<String, Double> weights = new LinkedHashMap<>();
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] columns = line.split("\t");
      weights.put(columns[0], Double.valueOf(columns[1]));
    }
    return new Confidence(weights);
  }

  /**
   * The claims with this chance in place of their frames' confidence, without those that are more
   * likely read wrongly than rightly.
   */
  List<Claim<Entity>> told(List<Claim<Entity>> claims) {
    return claims.stream()
        .map(claim -> Rewrite.confidence(claim, chance(features(claim))))
        .filter(claim -> claim.confidence() >= LEAST)
        .toList();
  }

  /** The chance that a claim with these features is told. */
  public double chance(Map<String, Double> features) {
    double odds = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      odds += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return Math.min(MOST, 1 / (1 + Math.exp(-odds)));
  }

  /**
   * What of a claim bears on whether it is read rightly.
   *
   * @param claim a claim whose confidence is that of the frame it was read by
   */
  public static Map<String, Double> features(Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    Map<String, Double> features = new LinkedHashMap<>();
    features.put("always", 1.0);
    double frame = Math.min(MOST, claim.confidence());
    features.put("frame", Math.log(frame / (1 - frame)));
    features.put("parts", (double) Math.min(MOST_PARTS, parts(claim)));
    features.put("day", isTrue(event.begin().isPresent() || event.end().isPresent()));
    features.put("source", isTrue(!claim.sources().isEmpty()));
    features.put("asserted", isTrue(claim.factuality() == Factuality.ASSERTED));
    features.put("movement", isTrue(event.type() == EventType.MOVEMENT));
    features.put("nationality", isTrue(event.people().stream().anyMatch(Confidence::hasNation)));
    return features;
  }

  private static double isTrue(boolean value) {
    return value ? 1 : 0;
  }

  private static boolean hasNation(Group<Entity> people) {
    return !people.nationalities().isEmpty();
  }

  /**
   * How many roles are filled; of the people, their number and nationality count each, and so do
   * names, but for those who travel, as ministers do, and for what is only thought of somebody.
   */
  private static int parts(Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    int parts = event.fillers().size();
    parts += event.people().stream().anyMatch(Confidence::hasNation) ? 1 : 0;
    parts += event.people().stream().anyMatch(people -> people.quantity().isKnown()) ? 1 : 0;
    boolean named =
        event.type() != EventType.MOVEMENT
            && claim.factuality() != Factuality.HYPOTHETICAL
            && event.people().stream().anyMatch(people -> !people.members().isEmpty());
    parts += named ? 1 : 0;
    return parts;
  }
}
