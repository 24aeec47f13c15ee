package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sides of talks or of an agreement: whether there are enough of them, and the one that is left
 * where only the words behind "with" name another: who acts in the clause that the talks frame, or
 * the state that says so.
 */
final class Sides {

  /** Who are more than one by themselves: "They will meet", "the two ministers". */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)they|both|(.* (of|from) )?(the )?(two|three|both) .*|the (two|three|pair)|their"
              + " (\\S+ ){0,3}(minister|president|leader|envoy|official|premier)s");

  /** Before talks at which, or after which, the subject of the clause does something. */
  private static final Set<String> FRAMING =
      Set.of("after", "for", "at", "in", "during", "before", "following", "ahead of");

  private final Trigger trigger;
  private final Syntax syntax;
  private final Tree tree;
  private final int at;

  Sides(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.tree = trigger.sentence().tree();
    this.at = trigger.at();
  }

  /** Whether those are as many as the frame wants. */
  boolean areEnough(List<Name> parties) {
    return parties.size() >= trigger.frame().parties()
        || parties.stream().anyMatch(Sides::areSeveral)
        || meetAsMany(parties)
        || !parties.isEmpty() && new Gathering(trigger).isMission();
  }

  /** "the two ministers", "both" */
  static boolean areSeveral(Name name) {
    return name.text().equals(Name.SIDES) || SEVERAL.matcher(name.text()).matches();
  }

  /** "The [foreign ministers] of the European Union met in Brussels": who meet each other. */
  private boolean meetAsMany(List<Name> parties) {
    return trigger.type() == EventType.TALKS
        && trigger.entry().verb()
        && !(syntax.token(at).tag().equals("VBG") && tree.children(at, "aux").isEmpty())
        && parties.stream().anyMatch(n -> n.text().matches("(?s).+\\p{Lu}.*"))
        && syntax.parts(at).stream()
            .filter(p -> p.function().equals("subject"))
            .anyMatch(p -> syntax.token(p.token()).tag().equals("NNS") && isDignitary(p.token()));
  }

  /** "ministers", "[heads] of government" */
  private boolean isDignitary(int token) {
    return trigger.is("dignitary", token)
        || syntax.lemma(token).equals("head")
            && syntax.parts(token).stream()
                .anyMatch(
                    p ->
                        p.function().equals("of")
                            && syntax.lemma(p.token()).matches("state|government"));
  }

  /** The side that the parts lack. */
  List<Part> lacking(List<Part> parts) {
    if (!Set.of(EventType.AGREEMENT, EventType.TALKS).contains(trigger.type())) {
      return List.of();
    }
    if (parts.stream().anyMatch(this::isAhead)) {
      return subjects();
    }
    if (parts.stream().anyMatch(p -> isParty(p.function(), p.token()))) {
      return List.of();
    }
    boolean with = parts.stream().anyMatch(p -> p.function().equals("with"));
    List<Part> talkers = talkers(with);
    return talkers.isEmpty() && with ? sayer().stream().toList() : talkers;
  }

  private boolean isParty(String function, int token) {
    return Set.of("subject", "between", "poss", "modifier", "by").contains(function)
        && !trigger.actors().actors(token).isEmpty();
  }

  /** "[Coale] said after talks with the president", "[A delegation] arrived in Doha for talks" */
  private List<Part> talkers(boolean with) {
    int whole = round();
    int head = tree.head(whole);
    if (trigger.entry().verb() || trigger.type() != EventType.TALKS || head == Tree.ROOT) {
      return List.of();
    }
    boolean goes =
        syntax.preposition(whole).equals("for")
            && (trigger.is("travelling", head) && syntax.isVerbal(head)
                || Unfinished.isDue(syntax, head));
    boolean framed =
        FRAMING.contains(syntax.preposition(at))
            || syntax.preposition(at).equals("of")
                && (whole != at && syntax.preposition(whole).matches("after|following")
                    || syntax.preposition(head).equals("after"));
    Optional<Integer> agreed = agreed();
    if (!(with && framed) && !goes && !(framed && agreed.isPresent())) {
      return List.of();
    }
    if (!with && !goes) {
      return subjects(agreed.get());
    }
    return new Gathering(trigger).isStay(head)
        ? syntax.child(head, "nsubj").stream().mapToObj(s -> new Part("subject", s)).toList()
        : subjects();
  }

  /** "arrived in Doha for a second [round] of talks", "after five [days] of negotiations" */
  private int round() {
    int head = tree.head(at);
    boolean of = head != Tree.ROOT && syntax.preposition(at).equals("of");
    boolean lasting =
        of
            && syntax.preposition(head).matches("after|following")
            && syntax.lemma(head).matches("hour|day|week|month|year|decade");
    return lasting || of && syntax.lemma(head).matches("round|series|session") ? head : at;
  }

  /**
   * "Yemen and Oman [agreed] on a truce during talks in Muscat", "They have agreed, officials said
   * after talks": those who agree have talked.
   */
  private Optional<Integer> agreed() {
    int above = tree.head(round());
    boolean signed =
        above != Tree.ROOT
            && (trigger.is("treaty", above) || trigger.is("agreement", above))
            && tree.is(above, "obj"); // "signed a deal at talks"
    int head = signed ? tree.head(above) : above;
    boolean said = syntax.isVerbal(head) && trigger.is("saying", head);
    int agrees =
        !said
            ? head
            : tree.is(head, "parataxis")
                ? tree.head(head)
                : tree.children(head, "ccomp").stream().findFirst().orElse(head);
    return syntax.isVerbal(agrees)
            && (trigger.is("agreeing", agrees) || isSigning(agrees))
            && !syntax.isPassive(agrees)
            && subjects(agrees).stream().filter(p -> isState(p.token())).count() > 1
        ? Optional.of(agrees)
        : Optional.empty();
  }

  /** "failed to [reach] an agreement at talks in Doha" */
  private boolean isSigning(int verb) {
    return tree.children(verb, "obj").stream()
        .anyMatch(o -> trigger.is("treaty", o) || trigger.is("agreement", o));
  }

  /** Who acts in the clause. */
  private List<Part> subjects() {
    return syntax.clause(at).map(this::subjects).orElse(List.of());
  }

  private List<Part> subjects(int verb) {
    List<Part> own =
        syntax.parts(verb).stream().filter(p -> p.function().equals("subject")).toList();
    return own.isEmpty()
        ? syntax.surfaceSubject(verb).stream().mapToObj(s -> new Part("subject", s)).toList()
        : own;
  }

  /** "At [their] meeting in Paris, the two presidents": who is meant stands behind it. */
  private boolean isAhead(Part part) {
    return part.function().equals("poss")
        && syntax.word(part.token()).equals("their")
        && !trigger.entry().verb()
        && trigger.type() == EventType.TALKS
        && FRAMING.contains(syntax.preposition(at))
        && syntax.clause(at).filter(v -> v > at).isPresent();
  }

  /** "An agreement with Washington had been reached, [Seoul] said": a state speaks of its own. */
  private Optional<Part> sayer() {
    boolean happens =
        trigger.entry().verb()
            ? syntax.isPassive(at)
            : tree.relation(at).equals("nsubj") || tree.relation(at).equals("nsubj:pass");
    return happens
        ? syntax
            .clause(at)
            .flatMap(this::saying)
            .flatMap(v -> syntax.child(v, "nsubj").stream().boxed().findFirst())
            .filter(this::isState)
            .map(s -> new Part("subject", s))
        : Optional.empty();
  }

  /** The verb by which the clause is said, above it or set beside it. */
  private Optional<Integer> saying(int clause) {
    int head = tree.head(clause);
    if (head != Tree.ROOT && tree.is(clause, "ccomp") && trigger.is("reporting", head)) {
      return Optional.of(head);
    }
    return tree.children(clause, "parataxis").stream()
        .filter(v -> trigger.is("saying", v))
        .findFirst();
  }

  private boolean isState(int token) {
    return trigger
        .actors()
        .name(token)
        .filter(n -> n.form() == Form.PROPER)
        .filter(n -> n.kind() == Kind.COUNTRY || n.kind() == Kind.PLACE)
        .isPresent();
  }
}
