package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Tree;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether people go to the country that is theirs, which a clause tells by "home" or "back" more
 * often than by its name.
 */
final class Homecoming {

  private static final Pattern OWN =
      Pattern.compile("(?i)\\b(its|their)( own)? (citizen|national|people|subject)s?\\b");

  private final Trigger trigger;
  private final Syntax syntax;
  private final Fillers fillers;

  Homecoming(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.fillers = fillers;
  }

  /** Whether the people's own country is a destination of the event. */
  boolean isDestination() {
    boolean moves = trigger.type().isJourney();
    boolean open =
        !fillers.has(Role.DESTINATION)
            && !isTurnedBack()
            && (trigger.frame().homeward() && !isBackElsewhere()
                || goesHome() && !isSomebody()
                || isReturn()
                || isHomeland());
    return moves && (open || isHome());
  }

  /** "[Border guards] sent back nine Guineans": to the other side, wherever they belong. */
  boolean isTurnedBack() {
    return trigger.type() == EventType.REMOVAL
        && trigger.entry().rest().equals(List.of("back"))
        && !fillers.has(Role.DESTINATION)
        && fillers.people().filter(p -> syntax.token(p.head()).tag().startsWith("PRP")).isEmpty()
        && (isFromBorder()
            || fillers.of(Role.AGENT).stream().anyMatch(a -> trigger.is("border force", a.head())));
  }

  /** "sent 96 people back [from its border] with Belarus" */
  private boolean isFromBorder() {
    return syntax.parts(trigger.at()).stream()
        .anyMatch(p -> p.function().equals("from") && trigger.is("crossing", p.token()));
  }

  /**
   * "were flown home", "people evacuated from Libya": by somebody, but hardly by the state that
   * they leave, as those are who are sent home.
   */
  boolean isFetched() {
    String head = trigger.entry().head();
    return trigger.type() == EventType.REMOVAL
        && (trigger.frame().homeward() && trigger.words().is("fetching", head)
            || trigger.words().is("rescuing", head));
  }

  /** "expelled 81 men convicted of crimes to their homeland", "to their countries of origin" */
  private boolean isHomeland() {
    return IntStream.range(trigger.at(), trigger.sentence().tree().extent(trigger.at()).end())
        .filter(i -> Set.of("to", "back to").contains(syntax.preposition(i)))
        .boxed()
        .flatMap(i -> trigger.actors().places(i).stream())
        .anyMatch(n -> n.text().equals(Name.HOME));
  }

  /** Whether the clause tells of a way home, or of so many who have returned. */
  boolean isHomeward() {
    return isReturn()
        || trigger.sentence().tree().children(trigger.at()).stream()
            .anyMatch(
                c -> c > trigger.at() && trigger.words().is("home", syntax.lemma(c)) && !isLeft(c));
  }

  /** Whether "home", or "back" but from a border, stands behind the word. */
  boolean goesHome() {
    boolean shoved = trigger.words().is("shoving", trigger.entry().head());
    return trigger.sentence().tree().children(trigger.at()).stream()
        .filter(c -> c > trigger.at() && !isLeft(c))
        .map(syntax::lemma)
        .anyMatch(
            l -> l.equals("home") || l.equals("back") && !shoved && !isAfloat() && !isElsewhere());
  }

  private boolean isBackElsewhere() {
    return trigger.entry().rest().contains("back") && isElsewhere();
  }

  /** "driven back to their cells", "walked back over the ice": to where they were before. */
  private boolean isElsewhere() {
    return syntax.parts(trigger.at()).stream()
        .filter(p -> p.function().matches("(back )?(to|into|onto|over|across|through|behind)"))
        .map(p -> syntax.word(p.token()))
        .anyMatch(
            w ->
                !w.matches("home|homeland|motherland|country|nation|state|origin|border|frontier"));
  }

  /** "came back on a dinghy": to where they had been sent away from. */
  private boolean isAfloat() {
    return syntax.parts(trigger.at()).stream()
        .anyMatch(p -> p.function().matches("on|in|aboard|by") && trigger.is("craft", p.token()));
  }

  /** "Over 485,000 have returned": to where they belong. */
  private boolean isReturn() {
    return trigger.type() == EventType.MOVEMENT
        && trigger.entry().head().equals("return")
        && (!syntax.token(trigger.at()).tag().equals("VB")
            || syntax.isAssisted(trigger.at())
            || isFromAbroad())
        && fillers.people().filter(p -> p.quantity().isKnown()).isPresent()
        && syntax.parts(trigger.at()).stream().noneMatch(p -> p.function().equals("to"));
  }

  /** "Two million Afghans are expected to return from Iran": from a country that is not theirs. */
  private boolean isFromAbroad() {
    List<Name> theirs = fillers.people().map(People::nationalities).orElse(List.of());
    return theirs.size() == 1
        && fillers.of(Role.ORIGIN).stream()
            .anyMatch(o -> o.kind() == Name.Kind.COUNTRY && !o.text().equals(theirs.get(0).text()));
  }

  /** "flown home", "repatriated": to the country that is theirs, even where that is named. */
  private boolean isHome() {
    return trigger.entry().rest().contains("home")
        || trigger.entry().head().startsWith("repatriat")
        || trigger.sentence().tree().children(trigger.at()).stream()
            .anyMatch(c -> c > trigger.at() && syntax.lemma(c).equals("home") && !isLeft(c));
  }

  /** "drove them [from] their homes": whence, and not whither. */
  private boolean isLeft(int noun) {
    return syntax.preposition(noun).equals("from");
  }

  /** "He came back": where to is not said, and need not be his own country. */
  private boolean isSomebody() {
    return trigger.type() == EventType.MOVEMENT
        && fillers.people().isEmpty()
        && trigger.sentence().tree().children(trigger.at()).stream()
            .noneMatch(c -> syntax.lemma(c).equals("home"));
  }

  /** Those whose people they are, though no word says so. */
  List<Name> owners() {
    return isBringingHome() ? fillers.of(Role.AGENT) : liberators();
  }

  /** "[Kenya] secured the release of 12 of its citizens": who gets others to let its own go. */
  private List<Name> liberators() {
    boolean open =
        trigger.type() == EventType.RELEASE
            && fillers
                .people()
                .filter(p -> p.nationalities().isEmpty() && OWN.matcher(p.text()).find())
                .isPresent();
    if (!open) {
      return List.of();
    }
    int verb = trigger.entry().verb() ? trigger.at() : new LightVerb(trigger).at();
    boolean brings = trigger.is("bringing about", verb) && !syntax.isPassive(verb);
    return syntax.surfaceSubject(verb).stream()
        .filter(s -> brings)
        .boxed()
        .flatMap(s -> trigger.actors().actors(s).stream())
        .filter(n -> n.kind() == Name.Kind.COUNTRY)
        .toList();
  }

  /** "Namibia has since taken back 12", "brought home 412": those who are its own. */
  private boolean isBringingHome() {
    boolean back = trigger.entry().rest().stream().anyMatch(r -> r.matches("back|home"));
    boolean own =
        trigger.type() == EventType.ACCEPTANCE
            || trigger.type() == EventType.REMOVAL && trigger.entry().head().matches("bring|fetch");
    return back
        && own
        && fillers
            .people()
            .filter(p -> p.nationalities().isEmpty() && fillers.members().isEmpty())
            .filter(p -> !p.ofThirdCountry())
            .filter(p -> syntax.token(p.head()).tag().equals("CD") || isPlainNational(p.head()))
            .isPresent()
        && fillers.of(Role.AGENT).size() == 1
        && fillers.of(Role.AGENT).get(0).kind() == Name.Kind.COUNTRY;
  }

  /** "refused to take back [citizens] who would not come": whose they are needs no word. */
  private boolean isPlainNational(int noun) {
    return syntax.lemma(noun).matches("citizen|national|nobody|anyone|anybody");
  }

  /** "Of the Indians 106 have been taken back": by the state whose people they are. */
  boolean isTakenBack() {
    return trigger.type() == EventType.ACCEPTANCE
        && (trigger.entry().rest().contains("back") || trigger.entry().head().matches("re-?admit"))
        && fillers.people().filter(p -> p.nationalities().size() == 1).isPresent();
  }

  /** "[Pakistan] forced 40,000 Afghans to leave": who makes others go removes them. */
  boolean isForced() {
    int verb = trigger.sentence().tree().head(trigger.at());
    return verb != Tree.ROOT
        && trigger.sentence().tree().relation(trigger.at()).matches("xcomp|ccomp")
        && syntax.isInfinitive(trigger.at())
        && syntax.word(verb).matches("force|compel|coerce|make")
        && (syntax.isPassive(verb)
            ? fillers.people().filter(People::isSpecific).isPresent()
                && !isByEvents(verb)
                && (trigger.entry().head().equals("return") || goesHome())
            : !syntax.word(verb).equals("make")
                && fillers.add(Role.AGENT, trigger.actors().subjects(verb)));
  }

  /** "forced to return by hunger", "after engine trouble": by nobody. */
  private boolean isByEvents(int verb) {
    return Stream.of(verb, trigger.at())
        .flatMap(v -> syntax.parts(v).stream())
        .filter(p -> p.function().matches("by|after|due to|because of"))
        .anyMatch(p -> trigger.actors().actors(p.token()).isEmpty());
  }
}
