package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Group;
import dateline.extract.Role;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which entities the names of a claim refer to. */
final class Referents {

  private static final Pattern SITE =
      Pattern.compile("(?i)\\b(camps?|cent(er|re)|shelter|hotel|prison|airport|base|bridge)\\b");

  private static final List<Entity> NONE = List.of();

  private final Cast cast;
  private final Outlet outlet;

  /**
   * @param cast the entities of the article
   * @param outlet who publishes it, and is no source of what it tells itself
   */
  Referents(Cast cast, Outlet outlet) {
    this.cast = cast;
    this.outlet = outlet;
  }

  /** The claim, of entities instead of names. */
  Claim<Entity> claim(Claim<Name> claim) {
    Event<Name> event = claim.event();
    Map<Role, List<Entity>> fillers = new EnumMap<>(Role.class);
    event
        .fillers()
        .forEach(
            (role, names) ->
                fillers.put(
                    role,
                    role == Role.PARTY && isPair(names.get(0))
                        ? together(names)
                        : names(names, use(event.type(), role))));
    if (event.fillers().containsKey(Role.ORIGIN) && fillers.get(Role.ORIGIN).isEmpty()) {
      // "admitted 94 people from Islamabad": where they come from, if no state is told to send
      // them.
      fillers.put(Role.ORIGIN, senders(event, fillers));
    }
    boolean taken = event.type() == EventType.ACCEPTANCE || event.type() == EventType.REFUSAL;
    if ((taken || event.type() == EventType.REMOVAL)
        && fillers.getOrDefault(Role.AGENT, NONE).isEmpty()) {
      hosts(event).ifPresent(hosts -> fillers.put(Role.AGENT, hosts));
    }
    boolean there =
        event.fillers(Role.DESTINATION).stream()
            .anyMatch(n -> n.form() == Form.PRONOUN && !n.text().equals(Name.HOME));
    boolean country =
        event.type() == EventType.REMOVAL
            && event.fillers(Role.DESTINATION).stream()
                .anyMatch(n -> n.text().matches("country|nation"));
    if ((there || country) && fillers.get(Role.DESTINATION).equals(fillers.get(Role.AGENT))) {
      fillers.remove(Role.DESTINATION); // "Australia shipped them there": not to where it is.
    }
    List<Entity> origin = fillers.getOrDefault(Role.ORIGIN, List.of());
    boolean meant = event.fillers(Role.ORIGIN).stream().noneMatch(n -> n.form() == Form.PROPER);
    if (taken && meant && !origin.isEmpty() && origin.equals(fillers.get(Role.AGENT))) {
      fillers.remove(Role.ORIGIN); // "barred from the country": nobody takes people from himself.
    }
    Optional<Group<Entity>> people = event.people().map(g -> group(g));
    List<Entity> sources = outlet.without(names(claim.sources(), Use.ACTOR));
    Event<Entity> told =
        new Event<>(
            event.type(),
            fillers,
            people,
            event.begin(),
            event.end(),
            event.timeText(),
            event.payment());
    return new Claim<>(
        told, sources, claim.factuality(), claim.confidence(), claim.evidence(), claim.reasons());
  }

  /**
   * "received deportees from Texas": the country sends them, if the article speaks of it and it is
   * another than the one that takes them; "six Uyghurs from Guantánamo Bay".
   */
  private List<Entity> senders(Event<Name> event, Map<Role, List<Entity>> fillers) {
    List<Entity> places = names(event.fillers(Role.ORIGIN), Use.PLACE);
    List<Entity> states =
        cast.namedCountries().keySet().stream()
            .filter(c -> places.stream().anyMatch(p -> Claims.isOf(p, c)))
            .filter(
                c ->
                    fillers.getOrDefault(Role.AGENT, NONE).stream()
                        .noneMatch(a -> Claims.isIn(a, c)))
            .toList();
    return states.isEmpty() ? places : states;
  }

  /** "Catalonia took in (or refused, or deported) 151": a region or a town, but no camp. */
  private Optional<List<Entity>> hosts(Event<Name> event) {
    List<Entity> hosts =
        names(
            event.fillers(Role.AGENT).stream()
                .filter(n -> n.kind() == Kind.PLACE && n.form() == Form.PROPER)
                .filter(n -> !SITE.matcher(n.text()).find())
                .toList(),
            Use.PLACE);
    boolean told =
        event
            .people()
            .filter(g -> g.quantity().isKnown() || !g.nationalities().isEmpty())
            .isPresent();
    return Optional.of(hosts)
        .filter(h -> told && !h.isEmpty() && h.stream().allMatch(e -> e.country().isPresent()));
  }

  /** "[They] signed a protocol under which [either state] …": the two named right before. */
  private List<Entity> together(List<Name> names) {
    Set<Entity> all = new LinkedHashSet<>(cast.pair(names.get(0)));
    if (names.size() > 1) {
      all.addAll(names(names.subList(1, names.size()), Use.ACTOR));
    }
    return List.copyOf(all);
  }

  private static boolean isPair(Name name) {
    return name.text().equalsIgnoreCase("they") || name.text().equals(Name.SIDES);
  }

  private static Use use(EventType type, Role role) {
    return switch (role) {
      case AGENT, PARTY, TARGET -> Use.ACTOR;
      case ORIGIN ->
          type == EventType.ACCEPTANCE || type == EventType.REFUSAL ? Use.ACTOR : Use.PLACE;
      case DESTINATION, VIA, PLACE -> Use.PLACE;
    };
  }

  private List<Entity> names(List<Name> names, Use use) {
    Set<Entity> out = new LinkedHashSet<>();
    names.stream()
        .filter(n -> use == Use.PLACE || cast.together(n).isEmpty())
        .forEach(n -> cast.entity(n, use).ifPresent(out::add));
    if (out.isEmpty() && use == Use.ACTOR) {
      names.forEach(n -> out.addAll(cast.together(n)));
    }
    if (out.isEmpty()) {
      names.stream().filter(n -> n.kind() == Kind.COUNTRY).forEach(n -> out.addAll(cast.states(n)));
    }
    return List.copyOf(out);
  }

  /** The group, of known countries and persons. */
  Group<Entity> group(Group<Name> group) {
    List<Entity> nationalities =
        names(group.nationalities(), Use.PLACE).stream()
            .filter(e -> e.kind() == Kind.COUNTRY)
            .toList();
    List<Entity> members =
        names(
                group.members().stream().filter(n -> n.form() != Form.DESCRIPTION).toList(),
                Use.ACTOR)
            .stream()
            .filter(e -> e.kind() == Kind.PERSON)
            .toList();
    String pronoun =
        group.members().stream()
            .filter(n -> n.form() == Form.PRONOUN)
            .map(Name::text)
            .findFirst()
            .orElse("");
    return new Group<>(
        nationalities,
        group.quantity(),
        members,
        group.thirdCountry(),
        group.description().isEmpty() ? pronoun : group.description());
  }
}
