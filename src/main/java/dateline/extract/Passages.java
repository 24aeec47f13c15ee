package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import java.util.function.Predicate;

/** Tells who is carried by others on a way of his own: by smugglers, or by rescuers at sea. */
final class Passages {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Fillers fillers;
  private final Predicate<People> isSent;

  Passages(Trigger trigger, Fillers fillers, Predicate<People> isSent) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.fillers = fillers;
    this.isSent = isSent;
  }

  /** Whether the verb of carrying tells no removal, whoever acts. */
  boolean are() {
    return isSmuggled() || isRescued() || isIrregular();
  }

  /**
   * "Many of the deportees had entered the United States without papers": the way on which they
   * came, before they were sent back.
   */
  private boolean isIrregular() {
    return trigger.type() == EventType.MOVEMENT
        && trigger.sentence().tree().children(trigger.at()).stream()
            .anyMatch(
                c ->
                    trigger.is("irregularly", c)
                        || syntax.preposition(c).equals("without")
                            && (trigger.is("travel paper", c)
                                || syntax.lemma(c).matches("paper|document")));
  }

  /** "smugglers took 40 Somalis to Yemen": who pays to be taken goes of his own will. */
  private boolean isSmuggled() {
    return trigger.type() == EventType.REMOVAL
        && trigger.has(syntax.parts(trigger.at()), "subject", "smuggler");
  }

  /** "The coastguard brought 81 people it had found on a trawler to Paleochora." */
  private boolean isRescued() {
    return trigger.frame().name().equals("remove-weak")
        && trigger.is("bringing in", trigger.at())
        && fillers.people().filter(isSent).isEmpty()
        && (isRescueShip()
            || fillers.of(Role.DESTINATION).stream().noneMatch(n -> n.kind() == Name.Kind.COUNTRY))
        && (syntax.parts(trigger.at()).stream()
                .filter(p -> p.function().equals("subject"))
                .anyMatch(p -> isRescuer(p.token()))
            || !fillers.has(Role.AGENT)
                && (fillers.people().filter(this::isFromSea).isPresent() || isPickedUp()));
  }

  /** "were taken off a fishing [boat] by a tanker and brought to Kali Limenes" */
  private boolean isPickedUp() {
    int verb = trigger.sentence().tree().head(trigger.at());
    return trigger.sentence().tree().is(trigger.at(), "conj")
        && syntax.isVerbal(verb)
        && syntax.parts(verb).stream().anyMatch(p -> trigger.is("craft", p.token()));
  }

  /** "The 54 people aboard were brought to Lampedusa", "the survivors". */
  private boolean isFromSea(People group) {
    return syntax.isAboard(group.head() + 1)
        || group.text().matches("(?i).*\\b(aboard|on board|survivors?|castaways|in them)\\b.*");
  }

  /** "a [rescue ship] brought them to Malta" */
  private boolean isRescueShip() {
    return syntax.parts(trigger.at()).stream()
        .filter(p -> p.function().equals("subject"))
        .flatMap(p -> trigger.sentence().tree().children(p.token(), "compound").stream())
        .anyMatch(c -> syntax.lemma(c).equals("rescue"));
  }

  /** "lifeboat", "rescuers", "the Greek coastguard", "a coast guard vessel", "fishermen" */
  private boolean isRescuer(int noun) {
    return trigger.is("rescuer", noun)
        || trigger.isVehicle(noun)
            && trigger.sentence().tree().children(noun, "compound").stream()
                .anyMatch(c -> trigger.is("rescuer", c))
        || trigger.actors().name(noun).filter(n -> syntax.hasWord(n, "rescuer")).isPresent();
  }
}
