package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must be a place by its part in the clause, whatever its name looks like: where people are
 * taken, and what they cross.
 */
final class Landmarks {

  private final Trigger trigger;
  private final Syntax syntax;

  Landmarks(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
  }

  /** The place that the token names for the argument, if any. */
  List<Name> at(Argument argument, int token) {
    return goal(argument, token)
        .or(() -> crossed(argument, token))
        .or(() -> left(argument, token))
        .stream()
        .toList();
  }

  /** "The flight left [Billund] at six": what a plane leaves, though it looks like a person. */
  private Optional<Name> left(Argument argument, int token) {
    boolean start =
        trigger.frame().name().equals("carried-from")
            && argument.marker().equals("object")
            && argument.fills().equals("origin");
    if (!start) {
      return Optional.empty();
    }
    return trigger
        .actors()
        .name(token)
        .filter(n -> n.form() == Form.PROPER && n.kind() == Kind.PERSON)
        .filter(n -> n.tokens().length() == 1)
        .map(n -> n.as(Kind.PLACE));
  }

  /** "taken to Ras Jedir": where people are taken is a place, whatever its name looks like. */
  private Optional<Name> goal(Argument argument, int token) {
    boolean way =
        trigger.type().isJourney()
            && Set.of("to", "into", "in", "at", "via", "through", "from", "out of")
                .contains(argument.marker());
    return trigger
        .actors()
        .name(token)
        .filter(n -> way && n.form() == Form.PROPER && n.tokens().begin() > 0)
        .filter(
            n ->
                n.kind() == Kind.PERSON
                        && n.tokens().length() > 1
                        && syntax.token(n.tokens().begin() - 1).text().equals(argument.marker())
                    || n.kind() == Kind.ORGANIZATION && isSite(n))
        .map(n -> n.as(Kind.PLACE));
  }

  /** "crossed the [Suchiate]", "fled across the [Naf]": what no list of names knows is a river. */
  private Optional<Name> crossed(Argument argument, int token) {
    boolean way =
        trigger.frame().name().equals("cross-object") && argument.marker().equals("object")
            || trigger.type().isJourney() && argument.marker().equals("across");
    return way
            && token > 0
            && syntax.token(token).isNoun()
            && Character.isUpperCase(syntax.token(token).text().codePointAt(0))
            && syntax.word(token - 1).equals("the")
            && trigger.actors().name(token).filter(n -> n.kind() != Kind.ORGANIZATION).isEmpty()
        ? Optional.of(trigger.actors().outlet(token).as(Kind.PLACE))
        : Optional.empty();
  }

  /** "RAAF Base Tindal": what is called a base or an airport is a place, whoever runs it. */
  private boolean isSite(Name name) {
    return syntax.hasWord(name, "facility");
  }
}
