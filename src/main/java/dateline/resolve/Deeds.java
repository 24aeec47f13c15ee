package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Words;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.read.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a protest is against by the words that tell it: "called the [ruling] regrettable" is against
 * whoever ruled, "slammed the [decision]" against whoever did something.
 */
final class Deeds {

  private static final Set<EventType> RULINGS = Set.of(EventType.RULING);

  private static final Set<EventType> ACCORDS = Set.of(EventType.AGREEMENT);

  private static final Set<EventType> HOLDINGS = Set.of(EventType.DETENTION);

  private static final Set<EventType> REMOVALS = Set.of(EventType.REMOVAL);

  private static final Set<EventType> DECISIONS =
      Set.of(
          EventType.REMOVAL,
          EventType.DETENTION,
          EventType.SANCTION,
          EventType.REFUSAL,
          EventType.RULING,
          EventType.RELIEF);

  private static final Pattern DOMESTIC =
      Pattern.compile("(?i)\\bopposition\\b|\\b(his|her) (own )?government\\b");

  private static final Pattern COMPLAINT =
      Pattern.compile("(?i)\\bcomplain(s|ed|ing)?\\b.*\\bthat\\b");

  private static final Pattern PERSONS =
      Pattern.compile(
          "\\b[Aa]ccus(es?|ed|ing) (the (?!government|authorit|state|police|army|regime)\\p{Ll}+"
              + "|them|him|her|those)\\b");

  private static final Pattern HOLDING =
      Pattern.compile(
          "(?i)\\b(arrest|detention|imprisonment)s?\\b(?! (cent|camp|facilit|site|warrant))");

  private static final Pattern IT =
      Pattern.compile(
          "(?i)\\b(about|over|against|of|criticis\\w+|criticiz\\w+|condemn\\w+|\\w+ed) it\\b");

  private final Words words;
  private final String text;
  private final Reviews reviews;

  /**
   * @param text of the article
   */
  Deeds(Words words, String text) {
    this.words = words;
    this.text = text;
    this.reviews = new Reviews(text);
  }

  /** Rulings on what no state has done. */
  Reviews reviews() {
    return reviews;
  }

  /**
   * What may have been done.
   *
   * @param types of the events that may be meant
   */
  record Deed(Set<EventType> types) {

    /** Whether a claim tells of it. */
    boolean isTold(Claim<Entity> claim) {
      return types.contains(claim.event().type()) && claim.factuality() != Factuality.DENIED;
    }

    /** Whether it is a court's word, of which an article hardly tells two. */
    boolean isVerdict() {
      return types.equals(RULINGS);
    }

    /**
     * Whether it is of one kind, so that two who have done such a thing may be taken for another.
     */
    boolean isOfOne() {
      return types.size() == 1;
    }

    /** Whether it is what several have agreed on. */
    boolean isAccord() {
      return types.equals(ACCORDS);
    }
  }

  /**
   * "an opposition senator condemned the deal", "charged her government": whose own state it is.
   */
  boolean isDomestic(Claim<Entity> protest) {
    return protest.evidence().stream()
        .map(e -> text.substring(e.begin(), e.end()))
        .anyMatch(t -> DOMESTIC.matcher(t).find());
  }

  /** "accused [the men] of belonging to a gang": nobody who acts for a state. */
  boolean isAgainstPersons(Claim<Entity> protest) {
    return protest.evidence().stream()
        .map(e -> text.substring(e.begin(), e.end()))
        .anyMatch(t -> PERSONS.matcher(t).find());
  }

  /** "complained that the West was meddling": of whom is told, be it a name or not. */
  boolean isOfOthers(Claim<Entity> protest) {
    return protest.evidence().stream()
        .map(e -> text.substring(e.begin(), e.end()))
        .anyMatch(t -> COMPLAINT.matcher(t).find());
  }

  /** What kind of deed the protest says that it is against, if it does. */
  Optional<Deed> of(Claim<Entity> protest) {
    List<String> told =
        protest.evidence().stream()
            .flatMap(e -> Names.singulars(text.substring(told(e), e.end())))
            .toList();
    if (names(told, "verdict") || Appeals.is(protest)) {
      return Optional.of(new Deed(RULINGS));
    }
    if (names(told, "penalty")) {
      return Optional.of(new Deed(Set.of(EventType.SANCTION)));
    }
    if (told.stream().anyMatch(w -> w.matches("release|return|handover"))
        && told.stream().anyMatch(w -> w.matches("demand(ed|ing)?"))) {
      return Optional.of(new Deed(HOLDINGS)); // "demanded their immediate release": of who holds
    }
    if (protest.evidence().stream()
        .anyMatch(e -> HOLDING.matcher(text.substring(e.begin(), e.end())).find())) {
      return Optional.of(new Deed(HOLDINGS)); // "protested against the arrests": of who holds them
    }
    if (told.stream()
        .anyMatch(w -> w.matches("deportation|expulsion|removal|transfer|extradition|pushback"))) {
      return Optional.of(new Deed(REMOVALS));
    }
    if (names(told, "decision")) {
      return Optional.of(new Deed(DECISIONS));
    }
    return names(told, "treaty") ? Optional.of(new Deed(ACCORDS)) : Optional.empty();
  }

  /** "Berlin backed the decision, while Greece criticised it": what is meant stands before it. */
  private int told(Span evidence) {
    return IT.matcher(text.substring(evidence.begin(), evidence.end())).find()
        ? Math.max(
                text.lastIndexOf(". ", evidence.begin()), text.lastIndexOf("\n", evidence.begin()))
            + 1
        : evidence.begin();
  }

  private boolean names(List<String> told, String kind) {
    return told.stream().anyMatch(w -> words.is(kind, w));
  }
}
