package dateline.extract;

import dateline.annotate.Sentence;
import dateline.extract.Syntax.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What stands around a word that may tell an event: its own parts, those of the verb that only
 * carries it, and those that the tree hangs on something between.
 */
final class Surroundings {

  private final Trigger trigger;
  private final Sentence sentence;
  private final Syntax syntax;
  private final Actors actors;
  private final int at;
  private final Entry entry;
  private final Frame frame;
  private final Roads roads;
  private final Headings headings;
  private final LightVerb light;
  private final Spots spots;

  Surroundings(Trigger trigger) {
    this.trigger = trigger;
    this.sentence = trigger.sentence();
    this.syntax = trigger.syntax();
    this.actors = trigger.actors();
    this.at = trigger.at();
    this.entry = trigger.entry();
    this.frame = trigger.frame();
    this.roads = new Roads(trigger.words(), sentence, syntax, actors);
    this.headings = new Headings(trigger.words(), sentence, syntax);
    this.light = new LightVerb(trigger);
    this.spots = new Spots(trigger);
  }

  /** The verb whose clause tells the event: the word itself, or the light verb above it. */
  int governor() {
    return entry.verb() ? at : light.at();
  }

  /** All the parts that may fill a role. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>(syntax.parts(at));
    Burdens burdens = new Burdens(trigger);
    if (entry.verb()) {
      parts.addAll(kept());
      // "took in 135 people": a particle that the tree takes for a preposition.
      List.copyOf(parts).stream()
          .filter(p -> entry.rest().equals(List.of(p.function())))
          .filter(p -> syntax.preposition(p.token()).equals(p.function()))
          .forEach(p -> parts.add(new Part("object", p.token())));
      for (Part part : List.copyOf(parts)) {
        if (part.function().equals("object") && names("as")) {
          // "rejected the sanctions as unjust"
          syntax.parts(part.token()).stream()
              .filter(p -> p.function().equals("as"))
              .forEach(parts::add);
        }
        if (part.function().equals("object") && trigger.is("amount", part.token())) {
          burdens.behindAmount(part.token(), parts);
        }
        if (frame.name().equals("alight") && trigger.isVehicle(part.token())) {
          parts.addAll(spots.of(part.token())); // "came off a flight in Manaus"
        }
        if (part.function().equals("object") && trigger.isVehicle(part.token())) {
          headings.behindLoad(part.token()).ifPresent(parts::add);
        }
        if (part.function().equals("object") && trigger.isThing(part.token())) {
          // "rejected a report published by the commission": who made the thing does not act.
          syntax.parts(part.token()).stream()
              .filter(p -> !isTold(p))
              .map(p -> p.function().equals("subject") ? new Part("by", p.token()) : p)
              .forEach(parts::add);
          if (frame.type() == EventType.AGREEMENT) {
            parts.addAll(new Grounds(trigger).ofSubject(part.token()));
          }
          // "levies of up to 15% on farm products"
          syntax.parts(part.token()).stream()
              .filter(p -> p.function().equals("of") && isPenal(part.token()))
              .forEach(p -> parts.addAll(syntax.parts(p.token())));
        } else if (part.function().equals("object") && actors.people(part.token()).isPresent()) {
          // "deported 120 people to Iran": the way may hang on the people in the tree.
          parts.addAll(roads.of(part.token(), 2));
          parts.addAll(roads.behindCharge(part.token()));
          headings.behindAboard(part.token()).ifPresent(parts::add);
          parts.addAll(spots.of(part.token()));
        } else if (entry.rest().contains(syntax.lemma(part.token()))) {
          // "was placed under sanctions by Washington": who acts hangs on the noun.
          syntax.parts(part.token()).stream()
              .filter(p -> p.function().equals("by") && syntax.isPassive(at))
              .forEach(p -> parts.add(new Part("subject", p.token())));
          // "filed a complaint against the border guard"
          syntax.parts(part.token()).stream()
              .filter(p -> names(p.function()) && p.token() > part.token())
              .forEach(parts::add);
        } else if (Set.of("with", "to", "under").contains(part.function())
            && isPenal(part.token())) {
          // "hit back with tariffs on American steel", "agreed to an arrangement with Oman"
          parts.addAll(syntax.parts(part.token()));
        } else if (part.function().equals("object") && names("with")) {
          // "buses left the town with 152 people"
          syntax.parts(part.token()).stream()
              .filter(p -> p.function().equals("with") && actors.people(p.token()).isPresent())
              .forEach(parts::add);
        } else if (part.function().equals("object") && frame.type() == EventType.MOVEMENT) {
          // "crossed the river into Thailand"
          parts.addAll(roads.of(part.token(), 1));
        } else if (roads.isCarrier(part)) {
          parts.addAll(roads.of(part.token(), 1));
        }
      }
    } else {
      parts.addAll(light.parts());
    }
    if (!entry.verb()) {
      for (Part part : List.copyOf(parts)) {
        boolean people = actors.people(part.token()).isPresent();
        if (people && part.function().equals("of")) {
          // "the deportation of 45 Nigerians to Lagos"
          parts.addAll(roads.of(part.token(), 2));
          // "the expulsion of 300 Malians by Algeria": the tree may hang who acts on the people.
          syntax.parts(part.token()).stream()
              .filter(p -> p.function().equals("by") && names("by"))
              .forEach(parts::add);
        }
        if (people) {
          parts.addAll(spots.of(part.token()));
        }
      }
    }
    if (frame.type().isJourney()) {
      roads.assisted(at).ifPresent(parts::add);
      roads.helper(at).ifPresent(parts::add);
      roads.causer(at).ifPresent(parts::add);
      roads.charterer(at).ifPresent(parts::add);
      Bearings bearings = new Bearings(sentence, trigger.words(), syntax);
      bearings.of(at).or(() -> bearings.strayed(at)).ifPresent(parts::add);
    }
    if (frame.type() == EventType.DETENTION || frame.type() == EventType.RELEASE) {
      roads.jailer(at).ifPresent(parts::add);
    }
    if (frame.type() == EventType.SANCTION || frame.type() == EventType.RELIEF) {
      burdens.settle(parts);
    }
    if (frame.type() == EventType.AGREEMENT) {
      new Grounds(trigger).add(parts);
    }
    if (frame.name().equals("stop-intake")) {
      // "a freeze on the admission [of Somalis]"
      List.copyOf(parts).stream()
          .filter(p -> trigger.is("intake", p.token()))
          .forEach(p -> parts.addAll(syntax.parts(p.token())));
    }
    parts.addAll(new Gathering(trigger).around(parts));
    parts.addAll(new Sides(trigger).lacking(parts));
    parts.addAll(new Disclaimers(trigger).doers(parts));
    boolean byAgent =
        frame.arguments().stream()
            .anyMatch(a -> a.marker().equals("by") && a.fills().equals("agent"));
    if (entry.verb() && byAgent && names("against") && !syntax.isPassive(at)) {
      // "denounced the seizure of a ship by the navy": who did it does not protest.
      parts.replaceAll(p -> p.function().equals("by") ? new Part("against", p.token()) : p);
    }
    if (entry.verb() && names("indirect")) {
      new Recipients(trigger).restore(parts);
    }
    parts.replaceAll(this::behindParticle);
    parts.replaceAll(p -> roads.atHome(roads.onBoard(p)));
    if (names("in") && !names("to")) {
      // "were held there"
      parts.replaceAll(
          p -> syntax.lemma(p.token()).matches("there|here") ? new Part("in", p.token()) : p);
    }
    if (names("that")) {
      parts.addAll(new Demands(trigger).addressed());
    }
    if (frame.type() == EventType.RULING) {
      new RuledOn(trigger).settle(parts);
    }
    if (frame.name().equals("voice")) {
      new Complaints(syntax).settle(parts);
    }
    new Topics(trigger).add(parts);
    return parts;
  }

  /** "rejected a claim that [guards] had beaten him": of whom the claim tells. */
  private boolean isTold(Part part) {
    int verb = sentence.tree().head(part.token());
    return part.function().equals("subject") && verb >= 0 && syntax.isMarked(verb, "that");
  }

  /** "kept 37 people from crossing [from Belarus]": whence they wanted to come. */
  private List<Part> kept() {
    return sentence.tree().children(at).stream()
        .filter(c -> entry.rest().contains(syntax.lemma(c)) && syntax.isVerbal(c))
        .flatMap(c -> syntax.parts(c).stream())
        .map(this::ofEntering)
        .sorted(Comparator.comparing(p -> p.function().equals("into")))
        .filter(
            p ->
                Set.of("from", "into").contains(p.function())
                    || frame.name().equals("kept-from") && p.function().equals("subject")
                    || p.function().equals("object") && entry.rest().contains("disembark")
                    || !p.function().equals("subject") && trigger.isCeasing())
        .toList();
  }

  /** "were kept from entering [Kenya] by Ethiopian [police]": whose land it is, and who does it. */
  private Part ofEntering(Part part) {
    if (!frame.name().equals("kept-from")) {
      return part;
    }
    return switch (part.function()) {
      case "object" -> new Part("into", part.token());
      case "by" -> new Part("subject", part.token());
      default -> part;
    };
  }

  private boolean names(String marker) {
    return frame.arguments().stream().anyMatch(a -> a.marker().equals(marker));
  }

  /** "handed over to Ukraine": a particle that the tree takes for part of the preposition. */
  private Part behindParticle(Part part) {
    int space = part.function().indexOf(' ');
    boolean particle =
        space > 0
            && entry.rest().contains(part.function().substring(0, space))
            && frame.arguments().stream().noneMatch(a -> a.marker().equals(part.function()));
    return particle ? new Part(part.function().substring(space + 1), part.token()) : part;
  }

  private boolean isPenal(int token) {
    return trigger.isPenalty() && trigger.is("penalty", token)
        || frame.type() == EventType.AGREEMENT && trigger.is("treaty", token);
  }
}
