package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Quantity;
import dateline.annotate.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The persons by name whom an event happens to, and of what nation they are. */
final class Members {

  private final Trigger trigger;
  private final Actors actors;
  private final Fillers fillers;

  Members(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.actors = trigger.actors();
    this.fillers = fillers;
  }

  /** "arrested the journalist [Moussa Aksar]": one who is named behind what he is. */
  boolean behind(int token) {
    if (!isHeld()) {
      return false;
    }
    Optional<People> one =
        actors
            .people(token)
            .filter(p -> p.quantity().equals(Quantity.of(1)) && !p.isIndefinite())
            .filter(p -> trigger.syntax().token(token).tag().equals("NN"));
    Optional<Name> name =
        one.isEmpty()
            ? Optional.empty()
            : trigger.sentence().tree().children(token, "appos").stream()
                .flatMap(a -> person(a).stream())
                .filter(n -> n.tokens().begin() == token + 1)
                .findFirst();
    if (name.isEmpty()) {
      return false;
    }
    fillers.join(List.of(name.get()));
    if (fillers.people().isEmpty()) {
      fillers.tell(one);
    }
    return true;
  }

  private boolean isHeld() {
    return Set.of(EventType.DETENTION, EventType.RELEASE).contains(trigger.type())
        || trigger.frame().name().equals("remove");
  }

  /** Takes the token for a named person of whom the event is told; false if it is none. */
  boolean at(int token) {
    Optional<Name> name = person(token).or(() -> named(token));
    fillers.join(name.stream().toList());
    name.flatMap(n -> nation(token))
        .filter(n -> fillers.people().isEmpty())
        .ifPresent(n -> fillers.tell(Optional.of(n)));
    if (name.isEmpty()
        && Set.of("he", "she", "him", "her", "his").contains(trigger.syntax().word(token))) {
      fillers.join(actors.actors(token));
      return true;
    }
    return name.isPresent();
  }

  /** "[former] President Joseph Kabila", "the [ousted] president" */
  private boolean isFormer(int title) {
    return trigger.sentence().tree().children(title).stream()
        .anyMatch(
            c ->
                trigger
                    .syntax()
                    .word(c)
                    .matches("former|ousted|oust|deposed|depose|ex|fallen|toppled|topple"));
  }

  private Optional<Name> person(int token) {
    boolean leader =
        trigger.type() == EventType.REMOVAL
            && trigger.sentence().tree().children(token, "nmod:desc").stream()
                .filter(t -> trigger.is("leader", t))
                .anyMatch(t -> !isFormer(t));
    return actors
        .name(token)
        .filter(n -> !leader && n.kind() == Kind.PERSON && n.form() == Form.PROPER);
  }

  /**
   * "freed its director, [Virginia Mumo]": who is named behind what he is, and is no envoy sent.
   */
  private Optional<Name> named(int office) {
    return isHeld() && trigger.syntax().token(office).tag().equals("NN")
        ? trigger.sentence().tree().children(office, "appos").stream()
            .flatMap(a -> person(a).stream())
            .findFirst()
        : Optional.empty();
  }

  /** "Wilmer Rauda, [a Salvadoran]", "[Nigerian student] Adaeze Obi": whose people one is. */
  private Optional<People> nation(int name) {
    Tree tree = trigger.sentence().tree();
    return Stream.of("appos", "nmod:desc", "compound")
        .flatMap(r -> tree.children(name, r).stream())
        .filter(n -> isOne(n) || !trigger.is("office", n) && !trigger.is("dignitary", n))
        .flatMap(n -> actors.people(n).stream())
        .filter(p -> !p.nationalities().isEmpty())
        .findFirst()
        .map(p -> p.of(Quantity.UNKNOWN));
  }

  /** "[a] Somali politician": whoever is called one of his people is of them. */
  private boolean isOne(int noun) {
    return trigger.syntax().child(noun, "det").stream()
        .anyMatch(d -> trigger.syntax().word(d).equals("a"));
  }
}
