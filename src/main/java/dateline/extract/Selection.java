package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Words;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What the selectors of the lexicon take: each says what a part of the sentence must be to fill an
 * argument ("people", "place", "judge"), and puts it where it belongs.
 */
final class Selection {

  private static final Pattern NEGATIVE =
      Pattern.compile("(?i)(un|in|im|il|ir|dis)\\p{L}{5,}|\\p{L}{3,}less");

  private final Trigger trigger;
  private final Words words;
  private final Syntax syntax;
  private final Actors actors;
  private final Fillers fillers;
  private final Patients patients;
  private final Members members;
  private final Load load;
  private final Participants participants;

  Selection(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.words = trigger.words();
    this.syntax = trigger.syntax();
    this.actors = trigger.actors();
    this.fillers = fillers;
    this.patients = new Patients(trigger, fillers);
    this.members = new Members(trigger, fillers);
    this.load = new Load(trigger, fillers);
    this.participants = new Participants(trigger, fillers, load);
  }

  /** Fills the argument with the token by the first of its selectors that takes it. */
  boolean fill(Argument argument, int token) {
    for (String selector : argument.selects()) {
      if (fill(argument, selector, token)) {
        return true;
      }
    }
    return false;
  }

  private boolean fill(Argument argument, String selector, int token) {
    return switch (selector) {
      case "none" -> true;
      case "people" -> members.behind(token) || patients.fillGroup(token) || members.at(token);
      case "group" -> patients.fillGroup(token);
      case "foreigner" -> isForeigner(token) && patients.fillGroup(token);
      case "vehicle" -> load.fill(token);
      case "load" -> load.isManned(token) && load.fill(token);
      case "carrier" -> fillCarrier(token);
      case "place" -> fillPlace(argument, token);
      case "actor" -> {
        OptionalInt deed =
            argument.fills().equals("target")
                ? new TakenUp(trigger).deed(token)
                : OptionalInt.empty();
        yield deed.isPresent()
            ? fill(argument, "deed", deed.getAsInt())
            : participants.fill(argument, token);
      }
      case "state" -> fillState(argument, token);
      case "nation" -> participants.fillNation(argument, token);
      case "person" ->
          fillers.add(
              argument,
              actors.actors(token).stream()
                  .filter(n -> n.kind() == Kind.PERSON || areCounterparts(token))
                  .filter(n -> n.form() != Form.DESCRIPTION || isGuest(token))
                  .toList());
      case "judge" -> actors.isJudge(token) && fillers.add(argument, actors.judges(token));
      case "prison" -> fillPrison(argument, token);
      case "deed" -> {
        fillers.add(argument, new Doers(trigger).of(token));
        yield true;
      }
      case "goods", "fleet" ->
          trigger.is(selector, token) && fillers.add(argument, participants.owners(token));
      default ->
          argument.fills().equals("people")
              ? trigger.is(selector, token) && patients.fillGroup(token)
              : fillThing(selector, token);
    };
  }

  /** Who is of another country than the state he is in, or stands for one. */
  private boolean isForeigner(int token) {
    return trigger.is("dignitary", token)
        || actors
            .people(token)
            .filter(p -> !p.nationalities().isEmpty() || p.ofThirdCountry())
            .isPresent();
  }

  /** "received his Syrian [counterpart]": one in office, and the words for whose he is. */
  private boolean isGuest(int token) {
    return trigger.type() == EventType.TALKS
        && trigger.is("office", token)
        && !trigger.is("people", token)
        && syntax.child(token, "nmod:poss", "amod", "compound", "nmod").isPresent();
  }

  /** "spoke to his Polish and Latvian [counterparts]": those who stand for their states. */
  private boolean areCounterparts(int token) {
    return trigger.type() == EventType.TALKS
        && syntax.token(token).tag().equals("NNS")
        && syntax.word(token).equals("counterpart");
  }

  /** What people are put on. */
  private boolean fillCarrier(int token) {
    boolean carries = trigger.isVehicle(token);
    if (carries) {
      fillers.take(token);
    }
    return carries;
  }

  private boolean fillPlace(Argument argument, int token) {
    boolean peopled =
        argument.fills().equals("place")
            && syntax.token(token).tag().equals("NNPS"); // "in Eritreans"
    boolean carried =
        argument.fills().equals("destination")
            && trigger.isVehicle(token)
            && syntax.preposition(token).matches("on|in|by|aboard|on board"); // "on a US plane"
    boolean frontier = // "across the Croatian border": on whose side one comes from is not told
        argument.fills().equals("via") && trigger.is("border", token);
    List<Name> places =
        actors.places(token).stream().filter(n -> !frontier || n.kind() != Kind.COUNTRY).toList();
    return !peopled && !carried && fillers.add(argument, places)
        || fillers.add(argument, new Landmarks(trigger).at(argument, token))
        || argument.fills().equals("destination")
            && trigger.is("force", token)
            && fillers.add(argument, participants.owners(token));
  }

  private boolean fillState(Argument argument, int token) {
    // "The minister is ready to take 40 refugees": who offers that speaks for a state.
    boolean offers = trigger.type() == EventType.ACCEPTANCE && trigger.isOffered();
    return fillers.add(
        argument,
        actors.actors(token).stream()
            .filter(
                n ->
                    n.kind() == Kind.COUNTRY
                        || n.kind() == Kind.PLACE && n.form() == Form.PROPER
                        || n.kind() == Kind.PERSON && offers
                        || syntax.lemma(token).equals("it"))
            .toList());
  }

  /**
   * "to the Talha detention centre", "to a custodial centre", but not "to a prison in El Salvador",
   * which is a removal.
   */
  private boolean fillPrison(Argument argument, int token) {
    boolean keeps =
        words.is("prison", syntax.lemma(token))
            || words.is("facility", syntax.lemma(token))
                && trigger.sentence().tree().children(token).stream()
                    .filter(c -> trigger.sentence().tree().relation(c).matches("compound|amod"))
                    .anyMatch(
                        c ->
                            words.is("prison", syntax.lemma(c))
                                || syntax.lemma(c).matches("deportation|removal|repatriation"));
    List<Name> places = actors.places(token);
    boolean abroad = places.stream().anyMatch(n -> n.kind() == Kind.COUNTRY);
    if (keeps && !abroad) {
      fillers.add(argument, places);
    }
    return keeps && !abroad;
  }

  /** A selector that is none of the others names a class of words. */
  private boolean fillThing(String wordClass, int token) {
    boolean fits =
        words.has(wordClass)
            && (trigger.is(wordClass, token)
                || isPartOf(token, wordClass)
                || wordClass.equals("agreement") && isLetterOfIntent(token)
                || wordClass.equals("reproach")
                    && (isActOf(token) || isNegative(token) || new Epithets(trigger).isScorn(token))
                || wordClass.equals("grievance") && isNoteOf(token));
    if (fits) {
      fillers.take(token);
      if (isPartOf(token, wordClass)) {
        syntax.parts(token).forEach(p -> fillers.take(p.token()));
      }
    }
    return fits;
  }

  /** "signed a [letter] of intent" */
  private boolean isLetterOfIntent(int token) {
    return syntax.lemma(token).matches("letter|declaration|statement")
        && syntax.parts(token).stream()
            .anyMatch(
                p ->
                    p.function().equals("of")
                        && syntax.lemma(p.token()).matches("intent|understanding"));
  }

  /** "lifted [most] of its sanctions": a part of what it takes. */
  private boolean isPartOf(int token, String wordClass) {
    return trigger.is("portion", token) && isOf(token, wordClass);
  }

  /** "unfriendly", "inhumane", "heartless": adjectives that deny something good. */
  private boolean isNegative(int token) {
    String lemma = syntax.lemma(token);
    return syntax.token(token).tag().equals("JJ")
        && NEGATIVE.matcher(lemma).matches()
        && !words.is("unblaming", lemma);
  }

  /** "an act of economic war", "a form of blackmail" */
  private boolean isActOf(int token) {
    return trigger.is("kind", token) && isOf(token, "reproach");
  }

  /** "a note of protest", "a protest note" */
  private boolean isNoteOf(int token) {
    return trigger.is("note", token)
        && (isOf(token, "grievance")
            || trigger.sentence().tree().children(token, "compound").stream()
                .anyMatch(c -> trigger.is("grievance", c)));
  }

  private boolean isOf(int token, String wordClass) {
    return syntax.parts(token).stream()
        .anyMatch(p -> p.function().equals("of") && words.is(wordClass, syntax.lemma(p.token())));
  }
}
