package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Flights and the landing that another grants or refuses them: "accepts deportation flights",
 * "refused the plane permission to land".
 */
final class Landings {

  private static final Set<EventType> TAKING = Set.of(EventType.ACCEPTANCE, EventType.REFUSAL);

  private final Tree tree;
  private final Syntax syntax;
  private final Words words;
  private final List<Instance> all;

  Landings(Sentence sentence, Syntax syntax, Words words, List<Instance> all) {
    this.tree = sentence.tree();
    this.syntax = syntax;
    this.words = words;
    this.all = all;
  }

  /** The flights with the state that takes them as where they go. */
  Instance bound(Instance flights) {
    List<Name> to =
        taker(flights).map(t -> t.fillers(Role.AGENT)).orElse(List.of()).stream()
            .filter(n -> n.kind() == Kind.COUNTRY)
            .toList();
    return to.isEmpty() || !flights.fillers(Role.DESTINATION).isEmpty()
        ? flights
        : flights.with(Role.DESTINATION, to);
  }

  /** Who takes the very flights that a noun tells of, or turns them away. */
  Optional<Instance> taker(Instance flights) {
    return all.stream()
        .filter(t -> flights.type() == EventType.REMOVAL && !flights.entry().verb())
        .filter(t -> TAKING.contains(t.type()))
        .filter(t -> syntax.isObjectOf(flights.trigger(), t.trigger()))
        .findFirst();
  }

  /** "was refused permission [to land]", "was taken off the plane": they have not been removed. */
  boolean isBarred(Instance removal) {
    return isTakenOff(removal) || isKeptOut(removal);
  }

  /** But "were taken off the plane in San Pedro Sula", "off a flight from Istanbul": they came. */
  private boolean isTakenOff(Instance removal) {
    return removal.frame().name().equals("taken-off-flight")
        && (isHalted(removal.trigger())
            || syntax.parts(removal.trigger()).stream()
                .flatMap(p -> Stream.concat(Stream.of(p), syntax.parts(p.token()).stream()))
                .noneMatch(
                    p ->
                        p.function().matches("in|at|from")
                            && syntax.token(p.token()).tag().equals("NNP")));
  }

  /** "after a [decision] by the court", "minutes before [take-off]": they never left. */
  private boolean isHalted(int verb) {
    return syntax.parts(verb).stream()
        .filter(p -> p.function().matches("after|before|following|because of|due to"))
        .map(p -> tree.extent(p.token()))
        .flatMapToInt(e -> IntStream.range(e.begin(), e.end()))
        .anyMatch(
            i ->
                words.is("verdict", syntax.word(i))
                    || words.is("judge", syntax.word(i))
                    || syntax.word(i).matches("departure|takeoff|take-off|boarding"));
  }

  private boolean isKeptOut(Instance removal) {
    int permission = tree.head(removal.trigger());
    return removal.type() == EventType.REMOVAL
        && permission != Tree.ROOT
        && tree.is(removal.trigger(), "acl")
        && syntax.isInfinitive(removal.trigger())
        && words.is("entry", syntax.word(permission))
        && all.stream()
            .anyMatch(r -> r.type() == EventType.REFUSAL && r.trigger() == tree.head(permission));
  }
}
