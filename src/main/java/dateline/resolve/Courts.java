package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name.Kind;
import dateline.extract.Claim;
import dateline.extract.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The state of a court, by what the article calls it: "Tbilisi City Court", "a federal judge in
 * Houston", "the Kenyan High Court".
 */
final class Courts {

  private static final Pattern OF_SEVERAL =
      Pattern.compile(
          "(?i)\\b(european|international|eu|un|inter-american|african court|strasbourg|luxembourg)\\b");

  /** Of how many words the name of a town may be. */
  private static final int LONG = 3;

  private final Gazetteer gazetteer;

  Courts(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The state, unless the court is of several or its name does not show it. */
  Optional<Entity> state(Entity court) {
    if (OF_SEVERAL.matcher(court.label()).find()) {
      return Optional.empty();
    }
    return court.country().or(() -> named(court.label())).flatMap(gazetteer::entity);
  }

  /** The one state whose courts give the ruling. */
  Optional<Entity> state(Claim<Entity> ruling) {
    List<Entity> states =
        ruling.event().fillers(Role.AGENT).stream()
            .flatMap(a -> state(a).stream())
            .distinct()
            .toList();
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }

  private Optional<String> named(String label) {
    String[] words = label.split("\\s+");
    return IntStream.range(0, words.length)
        .boxed()
        .filter(i -> i == 0 || Character.isLowerCase(words[i - 1].codePointAt(0)))
        .flatMap(i -> phrases(words, i))
        .filter(p -> Character.isUpperCase(p.codePointAt(0)))
        .flatMap(p -> country(p).stream())
        .findFirst();
  }

  private static Stream<String> phrases(String[] words, int from) {
    return IntStream.rangeClosed(1, Math.min(LONG, words.length - from))
        .map(n -> Math.min(LONG, words.length - from) + 1 - n)
        .mapToObj(n -> String.join(" ", Arrays.copyOfRange(words, from, from + n)));
  }

  /** The country of the best known town of that name, or the one whose adjective it is. */
  private Optional<String> country(String phrase) {
    return gazetteer.named(phrase).stream()
        .filter(e -> e.kind().isLocation())
        .findFirst()
        .flatMap(e -> e.kind() == Kind.COUNTRY ? Optional.of(e.id()) : e.country())
        .or(() -> gazetteer.byAdjective(phrase).map(Entity::id));
  }
}
