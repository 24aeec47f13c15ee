package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Whom a penalty hits where it hits people for what they are: the officers of a state, or so many
 * of its citizens and companies.
 */
final class Penalized {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Actors actors;
  private final Fillers fillers;
  private final IntFunction<List<Name>> owners;

  /**
   * @param owners the states that a noun belongs to
   */
  Penalized(Trigger trigger, Fillers fillers, IntFunction<List<Name>> owners) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.actors = trigger.actors();
    this.fillers = fillers;
    this.owners = owners;
  }

  /** Whether the noun stands for such people. */
  boolean areMeant(int noun) {
    return isOfficer(noun) || isAnybody(noun);
  }

  /** Adds them, or the state that they are hit for. */
  boolean fill(Argument argument, int noun) {
    return isOfficer(noun) ? fillOfficers(argument, noun) : fillers.add(argument, nations(noun));
  }

  /** "froze the assets of six officers of the junta": their state is meant as well as they. */
  private boolean fillOfficers(Argument argument, int noun) {
    boolean known = fillers.add(argument, owners.apply(noun));
    bodies(noun).forEach(b -> fillers.add(argument, owners.apply(b)));
    if (known && !trigger.is("people", noun) || trigger.is("judge", noun)) {
      fillers.add(argument, List.of(actors.group(noun)));
    } else if (!known) {
      fillers.add(argument, actors.actors(noun)); // "the court's chief prosecutor"
    }
    return true;
  }

  /** "sanctions on 30 Russian individuals": of whom nothing is told but the nation. */
  private List<Name> nations(int noun) {
    return actors.people(noun).map(People::nationalities).orElse(List.of());
  }

  /** "individuals", "individuals and [companies]": so many, and nobody by name. */
  private boolean isAnybody(int noun) {
    Tree tree = trigger.sentence().tree();
    boolean plain = actors.name(noun).isEmpty() && tree.children(noun, "nmod").isEmpty();
    boolean people =
        syntax.lemma(noun).matches("individual|person|people") && actors.people(noun).isPresent();
    boolean beside =
        syntax.lemma(noun).matches("company|firm|entity")
            && tree.children(noun, "amod").isEmpty()
            && tree.is(noun, "conj")
            && isAnybody(tree.head(noun));
    return plain && (people || beside);
  }

  private boolean isOfficer(int noun) {
    boolean office =
        trigger.is("office", noun)
            || syntax.lemma(noun).equals("member") && !bodies(noun).isEmpty();
    return actors.name(noun).isEmpty() && office && !actors.isNamed(noun);
  }

  /** "four members of [Gambia's cabinet]" */
  private List<Integer> bodies(int member) {
    return syntax.parts(member).stream()
        .filter(p -> p.function().equals("of") && trigger.is("body of state", p.token()))
        .map(Part::token)
        .toList();
  }
}
