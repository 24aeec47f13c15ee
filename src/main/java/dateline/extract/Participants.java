package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which actor a noun brings into an event: the one it names, the state whose people, officers or
 * goods it speaks of, or nobody where people are those whom the event happens to.
 */
final class Participants {

  /** Those by whom a penalty hits a nation. */
  private static final String CITIZENS =
      "(citizens|nationals|travell?ers|tourists|visitors|students|applicants|passport holders)";

  private static final Set<String> OF_NATIONS = Set.of("agent", "target", "party");

  private final Trigger trigger;
  private final Syntax syntax;
  private final Actors actors;
  private final Fillers fillers;
  private final Load load;
  private final Penalized penalized;

  Participants(Trigger trigger, Fillers fillers, Load load) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.actors = trigger.actors();
    this.fillers = fillers;
    this.load = load;
    this.penalized = new Penalized(trigger, fillers, this::owners);
  }

  /** Adds the actor of the token to the argument's role; false if there is none for it. */
  boolean fill(Argument argument, int token) {
    boolean target = argument.fills().equals("target");
    if (argument.fills().equals("agent") && (isJudged(token) || isBefallen(argument, token))) {
      return false;
    }
    boolean summons = trigger.frame().name().equals("summon");
    if (isOwn(token) && (summons || trigger.isPenalty() && target)
        || summons && argument.marker().equals("modifier") && trigger.is("diplomat", token)) {
      return false;
    }
    if (trigger.isPenalty() && target && penalized.areMeant(token)) {
      return penalized.fill(argument, token);
    }
    if (target && new TakenUp(trigger).isStopped(argument, token)) {
      return false;
    }
    if (argument.fills().equals("party") && isPair(token)) {
      return fillers.add(argument, List.of(actors.person(token)));
    }
    if (Set.of("target", "party").contains(argument.fills()) && isMigrant(token)
        || argument.marker().equals("indirect") && syntax.token(token).tag().equals("PRP")) {
      return false;
    }
    if (trigger.isVehicle(token) && trigger.type() == EventType.REMOVAL) {
      load.way(token);
    }
    if (trigger.frame().name().equals("summon")
        && argument.marker().equals("to")
        && (fillers.has(Role.TARGET) || syntax.isPassive(trigger.at()) && trigger.is("body", token))
        && !fillers.has(Role.AGENT)) {
      // "France's ambassador to Niger was called in": by the state that he is sent to, or by the
      // ministry to which he is.
      actors.actors(token).forEach(a -> fillers.add(Role.AGENT, List.of(a)));
      return fillers.has(Role.AGENT);
    }
    if (argument.fills().equals("party") && argument.marker().equals("modifier")) {
      if (actors.name(token).isEmpty()) {
        return false; // "seal [deportee] deal"
      }
      coupled(token).ifPresent(n -> fillers.add(argument, List.of(n)));
    }
    if (!nations(token).isEmpty() && OF_NATIONS.contains(argument.fills())) {
      return fillers.add(argument, nations(token));
    }
    if (trigger.type() == EventType.PROTEST
        && target
        && (trigger.words().is("diplomat", syntax.lemma(token)) || trigger.is("embassy", token))
        && fillers.add(argument, owners(token))) {
      return true;
    }
    if (protests(argument, token)) {
      return fillers.add(argument, List.of(actors.group(token)));
    }
    boolean owned =
        trigger.isVehicle(token) && argument.fills().equals("agent")
            || trigger.isPenalty() && target;
    boolean carrier = trigger.type() == EventType.REMOVAL && trigger.isVehicle(token);
    return !isPlainPeople(token)
            && !(carrier && argument.fills().equals("agent"))
            && fillers.add(argument, actors.actors(token))
        || owned && fillers.add(argument, owners(token))
        || trigger.isVehicle(token)
            && argument.fills().equals("agent")
            && fillers.add(argument, crews(token));
  }

  /** "released by a [court] and sent to Colombo": others send them. */
  private boolean isJudged(int token) {
    return (trigger.type() == EventType.REMOVAL || trigger.type() == EventType.ACCEPTANCE)
        && trigger.is("judge", token);
  }

  /** "[Ahmed's] arrest", "[their] extradition": it befalls them. */
  private boolean isBefallen(Argument argument, int token) {
    return argument.marker().equals("poss") && new Doers(trigger).befalls(trigger.at(), token);
  }

  /** "the [UK]-France deal", "the [British]-French accord": the state before the hyphen. */
  private Optional<Name> coupled(int token) {
    return token > 1 && syntax.token(token - 1).text().matches("[-\u2013/]")
        ? actors.name(token - 2).filter(n -> n.kind() == Kind.COUNTRY || isUnion(n))
        : Optional.empty();
  }

  /** "the [EU]-Tunisia memorandum" */
  private static boolean isUnion(Name name) {
    return name.kind() == Kind.ORGANIZATION && name.text().matches("(The |the )?\\p{Lu}{2,}");
  }

  /** "a [Coast Guard] cutter", "a patrol boat of the [navy]": who is on board to do their work. */
  private List<Name> crews(int vehicle) {
    return syntax.parts(vehicle).stream()
        .filter(p -> Set.of("modifier", "poss", "of").contains(p.function()))
        .flatMap(p -> actors.actors(p.token()).stream())
        .filter(n -> n.kind() == Kind.ORGANIZATION && syntax.hasWord(n, "armed body"))
        .toList();
  }

  /**
   * The country whose goods, officials or banks they are: "tariffs on American goods", "imports of
   * Brazilian beef", "meat from three Polish plants".
   */
  List<Name> owners(int noun) {
    // Goods and officials from Chile are its own, and a plane from there is not.
    String behind = trigger.isVehicle(noun) ? "of" : "of|from";
    String functions = "modifier|poss|" + (trigger.isPenalty() ? "in|of|from" : behind);
    return syntax.parts(noun).stream()
        .filter(p -> p.function().matches(functions))
        .flatMap(p -> (isOwned(p) ? owners(p.token()) : actors.actors(p.token())).stream())
        .filter(n -> n.kind().isLocation())
        .toList();
  }

  private boolean isOwned(Part part) {
    return part.function().matches("of|from")
        && trigger.is("goods", part.token())
        && actors.name(part.token()).isEmpty();
  }

  /** "recalled its ambassador": whose envoy it is protests, and is not protested against. */
  private boolean isOwn(int token) {
    return syntax.token(token).tag().equals("PRP$");
  }

  /**
   * Whom things happen to is nobody to protest against; a penalty is laid on a nation's citizens
   * and on those who are named.
   */
  private boolean isMigrant(int token) {
    return actors.name(token).isEmpty()
        && actors.people(token).isPresent()
        && trigger.is("people", token)
        && !trigger.isOfficer(token)
        && !(trigger.isPenalty() && (!nations(token).isEmpty() || actors.isNamed(token)));
  }

  /** "bars [nationals of Chad] from entering": the state of people of whom no number is told. */
  boolean fillNation(Argument argument, int token) {
    return fillers.add(argument, nations(token));
  }

  /**
   * "not let in by [the Poles]", "banned [citizens of Chad and Haiti] from entering": a people
   * without a number stands for its state.
   */
  private List<Name> nations(int token) {
    String bare =
        trigger.isPenalty()
            ? "(?i)((the|all|any|most) )*(\\S+|(North|South) \\S+)( "
                + CITIZENS
                + ")?|("
                + CITIZENS
                + "|holders of passports) (of|from) .+"
            : "(?i)the \\S+";
    return actors
        .people(token)
        .filter(p -> p.nationalities().size() == 1 || trigger.isPenalty())
        .filter(p -> !p.quantity().isKnown() && p.text().matches(bare))
        .map(People::nationalities)
        .orElse(List.of());
  }

  /** Migrants are whom things happen to; officials and activists act. */
  private boolean isPlainPeople(int token) {
    return actors.people(token).isPresent()
        && !actors.isNamed(token)
        && !trigger.is("body", token)
        && (!trigger.is("office", token) || isMoved(token))
        && !trigger.is("armed", token)
        && !syntax.token(token).tag().startsWith("PRP");
  }

  /** "Ten more [deportees]": who is sent or let in sends and lets in nobody. */
  private boolean isMoved(int token) {
    return trigger.type().happensToPeople()
        && trigger.is("people", token)
        && trigger.sentence().tree().children(token).stream()
            .noneMatch(c -> c < token && trigger.is("body", c));
  }

  /** "The two [men] signed": those named before, whatever else men are. */
  private boolean isPair(int token) {
    return actors
            .people(token)
            .filter(p -> p.text().matches("(?i)(the two|both) (men|women|leaders|ministers)"))
            .isPresent()
        || syntax.token(token).tag().equals("CD")
            && syntax.word(token).equals("two")
            && syntax.child(token, "det").stream().anyMatch(d -> syntax.word(d).equals("the"));
  }

  /**
   * "Villagers protested", "accused Omani employers of keeping wages": people who are only
   * described speak for themselves, and have done what they are accused of.
   */
  private boolean protests(Argument argument, int token) {
    boolean speak =
        argument.fills().equals("agent")
            && argument.marker().equals("subject")
            && !Set.of("people", "man", "woman", "person").contains(syntax.lemma(token));
    boolean accused =
        argument.fills().equals("target")
            && argument.marker().equals("object")
            && trigger.entry().head().equals("accuse")
            && !trigger.is("people", token);
    return trigger.type() == EventType.PROTEST
        && (speak || accused)
        && isPlainPeople(token)
        && syntax.token(token).tag().matches("NNP?S");
  }
}
