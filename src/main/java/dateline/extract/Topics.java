package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a briefing says of the country or town that opens an item of it: "Cyprus: 38 Syrians were
 * deported", "Malta: 62 people came ashore".
 */
public final class Topics {

  private static final Set<String> SPOTS = Set.of("in", "at", "on", "near", "off", "from", "to");

  /** So many letters have a country and its people in common: "Nepal", "Nepalis". */
  private static final int STEM = 3;

  private final Trigger trigger;

  Topics(Trigger trigger) {
    this.trigger = trigger;
  }

  /** Adds what stands before the colon as the part that the clause behind it lacks. */
  void add(List<Part> parts) {
    Optional<Name> topic = of(trigger.sentence()).filter(n -> n.tokens().end() < trigger.at());
    if (topic.isEmpty()) {
      return;
    }
    boolean acted = parts.stream().anyMatch(p -> p.function().equals("subject"));
    boolean placed =
        parts.stream()
            .filter(p -> SPOTS.contains(p.function()))
            .anyMatch(p -> !trigger.actors().places(p.token()).isEmpty());
    topic
        .flatMap(n -> function(n, parts, acted, placed).map(f -> new Part(f, n.head())))
        .ifPresent(parts::add);
  }

  /** The country or town that a sentence opens with, before a colon. */
  public static Optional<Name> of(Sentence sentence) {
    return sentence
        .mentions(Name.class)
        .filter(n -> n.kind() == Kind.COUNTRY || n.kind() == Kind.PLACE)
        .filter(n -> n.form() == Form.PROPER && n.tokens().begin() <= 1)
        .filter(n -> !n.text().equals(n.text().toUpperCase(Locale.ROOT))) // a dateline
        .filter(n -> n.tokens().end() < sentence.tokens().size())
        .filter(n -> sentence.tokens().get(n.tokens().end()).text().equals(":"))
        .findFirst();
  }

  private Optional<String> function(Name topic, List<Part> parts, boolean acted, boolean placed) {
    boolean object = parts.stream().anyMatch(p -> p.function().equals("object"));
    return switch (trigger.type()) {
      case REMOVAL -> acted || !isForeign(topic, parts) ? Optional.empty() : Optional.of("subject");
      case REFUSAL -> acted ? Optional.empty() : Optional.of("subject");
      case DETENTION, RELEASE -> acted || placed ? Optional.empty() : Optional.of("in");
      case MOVEMENT ->
          placed || object && trigger.entry().verb()
              ? Optional.empty()
              : Optional.of(trigger.frame().name().equals("leave") ? "from" : "in");
      default -> Optional.empty();
    };
  }

  /** "Nepal: 46 Nepalis sent home": no state sends its own. */
  private boolean isForeign(Name topic, List<Part> parts) {
    List<Name> nations =
        parts.stream()
            .flatMap(p -> trigger.actors().people(p.token()).stream())
            .map(People::nationalities)
            .flatMap(List::stream)
            .toList();
    return !nations.isEmpty()
        && parts.stream().noneMatch(p -> p.function().equals("from"))
        && nations.stream().noneMatch(n -> stem(n).equals(stem(topic)));
  }

  private static String stem(Name name) {
    String text = name.text().toLowerCase(Locale.ROOT);
    return text.substring(0, Math.min(STEM, text.length()));
  }
}
