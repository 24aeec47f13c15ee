package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where an event happens and which way it goes, where the preposition alone does not tell: "in" may
 * name a destination, a departure or a scene, and a border stands for the country behind it.
 */
final class Whereabouts {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Actors actors;
  private final Fillers fillers;

  Whereabouts(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.actors = trigger.actors();
    this.fillers = fillers;
  }

  /** Whether "in" names where people are brought to, for want of "to", and not where it happens. */
  boolean goesIn(Part part) {
    return part.function().equals("in")
        && trigger.frame().arguments().stream()
            .anyMatch(a -> a.marker().equals("in") && a.fills().equals("destination"));
  }

  /** "The minister let them into [the country]": who lets them in has been told. */
  boolean isTheirLand(Argument argument, Part part) {
    return argument.marker().equals("into")
        && argument.fills().equals("agent")
        && fillers.has(Role.AGENT)
        && (syntax.token(part.token()).tag().equals("NN") || trigger.type() == EventType.REFUSAL);
  }

  /** "put on a jet in Texas": where people are put aboard is where they leave. */
  boolean isBoarding(Part part) {
    return trigger.type() == EventType.REMOVAL
        && trigger.words().is("boarding", trigger.entry().head())
        && Set.of("on", "onto", "aboard", "on board", "into", "to").contains(part.function())
        && trigger.isVehicle(part.token());
  }

  /** "put on a plane [at Harlingen]": where people are put aboard, if nothing else says it. */
  void board() {
    if (!fillers.has(Role.ORIGIN)) {
      fillers.move(Role.PLACE, Role.ORIGIN);
    }
  }

  /** Takes a border for the country behind it, and a stop on the way for a place passed through. */
  void cross(List<Part> parts) {
    List<Part> borders = parts.stream().filter(this::isCrossing).toList();
    if (parts.stream().noneMatch(p -> p.function().equals("into"))) {
      borders.forEach(p -> beyond(p.token())); // and not "over the Croatian border into Bosnia"
    }
    if (!borders.isEmpty()) {
      fillers.move(Role.PLACE, Role.VIA); // "over the border at Kamako"
    }
    if (trigger.type() == EventType.REFUSAL && !fillers.has(Role.ORIGIN)) {
      neighbour().ifPresent(n -> fillers.add(Role.ORIGIN, List.of(n)));
    }
    if (trigger.type() == EventType.REFUSAL && !fillers.has(Role.AGENT)) {
      // "In Lithuania 212 people were turned back"
      parts.stream()
          .filter(p -> p.function().equals("in") && p.token() < trigger.at())
          .flatMap(p -> actors.places(p.token()).stream())
          .filter(n -> n.kind() == Kind.COUNTRY && n.form() == Form.PROPER)
          .forEach(n -> fillers.add(Role.AGENT, List.of(n)));
      keepers(parts);
    }
    if (trigger.type().isJourney()) {
      // "with a stopover in Doha", "after a refuelling stop in Sofia"
      parts.stream()
          .filter(
              p ->
                  Set.of("with", "after").contains(p.function())
                      && trigger.is("stopover", p.token()))
          .forEach(p -> fillers.add(Role.VIA, actors.places(p.token())));
    }
  }

  /** "refused entry at the [Finnish] border": whose border it is, and not who lives behind it. */
  private void keepers(List<Part> parts) {
    if (!trigger.frame().name().matches("refused-entry|kept-from") || fillers.has(Role.AGENT)) {
      return;
    }
    Stream.concat(
            parts.stream(),
            fillers.things().stream().flatMap(t -> syntax.parts(t).stream())) // "entry at"
        .filter(p -> Set.of("at", "on").contains(p.function()) && trigger.is("gate", p.token()))
        .flatMap(p -> syntax.parts(p.token()).stream())
        .filter(p -> Set.of("modifier", "poss").contains(p.function()))
        .flatMap(p -> actors.actors(p.token()).stream())
        .filter(n -> n.kind() == Kind.COUNTRY)
        .filter(n -> fillers.people().filter(g -> g.nationalities().contains(n)).isEmpty())
        .limit(1)
        .forEach(n -> fillers.add(Role.AGENT, List.of(n)));
  }

  /** "were refused permission to [dock]": what they are not let do. */
  List<Integer> barred() {
    return trigger.type() == EventType.REFUSAL
        ? fillers.things().stream()
            .flatMap(t -> trigger.sentence().tree().children(t, "acl").stream())
            .filter(i -> syntax.isInfinitive(i) && !syntax.word(i).equals("land"))
            .toList()
        : List.of();
  }

  private boolean isCrossing(Part part) {
    boolean left =
        Set.of("set-down", "left-at", "to-wilds").contains(trigger.frame().name())
            && Set.of("at", "near", "on").contains(part.function());
    return trigger.type() == EventType.REMOVAL
        && (left || Set.of("over", "across", "to").contains(part.function()))
        && trigger.is("border", part.token());
  }

  /**
   * "across its frontier", "the Turkish border", "over its border with Niger": into the country
   * that lies behind.
   */
  private void beyond(int border) {
    List<Part> parts = syntax.parts(border);
    boolean with = parts.stream().anyMatch(p -> p.function().equals("with"));
    parts.stream()
        .filter(p -> p.function().equals("modifier"))
        .flatMap(p -> actors.actors(p.token()).stream())
        .filter(n -> n.kind() == Kind.COUNTRY && !fillers.of(Role.AGENT).contains(n))
        .filter(n -> fillers.people().filter(g -> g.nationalities().contains(n)).isEmpty())
        .forEach(n -> fillers.add(Role.DESTINATION, List.of(n)));
    parts.stream()
        .filter(p -> p.function().equals(with ? "with" : "poss"))
        .flatMap(p -> actors.actors(p.token()).stream())
        .filter(n -> n.kind() == Kind.COUNTRY || n.form() == Form.PRONOUN)
        .forEach(n -> fillers.add(Role.DESTINATION, List.of(n)));
  }

  /** "turned back 41 men at the border with [Belarus]": from where they come. */
  private Optional<Name> neighbour() {
    return trigger
        .sentence()
        .mentions(Name.class)
        .filter(n -> n.kind() == Kind.COUNTRY && n.form() == Form.PROPER)
        .filter(n -> n.tokens().begin() > trigger.at() + 2)
        .filter(n -> syntax.lemma(n.tokens().begin() - 1).equals("with"))
        .filter(n -> trigger.is("crossing", n.tokens().begin() - 2))
        .filter(n -> !fillers.of(Role.AGENT).contains(n))
        .findFirst();
  }

  /** "[Italy] has recorded 2,016 arrivals": where they came. */
  void counted() {
    Tree tree = trigger.sentence().tree();
    int verb = tree.head(trigger.at());
    boolean arrivals =
        trigger.frame().name().equals("arrival")
            && !fillers.has(Role.DESTINATION)
            && verb != Tree.ROOT
            && tree.relation(trigger.at()).equals("obj")
            && (trigger.is("recording", verb) || syntax.lemma(verb).matches("receive|have|report"));
    if (arrivals) {
      syntax.parts(verb).stream()
          .filter(p -> p.function().equals("subject"))
          .flatMap(p -> actors.places(p.token()).stream())
          .forEach(n -> fillers.add(Role.DESTINATION, List.of(n)));
    }
  }

  /** Whether the part is where something happens, which waits for what else the clause says. */
  boolean isAside(Part part, List<Part> parts) {
    return goesIn(part) || isForum(part, parts) || isOfPortion(part);
  }

  /**
   * "removed 3,180 people, a quarter of them [to Albania]": where all the others go is not told.
   */
  private boolean isOfPortion(Part part) {
    int at = part.token() - 1;
    if (trigger.type() != EventType.REMOVAL || part.function().length() > 4) {
      return false;
    }
    while (at > trigger.at() && !syntax.preposition(part.token()).equals(syntax.word(at))) {
      at--;
    }
    return at - trigger.at() > 4
        && syntax.token(at - 1).text().matches("them|whom")
        && syntax.word(at - 2).equals("of")
        && syntax.word(at - 3).matches("most|many|some|half|third|quarter|majority|few|several");
  }

  /** "a complaint against Canada [at the World Trade Organization]": where one complains. */
  private boolean isForum(Part part, List<Part> parts) {
    return part.function().equals("at")
        && trigger.type() == EventType.PROTEST
        && parts.stream().anyMatch(p -> p.function().equals("against"));
  }
}
