package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The two who act together in a clause: "[The Congolese government] and [the M23 rebels] signed a
 * truce". They are "the two sides" of what follows, states or not.
 */
final class Couples {

  private static final Set<String> OWNERS = Set.of("amod", "compound", "nmod:poss", "appos");

  private static final String REBELS =
      "rebel|insurgent|separatist|guerrilla|militia|militant|opposition";

  /** What those do who stand between two sides, or only speak of them. */
  private static final String THIRD =
      "mediate|broker|host|facilitate|welcome|hail|praise|urge|condemn|say|help|offer";

  private final Foregoing foregoing;
  private final Function<Name, Optional<Entity>> actors;

  /**
   * @param actors the entity that any mention means as one who acts
   */
  Couples(Foregoing foregoing, Function<Name, Optional<Entity>> actors) {
    this.foregoing = foregoing;
    this.actors = actors;
  }

  /**
   * The two named last as the subject of one clause, no more than so many sentences before; only
   * the one of them that has a name where the other are rebels of whom none is told.
   */
  List<Entity> before(Name name, int within) {
    for (int i = name.sentence(); i >= Foregoing.since(name, within); i--) {
      List<Entity> couple = in(foregoing.sentences().get(i), name);
      List<Entity> two = couple.isEmpty() && i == name.sentence() ? opposed(name) : couple;
      if (!two.isEmpty()) {
        return two;
      }
    }
    return List.of();
  }

  /** "[Thailand] handed over 40 [Cambodians], officials of both countries said" */
  List<Entity> nations(Name name) {
    List<Entity> nations =
        foregoing.names(name.sentence(), name).stream()
            .filter(n -> n.kind() == Kind.COUNTRY && n.form() != Form.DESCRIPTION)
            .flatMap(n -> actors.apply(n).stream())
            .filter(e -> e.kind() == Kind.COUNTRY)
            .distinct()
            .toList();
    return nations.size() == 2 ? nations : List.of();
  }

  /**
   * "[Baku] still holds 23 Armenians. [Yerevan] wants them back; the two sides": the state that
   * acts right before, and the one that acts in the sentence before that.
   */
  private List<Entity> opposed(Name name) {
    if (name.sentence() == 0) {
      return List.of();
    }
    List<Entity> here = acting(foregoing.sentence(name), name);
    List<Entity> before = acting(foregoing.sentences().get(name.sentence() - 1), name);
    return here.size() == 1 && before.size() == 1 && !here.equals(before)
        ? List.of(before.get(0), here.get(0))
        : List.of();
  }

  /** The states that are subjects of a sentence before the name. */
  private List<Entity> acting(Sentence sentence, Name name) {
    return foregoing.names(sentence.index(), name).stream()
        .filter(n -> sentence.tree().is(n.head(), "nsubj"))
        .flatMap(n -> actors.apply(n).stream())
        .filter(e -> e.kind() == Kind.COUNTRY)
        .distinct()
        .toList();
  }

  private List<Entity> in(Sentence sentence, Name name) {
    Tree tree = sentence.tree();
    for (int at = tree.size() - 1; at >= 0; at--) {
      List<Integer> others = tree.children(at, "conj");
      boolean two =
          tree.is(at, "nsubj")
              && !sentence.tokens().get(tree.head(at)).lemma().matches(THIRD)
              && others.size() == 1
              && tree.children(others.get(0), "conj").isEmpty()
              && sentence.tokens().get(at).span().end() <= name.span().begin();
      if (two) {
        List<Entity> couple =
            Stream.of(at, others.get(0))
                .flatMap(t -> actor(sentence, t).stream())
                .distinct()
                .toList();
        if (couple.size() == 2
            || couple.size() == 1 && sentence.tokens().get(others.get(0)).lemma().matches(REBELS)) {
          return couple;
        }
      }
    }
    return List.of();
  }

  /** Whom a noun names, or whose government, army or fighters it speaks of. */
  private Optional<Entity> actor(Sentence sentence, int noun) {
    Tree tree = sentence.tree();
    Optional<Name> named = sentence.name(noun);
    List<Name> whose =
        named.isPresent()
            ? named.stream().toList()
            : tree.children(noun).stream()
                .filter(
                    c ->
                        OWNERS.stream().anyMatch(r -> tree.is(c, r))
                            || tree.is(c, "nmod")
                                && tree.children(c, "case").stream()
                                    .anyMatch(p -> sentence.tokens().get(p).lemma().equals("of")))
                .flatMap(c -> sentence.name(c).stream())
                .distinct()
                .toList();
    return whose.size() == 1
        ? actors
            .apply(whose.get(0))
            .filter(e -> e.kind() == Kind.COUNTRY || e.kind() == Kind.ORGANIZATION)
        : Optional.empty();
  }
}
