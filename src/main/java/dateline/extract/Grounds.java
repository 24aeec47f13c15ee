package dateline.extract;

import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Time;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** On what agreement somebody acts: who does so, and with whom, are its parties. */
final class Grounds {

  private final Trigger trigger;
  private final Syntax syntax;

  Grounds(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
  }

  /** Adds the parties: "Denmark rents cells under a treaty with Kosovo". */
  void add(List<Part> parts) {
    signed().ifPresent(parts::add);
    int noun = treaty();
    if (noun != Tree.ROOT && isGround(noun)) {
      syntax.clause(noun).ifPresent(v -> parts.addAll(sides(v, parts)));
    }
  }

  /** The agreement itself: "under [an agreement] reached with Niger". */
  private int treaty() {
    Tree tree = trigger.sentence().tree();
    int at = trigger.at();
    return !trigger.entry().verb()
        ? at
        : tree.relation(at).equals("acl") ? tree.head(at) : Tree.ROOT;
  }

  /** "Under a deal [London] sends people to [Kenya]": who acts by it, and with whom. */
  private List<Part> sides(int verb, List<Part> named) {
    List<Part> sides = new ArrayList<>();
    syntax.surfaceSubject(verb).stream()
        .filter(s -> !syntax.isPassive(verb) || !syntax.token(s).tag().equals("PRP"))
        .forEach(s -> sides.add(new Part("with", s)));
    sides.addAll(takers(verb));
    if (named.stream().noneMatch(p -> Set.of("with", "between").contains(p.function()))) {
      List<Part> to =
          syntax.parts(verb).stream()
              .filter(p -> Set.of("to", "indirect").contains(p.function()))
              .filter(p -> !trigger.actors().places(p.token()).isEmpty())
              .toList();
      to.forEach(p -> sides.add(new Part("with", p.token())));
      Stream.concat(
              syntax.parts(verb).stream().filter(p -> p.function().equals("object")),
              syntax.parts(verb).stream()
                  .flatMap(p -> Stream.concat(Stream.of(p), behind(p, !to.isEmpty())))
                  .filter(p -> p.function().equals("from")))
          .filter(p -> isState(p.token()))
          .forEach(p -> sides.add(new Part("with", p.token())));
    }
    return sides;
  }

  /**
   * "30 men from [Egypt] were sent to Albania under a deal": whose people are sent agrees on
   * nothing.
   */
  private Stream<Part> behind(Part part, boolean sent) {
    boolean people = trigger.actors().people(part.token()).isPresent();
    return sent && people ? Stream.empty() : syntax.parts(part.token()).stream();
  }

  /** "[Rwanda] took in men deported by [Britain] under a deal": who takes them, and who sends. */
  private List<Part> takers(int participle) {
    Tree tree = trigger.sentence().tree();
    int people = tree.head(participle);
    if (!tree.relation(participle).equals("acl") || !tree.relation(people).equals("obj")) {
      return List.of();
    }
    return Stream.concat(
            syntax.parts(participle).stream()
                .filter(p -> p.function().equals("subject"))
                .map(Part::token),
            syntax.surfaceSubject(tree.head(people)).stream().boxed())
        .filter(this::isState)
        .map(s -> new Part("with", s))
        .toList();
  }

  private boolean isState(int token) {
    return trigger
        .actors()
        .name(token)
        .filter(n -> n.kind() == Kind.COUNTRY && n.form() == Form.PROPER)
        .isPresent();
  }

  /** "In [a treaty] of 2022 Denmark rented cells": one with a time of its own. */
  private boolean isDated(int noun) {
    return isTreaty(noun)
        && syntax.parts(noun).stream()
            .filter(p -> p.function().equals("of"))
            .anyMatch(
                p ->
                    trigger
                        .sentence()
                        .mentions(Time.class)
                        .anyMatch(t -> t.tokens().contains(p.token())));
  }

  /**
   * "under a treaty with Kosovo", "as part of one", "on the terms of one": on what ground one acts.
   */
  private boolean isGround(int noun) {
    int head = trigger.sentence().tree().head(noun);
    String preposition = syntax.preposition(noun);
    boolean with = syntax.parts(noun).stream().anyMatch(p -> p.function().equals("with"));
    return switch (preposition) {
      case "under" -> true;
      case "by", "through" -> isTreaty(noun) && isNew(noun);
      case "in" -> isDated(noun) || isTreaty(noun) && with && isDetermined(noun);
      case "thanks to" -> isTreaty(noun) && with && isDetermined(noun);
      case "of" -> with && head != Tree.ROOT && trigger.is("ground", head);
      default -> false;
    };
  }

  private boolean isTreaty(int noun) {
    return trigger.words().is("treaty", syntax.word(noun));
  }

  /** "in [a] pact with Tunis", but not "in agreement with the paper" */
  private boolean isDetermined(int noun) {
    return syntax.child(noun, "det", "nmod:poss").isPresent();
  }

  /** "by [a treaty] signed today": one that the sentence tells of for the first time. */
  private boolean isNew(int noun) {
    return syntax.child(noun, "det").stream().anyMatch(d -> syntax.word(d).matches("an?"));
  }

  /** "an [exchange] of notes signed in May": what is signed, where the tree hangs it on a part. */
  private Optional<Part> signed() {
    Tree tree = trigger.sentence().tree();
    int part = tree.relation(trigger.at()).startsWith("acl") ? tree.head(trigger.at()) : Tree.ROOT;
    return part != Tree.ROOT
            && trigger.entry().verb()
            && tree.is(part, "nmod")
            && !trigger.is("agreement", part)
            && trigger.is("agreement", tree.head(part))
        ? Optional.of(new Part("object", tree.head(part)))
        : Optional.empty();
  }

  /** "a memorandum on joint patrols [with Mozambique]": who else agrees on what it is about. */
  List<Part> ofSubject(int treaty) {
    return syntax.parts(treaty).stream()
        .filter(p -> Set.of("on", "about", "for", "over", "of", "to").contains(p.function()))
        .flatMap(p -> syntax.parts(p.token()).stream())
        .filter(p -> Set.of("with", "between").contains(p.function()))
        .toList();
  }
}
