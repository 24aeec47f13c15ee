package dateline;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.Group;
import dateline.extract.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One event that an example expects, from a line such as {@code Removal(agent=KEN, people=43 UGA,
 * time=2025-03-03..2025-03-03) Asserted, says Reuters}. Countries are given by their ISO 3166
 * alpha-3 code, everything else by a name or description that the text has. Roles, people,
 * factuality and sources must be as said and nothing more; time and payment count only where the
 * line has them.
 *
 * @param type the event's type
 * @param roles the words behind each role's name
 * @param people nationalities, "third-country" and figures, sorted; empty when nothing is known
 * @param time first and last day, or an empty string
 * @param payment amount and currency, or an empty string
 * @param factuality how surely
 * @param sources who says so
 */
record ExpectedEvent(
    String type,
    Map<Role, String> roles,
    List<String> people,
    String time,
    String payment,
    String factuality,
    List<String> sources) {

  private static final Pattern LINE =
      Pattern.compile("(\\w+)\\((.*?)\\) (\\w+)(?:, says (.+))?", Pattern.DOTALL);

  /**
   * Reads one line.
   *
   * @throws IllegalArgumentException if the line is not in the form
   */
  static ExpectedEvent parse(String line) {
    Matcher parts = LINE.matcher(line.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("not an expected event: " + line);
    }
    Map<Role, String> roles = new EnumMap<>(Role.class);
    List<String> people = List.of();
    String time = "";
    String payment = "";
    for (String field : parts.group(2).split(", ")) {
      String value = field.substring(field.indexOf('=') + 1);
      switch (field.substring(0, field.indexOf('='))) {
        case "people" -> people = List.of(value.split(" ")).stream().sorted().toList();
        case "time" -> time = value;
        case "payment" -> payment = value;
        default -> roles.put(role(field.substring(0, field.indexOf('='))), value);
      }
    }
    List<String> sources = parts.group(4) == null ? List.of() : List.of(parts.group(4).split(", "));
    return new ExpectedEvent(parts.group(1), roles, people, time, payment, parts.group(3), sources);
  }

  private static Role role(String term) {
    return Role.valueOf(term.toUpperCase(Locale.ROOT));
  }

  /** Whether the claim is of the expected type. */
  boolean typeFits(Claim<Entity> claim) {
    return claim.event().type().term().equals(type);
  }

  /** Whether type, roles and people are as expected. */
  boolean rolesFit(Claim<Entity> claim) {
    if (!typeFits(claim) || !people.equals(people(claim.event()))) {
      return false;
    }
    for (Role role : Role.values()) {
      if (!fillersFit(claim.event().fillers(role), roles.getOrDefault(role, ""))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the claim is the expected one in everything that the line says. */
  boolean fits(Claim<Entity> claim) {
    return rolesFit(claim)
        && claim.factuality().term().equals(factuality)
        && (time.isEmpty() || time.equals(time(claim.event())))
        && (payment.isEmpty() || payment.equals(payment(claim.event())))
        && sourcesFit(claim.sources());
  }

  private boolean sourcesFit(List<Entity> found) {
    return found.size() == sources.size()
        && found.stream().allMatch(e -> sources.stream().anyMatch(s -> named(e, s)));
  }

  /** Consumes the names one after the other, for a name may hold a space. */
  private static boolean fillersFit(List<Entity> found, String expected) {
    if (found.isEmpty() || expected.isEmpty()) {
      return found.isEmpty() && expected.isEmpty();
    }
    for (Entity entity : found) {
      List<Entity> others = new ArrayList<>(found);
      others.remove(entity);
      for (int end = 1; end <= expected.length(); end++) {
        boolean whole = end == expected.length();
        if ((whole || expected.charAt(end) == ' ')
            && named(entity, expected.substring(0, end))
            && fillersFit(others, expected.substring(end).strip())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean named(Entity entity, String name) {
    return entity.id().equals("country/" + name)
        || bare(entity.label()).equals(bare(name))
        || entity.aliases().stream().anyMatch(alias -> bare(alias).equals(bare(name)));
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "");
  }

  private static List<String> people(Event<Entity> event) {
    List<String> out = new ArrayList<>();
    event.people().ifPresent(group -> describe(group, out));
    return out.stream().sorted().toList();
  }

  private static void describe(Group<Entity> group, List<String> out) {
    if (group.quantity().isKnown()) {
      out.add(group.quantity().toString());
    }
    group.nationalities().forEach(country -> out.add(label(country)));
    group.members().forEach(member -> out.add(member.label().replace(' ', '_')));
    if (group.thirdCountry()) {
      out.add("third-country");
    }
  }

  private static String label(Entity entity) {
    return entity.id().startsWith("country/") ? entity.id().substring(8) : entity.label();
  }

  private static String time(Event<Entity> event) {
    return day(event.begin()) + ".." + day(event.end());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String payment(Event<Entity> event) {
    return event
        .payment()
        .map(sum -> (long) Double.parseDouble(String.valueOf(sum.amount())) + sum.currency())
        .orElse("");
  }

  /** The claim in the same form, for people to compare. */
  static String render(Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    List<String> fields = new ArrayList<>();
    for (Role role : Role.values()) {
      List<String> names = event.fillers(role).stream().map(ExpectedEvent::label).sorted().toList();
      if (!names.isEmpty()) {
        fields.add(role + "=" + String.join(" ", names));
      }
    }
    if (!people(event).isEmpty()) {
      fields.add("people=" + String.join(" ", people(event)));
    }
    if (event.begin().isPresent() || event.end().isPresent()) {
      fields.add("time=" + time(event));
    }
    String says = String.join(", ", claim.sources().stream().map(ExpectedEvent::label).toList());
    return event.type().term()
        + "("
        + String.join(", ", fields)
        + ") "
        + claim.factuality().term()
        + (says.isEmpty() ? "" : ", says " + says);
  }
}
