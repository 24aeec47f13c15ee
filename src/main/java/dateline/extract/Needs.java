package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Tree;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a frame asks for beside its arguments: a role, a word of some class, a turn of the clause.
 */
final class Needs {

  /** From how many people on nobody hands them to a court. */
  private static final int MANY = 5;

  /** How many letters of a state and of its adjective are the same: "Austria" and "Austrian". */
  private static final int STEM = 6;

  /** How short the name of a state may be that its adjective is known by. */
  private static final int SHORT = 5;

  private final Trigger trigger;
  private final Fillers fillers;
  private final Homecoming homecoming;

  Needs(Trigger trigger, Fillers fillers, Homecoming homecoming) {
    this.trigger = trigger;
    this.fillers = fillers;
    this.homecoming = homecoming;
  }

  /** "put on a list of countries whose citizens pay a bond": a list of those under a penalty. */
  private boolean isBlacklist(int token) {
    return trigger.is("blacklist", token)
        && (!trigger.syntax().lemma(token).equals("list")
            || IntStream.range(0, trigger.sentence().tokens().size())
                .anyMatch(t -> trigger.is("penalty", t)));
  }

  /** "[offered] to take him", "[agreed] to take her": who says that he does what the verb tells. */
  private boolean isConsented() {
    int head = trigger.sentence().tree().head(trigger.at());
    return trigger.isOffered()
        || head != Tree.ROOT
            && trigger.syntax().isInfinitive(trigger.at())
            && trigger.syntax().word(head).matches("agree|refuse|decline|consent|volunteer");
  }

  /** "63,000 [migrants] have arrived", "892 people arrived in 13 [boats]": who has come to stay. */
  private boolean areArrivals() {
    boolean afloat =
        trigger.syntax().parts(trigger.at()).stream()
            .anyMatch(
                p ->
                    p.function().matches("in|on|by|aboard")
                            && (trigger.is("craft", p.token())
                                || trigger.syntax().lemma(p.token()).equals("sea"))
                        || p.function().matches("on|at")
                            && trigger.syntax().lemma(p.token()).matches("island|shore|coast"));
    return fillers
        .people()
        .filter(p -> p.quantity().isKnown())
        .filter(p -> afloat || trigger.is("newcomer", p.head()))
        .isPresent();
  }

  /** "rescued 78 of [its nationals] from Myanmar", "[Kenya] rescued 78 [Kenyans] from Myanmar" */
  private boolean areOwn() {
    return fillers.has(Role.ORIGIN)
        && fillers
            .people()
            .filter(
                p ->
                    p.text().matches("(?i)(.{1,40} of )?(its|their)( own)? .*")
                        || p.nationalities().size() == 1
                            && fillers.of(Role.AGENT).stream()
                                .anyMatch(a -> isNation(a, p.nationalities().get(0))))
            .isPresent();
  }

  /** "handed over [203 Nepalis] and 97 Chinese", but not "two Turks to the prosecutor" */
  private boolean areForeigners() {
    return trigger.syntax().parts(trigger.at()).stream()
            .noneMatch(p -> p.function().matches("(back |over )?to|into"))
        && fillers.people().filter(p -> p.quantity().count().orElse(0) >= MANY).isPresent();
  }

  /** "sent 94 planes with 7,637 [Brazilians] on them": of a nation that is told, and another. */
  private boolean areStrangers() {
    List<Name> nations = fillers.people().map(People::nationalities).orElse(List.of());
    return !nations.isEmpty()
        && fillers.of(Role.AGENT).stream()
            .noneMatch(a -> nations.stream().anyMatch(n -> isNation(a, n)));
  }

  /** Whether an adjective is of the same word as a state, by six letters: "Kenyans", "Kenya". */
  static boolean isNation(Name state, Name nation) {
    int stem = Math.min(STEM, state.text().length());
    return state.kind() == Name.Kind.COUNTRY
        && stem >= SHORT
        && !state.text().equals("Niger")
        && state.text().regionMatches(true, 0, nation.text(), 0, stem);
  }

  /** "came off a [deportation] flight" */
  private boolean isDeportation() {
    return fillers.things().stream()
        .flatMap(t -> trigger.sentence().tree().children(t, "compound").stream())
        .anyMatch(c -> trigger.is("deportation", c));
  }

  /** Whether what is found has it. */
  boolean has(String need) {
    return switch (need) {
      case "people" -> fillers.haveSomebody();
      case "home" -> homecoming.isHomeward();
      case "will" -> trigger.syntax().isWilling(trigger.at());
      case "carrier" -> fillers.things().stream().anyMatch(trigger::isVehicle);
      case "arrivals" -> areArrivals();
      case "obligation" -> new Demands(trigger).isObliged();
      case "reproach" -> new Demands(trigger).isReproach();
      case "own" -> areOwn();
      case "foreigners" -> areForeigners();
      case "strangers" -> areStrangers();
      case "consent" -> isConsented();
      case "withheld" -> fillers.has(Role.TARGET) && new Withheld(trigger).isGiven();
      case "denied" -> fillers.haveSomebody() && new Withheld(trigger).isDenied();
      case "again" -> fillers.has(Role.TARGET) && new Withheld(trigger).isAgain();
      case "union" ->
          fillers.of(Role.AGENT).stream()
              .map(n -> n.text().toLowerCase(Locale.ROOT).replaceFirst("^the ", ""))
              .anyMatch(
                  n -> trigger.words().is("union", n) || trigger.words().is("association", n));
      case "treasury" ->
          fillers.of(Role.AGENT).stream().anyMatch(n -> trigger.syntax().hasWord(n, "treasury"));
      case "blacklist" -> fillers.mention(this::isBlacklist);
      case "deportation" -> isDeportation();
      case "intake" -> fillers.haveSomebody() && fillers.mention(t -> trigger.is(need, t));
      case "wilderness", "border", "captive", "penalty", "talks", "treaty" ->
          fillers.mention(t -> trigger.is(need, t));
      default -> fillers.has(Role.valueOf(need.toUpperCase(Locale.ROOT)));
    };
  }
}
