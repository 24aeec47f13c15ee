package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whoever did what a noun says: "condemned the deportations by Iran". */
final class Doers {

  /** What states do and have, and does not befall people of theirs. */
  private static final List<String> OWN = List.of("behaviour", "policy", "penalty", "decision");

  private static final Set<String> BESIDE = Set.of("by", "poss", "from", "modifier");

  private final Trigger trigger;
  private final Syntax syntax;

  Doers(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
  }

  /** Those whom the words around the noun name. */
  List<Name> of(int deed) {
    boolean behaviour = trigger.is("behaviour", deed); // "the conduct of the police"
    Stream<Name> beside =
        actors(
            syntax.parts(deed).stream()
                .filter(p -> BESIDE.contains(p.function()))
                .filter(p -> !(p.function().equals("poss") && befalls(deed, p.token()))));
    Stream<Name> behind =
        actors(syntax.parts(deed).stream().filter(p -> behaviour && p.function().equals("of")));
    Stream<Name> peoples =
        OWN.stream().anyMatch(c -> trigger.is(c, deed)) ? peoples(deed) : Stream.empty();
    Stream<Name> within =
        trigger.sentence().tree().children(deed).stream().filter(c -> c > deed).flatMap(this::by);
    return Stream.concat(
            Stream.concat(behind, peoples),
            Stream.concat(beside, within)
                .filter(n -> n.kind() != Kind.PERSON || n.form() == Form.PROPER))
        .distinct()
        .toList();
  }

  /**
   * "[his] extradition", "[the men's] arrest": whether a noun tells what befalls those whose it is
   * said to be; "his deportations" are what he does, and so is "his arrest of 12 men".
   */
  boolean befalls(int deed, int owner) {
    Actors actors = trigger.actors();
    return trigger.is("befalling", deed)
        && syntax.token(deed).tag().equals("NN")
        && (syntax.word(owner).matches("his|her|their")
            || actors.people(owner).isPresent()
            || actors.name(owner).filter(n -> n.kind() == Kind.PERSON).isPresent())
        && !syntax.word(deed - 1).equals("mass") // "Trump's mass deportation"
        && syntax.parts(deed).stream().noneMatch(p -> p.function().equals("of"));
  }

  /** "[the Americans'] tariffs": what a state has is called its people's. */
  private Stream<Name> peoples(int deed) {
    return syntax.parts(deed).stream()
        .filter(p -> p.function().equals("poss"))
        .filter(p -> syntax.token(p.token()).tag().equals("NNPS"))
        .flatMap(p -> trigger.sentence().name(p.token()).stream())
        .filter(n -> n.kind() == Kind.COUNTRY);
  }

  /** "the raids carried out by [the police]", "the use of a school as a jail by [the police]" */
  private Stream<Name> by(int child) {
    return switch (trigger.sentence().tree().relation(child)) {
      case "acl" -> trigger.actors().behindBy(child).stream();
      case "nmod" -> actors(syntax.parts(child).stream().filter(p -> p.function().equals("by")));
      default -> Stream.empty();
    };
  }

  private Stream<Name> actors(Stream<Part> parts) {
    return parts.flatMap(
        p ->
            trigger.isVehicle(p.token()) || trigger.is("craft", p.token())
                ? flag(p.token())
                : trigger.actors().actors(p.token()).stream());
  }

  /** "the use of water cannon by [Chinese] ships": the state under whose flag they are. */
  private Stream<Name> flag(int vehicle) {
    return trigger.sentence().tree().children(vehicle, "amod").stream()
        .flatMap(c -> trigger.sentence().name(c).stream())
        .filter(n -> n.kind() == Kind.COUNTRY);
  }
}
