package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The removal that did not come about because its flight was turned away. */
final class Stopped {

  private Stopped() {}

  /**
   * What a refusal stopped: a state that turns away a flight with people keeps another state from
   * bringing them.
   */
  static Optional<Instance> by(Instance refusal, Judgement judgement, Syntax syntax, Words words) {
    boolean turned =
        refusal.type() == EventType.REFUSAL
            && judgement.factuality() == Factuality.ASSERTED
            && !refusal.fillers(Role.AGENT).isEmpty()
            && syntax.parts(refusal.governor()).stream()
                .flatMap(p -> withOwn(p, syntax))
                .anyMatch(
                    p ->
                        words.is("vehicle", syntax.word(p.token()))
                            && !words.is("craft", syntax.lemma(p.token()))
                            && (!words.is("land vehicle", syntax.lemma(p.token()))
                                || !refusal.fillers(Role.ORIGIN).isEmpty()));
    if (!turned || refusal.people().isEmpty() && refusal.fillers(Role.ORIGIN).isEmpty()) {
      return Optional.empty();
    }
    Map<Role, List<Name>> roles = new EnumMap<>(Role.class);
    roles.put(Role.AGENT, refusal.fillers(Role.ORIGIN));
    roles.put(
        Role.DESTINATION,
        refusal.fillers(Role.AGENT).stream()
            .filter(n -> n.kind() == Name.Kind.COUNTRY || n.form() == Name.Form.PRONOUN)
            .toList());
    return Optional.of(
        new Instance(
            refusal.trigger(),
            refusal.governor(),
            refusal.entry(),
            refusal.frame(),
            EventType.REMOVAL,
            roles,
            refusal.people(),
            refusal.members(),
            refusal.anchor()));
  }

  /** "refused entry to two [planes]": what hangs on the object as well. */
  private static Stream<Syntax.Part> withOwn(Syntax.Part part, Syntax syntax) {
    return part.function().equals("object")
        ? Stream.concat(
            Stream.of(part),
            syntax.parts(part.token()).stream().filter(p -> p.function().equals("to")))
        : Stream.of(part);
  }
}
