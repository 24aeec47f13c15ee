package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Range;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * On which occasion something happens to people, where a relative clause tells it of a noun: "raids
 * in which 45 people were detained". Who undertook that has done this as well, and whoever runs the
 * programme under which people are taken home, has signed what punishes others, or acts in the
 * clause before a colon.
 */
final class Occasion {

  private static final Set<String> BEFORE = Set.of("in", "during");

  private final Trigger trigger;
  private final Syntax syntax;

  Occasion(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
  }

  /** Whose occasion it is; nobody where the event has none. */
  List<Name> doers() {
    Tree tree = trigger.sentence().tree();
    int at = trigger.at();
    boolean told =
        trigger.entry().verb()
            && tree.relation(at).equals("acl:relcl")
            && syntax.isPassive(at)
            && trigger.is("raid", tree.head(at))
            && tree.children(at).stream()
                .anyMatch(
                    c -> syntax.lemma(c).equals("which") && BEFORE.contains(syntax.preposition(c)));
    if (!told) {
      List<Name> before = prelude();
      if (!before.isEmpty()) {
        return before;
      }
      return switch (trigger.type()) {
        case REMOVAL -> programme();
        case SANCTION, RELIEF -> issuers();
        case DETENTION -> raiders();
        default -> List.of();
      };
    }
    int noun = tree.head(at);
    List<Name> own = new Doers(trigger).of(noun);
    int verb = tree.head(noun);
    boolean undertaken =
        own.isEmpty()
            && tree.relation(noun).equals("obj")
            && syntax.isVerbal(verb)
            && !syntax.isPassive(verb);
    return undertaken ? acting(verb).toList() : own;
  }

  /** "the [police] operation snared 45 people" */
  private List<Name> raiders() {
    return syntax.child(trigger.at(), "nsubj").stream()
        .filter(s -> trigger.is("raid", s))
        .boxed()
        .flatMap(s -> new Doers(trigger).of(s).stream())
        .toList();
  }

  /** "[Kuwait] emptied its camps: 380 Egyptians were flown out": who acts before a colon. */
  private List<Name> prelude() {
    Tree tree = trigger.sentence().tree();
    int clause = trigger.at();
    int verb = tree.head(clause);
    boolean told =
        trigger.entry().verb()
            && syntax.isPassive(clause)
            && tree.is(clause, "parataxis")
            && verb < clause
            && syntax.isVerbal(verb)
            && !syntax.isPassive(verb)
            && !trigger.is("saying", verb)
            && !trigger.is("undergoing", verb)
            && tree.children(verb, "obj").stream().noneMatch(o -> trigger.is("reporting noun", o))
            && syntax.child(clause, "nsubj:pass").stream().noneMatch(this::isOwn)
            && trigger.sentence().tokens().subList(verb, clause).stream()
                .filter(t -> t.text().matches("[:;]"))
                .map(Token::text)
                .toList()
                .equals(List.of(":"));
    return told
        ? acting(verb).filter(n -> n.form() == Form.PROPER && n.kind() != Kind.PERSON).toList()
        : List.of();
  }

  private Stream<Name> acting(int verb) {
    return syntax.surfaceSubject(verb).stream()
        .boxed()
        .flatMap(s -> trigger.actors().actors(s).stream());
  }

  /** "Egypt rejoiced: 14 of [its] fishermen were freed" */
  private boolean isOwn(int people) {
    Range phrase = trigger.sentence().tree().extent(people);
    return IntStream.range(phrase.begin(), phrase.end())
        .anyMatch(i -> syntax.token(i).tag().equals("PRP$"));
  }

  /** "under a programme of the [agency]", "as part of a scheme run by the [ministry]" */
  private List<Name> programme() {
    return syntax.parts(trigger.at()).stream()
        .filter(p -> p.function().matches("under|as|through"))
        .flatMap(p -> partOf(p).stream())
        .filter(t -> trigger.is("programme", t))
        .flatMap(t -> Stream.concat(new Doers(trigger).of(t).stream(), owners(t)))
        .filter(n -> n.form() == Form.PROPER && n.kind() == Kind.ORGANIZATION)
        .distinct()
        .toList();
  }

  /** "A proclamation that [Donald Trump] signed imposes", "An order signed by [him] bans" */
  private List<Name> issuers() {
    Tree tree = trigger.sentence().tree();
    return syntax.parts(trigger.at()).stream()
        .filter(p -> p.function().equals("subject") && trigger.is("decree", p.token()))
        .flatMap(p -> tree.children(p.token(), "acl").stream())
        .filter(c -> trigger.is("signing", c))
        .flatMap(c -> trigger.actors().subjects(c).stream())
        .filter(n -> n.form() == Form.PROPER)
        .toList();
  }

  private Stream<Name> owners(int noun) {
    return syntax.parts(noun).stream()
        .filter(p -> p.function().equals("of"))
        .flatMap(p -> trigger.actors().actors(p.token()).stream());
  }

  /** "as [part] of the programme" */
  private List<Integer> partOf(Part part) {
    return syntax.lemma(part.token()).equals("part")
        ? syntax.parts(part.token()).stream()
            .filter(p -> p.function().equals("of"))
            .map(Part::token)
            .toList()
        : List.of(part.token());
  }
}
