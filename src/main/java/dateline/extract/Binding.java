package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import dateline.extract.Syntax.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The attempt to fill one frame at one token. */
final class Binding {
  private static final Set<EventType> OF_STATES =
      EnumSet.of(
          EventType.REMOVAL,
          EventType.ACCEPTANCE,
          EventType.REFUSAL,
          EventType.DETENTION,
          EventType.RELEASE);

  private static final Set<EventType> PLACED =
      EnumSet.of(EventType.DETENTION, EventType.RELEASE, EventType.TALKS, EventType.AGREEMENT);
  private static final Set<String> LYING = Set.of("in", "at", "near", "outside", "off", "around");
  private static final Set<String> OF_NATIONS = Set.of("agent", "target", "party");

  private final Words words;
  private final Sentence sentence;
  private final Syntax syntax;
  private final Actors actors;
  private final int at;
  private final Entry entry;
  private final Frame frame;
  private final Map<Role, List<Name>> fillers = new EnumMap<>(Role.class);
  private final Set<Argument> satisfied = new HashSet<>();
  private final Set<Integer> used = new HashSet<>();
  private final List<Name> members = new ArrayList<>();
  private final List<Integer> things = new ArrayList<>();
  private Optional<People> people = Optional.empty();

  Binding(
      Words words,
      Sentence sentence,
      Syntax syntax,
      Actors actors,
      int at,
      Entry entry,
      Frame frame) {
    this.words = words;
    this.sentence = sentence;
    this.syntax = syntax;
    this.actors = actors;
    this.at = at;
    this.entry = entry;
    this.frame = frame;
  }

  Optional<Instance> bind(Set<Integer> consumed) {
    Surroundings around = new Surroundings(words, sentence, syntax, actors, at, entry, frame);
    List<Part> parts = around.parts();
    parts.stream().filter(p -> !goesIn(p)).forEach(this::assign);
    boolean boards = parts.stream().anyMatch(this::isBoarding);
    if (boards && !fillers.containsKey(Role.ORIGIN)) {
      parts.stream().filter(this::goesIn).forEach(p -> add(Role.ORIGIN, actors.places(p.token())));
    } else if (!boards && !fillers.containsKey(Role.DESTINATION)) {
      parts.stream().filter(this::goesIn).forEach(this::assign);
    }
    parts.stream().filter(this::isCrossing).forEach(p -> beyond(p.token()));
    if (entry.verb() && wantsPeople() && people.isEmpty() && members.isEmpty()) {
      syntax.peopleBefore(at).ifPresent(p -> assign(new Part("object", p)));
      if (people.isEmpty() && members.isEmpty() && !entry.rest().isEmpty()) {
        syntax.peopleAfter(at, entry.rest()).ifPresent(p -> assign(new Part("object", p)));
      }
    }
    if (entry.verb() && movesPeople() && people.isEmpty() && members.isEmpty()) {
      syntax.countedBefore(at).ifPresent(p -> assign(new Part("subject", p)));
    }
    if (takesOtherThings(parts) || isPrivate(parts) || isDescent() || isTraffic()) {
      return Optional.empty();
    }
    Optional<People> stated = stated();
    if (!entry.verb() && people.filter(p -> p.quantity().isKnown()).isEmpty()) {
      // "1,200 arrests of Haitians"
      people =
          actors
              .counted(at)
              .map(c -> people.map(p -> c.of(p.nationalities())).orElse(c))
              .or(() -> people);
      people = stated.map(c -> people.map(p -> c.of(p.nationalities())).orElse(c)).or(() -> people);
    }
    boolean taking = frame.type() == EventType.ACCEPTANCE || frame.type() == EventType.REFUSAL;
    if (taking || frame.homeward()) {
      people.ifPresent(this::sender);
    } else {
      people.ifPresent(this::origin);
    }
    for (Argument argument : frame.arguments()) {
      if (argument.required() && !satisfied.contains(argument) && !isCounted(argument)) {
        return Optional.empty();
      }
    }
    if (!enough()) {
      return Optional.empty();
    }
    composed();
    if (isTakenBack() && !fillers.containsKey(Role.AGENT)) {
      add(Role.AGENT, people.map(People::nationalities).orElse(List.of()));
    }
    if (PLACED.contains(frame.type()) && !fillers.containsKey(Role.PLACE)) {
      site().ifPresent(n -> add(Role.PLACE, List.of(n)));
    }
    consumed.addAll(things);
    if (entry.verb()) {
      sentence.tree().children(at).stream()
          .filter(c -> entry.rest().contains(syntax.lemma(c)))
          .forEach(consumed::add);
    }
    boolean moves = frame.type() == EventType.REMOVAL || frame.type() == EventType.MOVEMENT;
    boolean open =
        !fillers.containsKey(Role.DESTINATION)
            && (frame.homeward() || goesHome() && !isSomebody() || isReturn());
    if (moves && (open || isHome())) {
      add(Role.DESTINATION, List.of(actors.home(at)));
    }
    // A figure that stands behind the verb has the time behind it.
    int anchor = stated.map(People::head).orElse(-1);
    return Optional.of(
        new Instance(
            at, around.governor(), entry, frame, type(), fillers, people, members, anchor));
  }

  /** "Deportations rose to 1,200 in May": how many the figure behind the verb says. */
  private Optional<People> stated() {
    return frame.type().happensToPeople()
        ? new Statistics(sentence, words, syntax).of(at)
        : Optional.empty();
  }

  /** "63,900 arrivals": the number says of people what else "of" would. */
  private boolean isCounted(Argument argument) {
    boolean placed =
        fillers.containsKey(Role.ORIGIN)
            || fillers.containsKey(Role.DESTINATION)
            || fillers.containsKey(Role.AGENT);
    return !entry.verb()
        && placed
        && frame.type().happensToPeople()
        && argument.marker().equals("of")
        && people.filter(p -> p.quantity().isKnown()).isPresent();
  }

  /** "200 people from the United States, mostly from India": the first are not their states. */
  private void composed() {
    people = people.map(new Composition(sentence)::of);
    List<Name> nations = people.map(People::nationalities).orElse(List.of());
    boolean apart =
        frame.type() == EventType.ACCEPTANCE
            && nations.size() > 1
            && isBehindFrom(nations.get(0))
            && opensList(nations.get(0).tokens().end());
    if (apart) {
      add(Role.ORIGIN, nations.subList(0, 1));
      people = people.map(p -> without(p, nations.subList(0, 1)));
    }
  }

  private boolean opensList(int at) {
    return at + 1 < sentence.tokens().size()
        && syntax.token(at).tag().equals(",")
        && Set.of("mostly", "mainly", "chiefly", "largely", "primarily", "most", "include")
            .contains(syntax.lemma(at + 1));
  }

  /** "Of the Indians 106 have been taken back": by the state whose people they are. */
  private boolean isTakenBack() {
    return frame.type() == EventType.ACCEPTANCE
        && (entry.rest().contains("back") || entry.head().matches("re-?admit"))
        && people.filter(p -> p.nationalities().size() == 1).isPresent();
  }

  /** Whether "in" names where people are brought to, for want of "to", and not where it happens. */
  private boolean goesIn(Part part) {
    return part.function().equals("in")
        && frame.arguments().stream()
            .anyMatch(a -> a.marker().equals("in") && a.fills().equals("destination"));
  }

  /** "put on a jet in Texas": where people are put aboard is where they leave. */
  private boolean isBoarding(Part part) {
    return frame.type() == EventType.REMOVAL
        && Set.of("put", "load", "place", "herd", "bundle", "board", "force").contains(entry.head())
        && Set.of("on", "onto", "aboard", "into").contains(part.function())
        && isVehicle(part.token());
  }

  /** "arrested 61 men [in raids on building sites in Chonburi]": the place at the clause's end. */
  private Optional<Name> site() {
    int end = at + 1;
    while (end < sentence.tokens().size()
        && (!syntax.token(end).tag().matches("VB[DZPG]?|MD|W.*") || isIncluding(end))
        && !syntax.token(end).text().equals(";")) {
      end++;
    }
    int stop = end;
    return sentence
        .mentions(Name.class)
        .filter(n -> n.kind() == Kind.PLACE && n.form() == Form.PROPER)
        .filter(n -> n.tokens().begin() > at + 1 && n.tokens().end() <= stop)
        .filter(n -> LYING.contains(syntax.lemma(n.tokens().begin() - 1)))
        .filter(n -> fillers.values().stream().noneMatch(list -> list.contains(n)))
        .findFirst();
  }

  private boolean isIncluding(int at) {
    return syntax.lemma(at).equals("include");
  }

  /** "tourist arrivals", "cruise passenger departures" */
  private boolean isTraffic() {
    return !entry.verb()
        && frame.type() == EventType.MOVEMENT
        && sentence.tree().children(at).stream()
            .filter(c -> c < at)
            .anyMatch(c -> words.is("traffic", syntax.lemma(c).toLowerCase(Locale.ROOT)));
  }

  /** "They come from Egypt", "men coming from Sudan": whose people they are, no deed. */
  private boolean isDescent() {
    return entry.verb()
        && words.is("descent", entry.head())
        && (syntax.token(at).tag().matches("VBP|VBZ|VBG") || isPartitive())
        && fillers.keySet().equals(Set.of(Role.ORIGIN))
        && fillers.getOrDefault(Role.ORIGIN, List.of()).stream()
            .allMatch(n -> n.kind() == Kind.COUNTRY);
  }

  /** "They came from Eritrea", "of the 38, nine came from Somalia": those told of before. */
  private boolean isPartitive() {
    return people
        .filter(p -> p.nationalities().isEmpty())
        .map(p -> syntax.token(p.head()).tag().matches("PRP|CD|DT|JJ.*"))
        .orElse(false);
  }

  private boolean isCrossing(Part part) {
    return frame.type() == EventType.REMOVAL
        && Set.of("over", "across", "to").contains(part.function())
        && words.is("border", syntax.lemma(part.token()).toLowerCase(Locale.ROOT));
  }

  /** "across its frontier", "over its border with Niger": into the country that lies behind. */
  private void beyond(int border) {
    List<Part> parts = syntax.parts(border);
    boolean with = parts.stream().anyMatch(p -> p.function().equals("with"));
    parts.stream()
        .filter(p -> p.function().equals(with ? "with" : "poss"))
        .flatMap(p -> actors.actors(p.token()).stream())
        .filter(n -> n.kind() == Kind.COUNTRY || n.form() == Form.PRONOUN)
        .forEach(n -> add(Role.DESTINATION, List.of(n)));
  }

  /** "took back 230 of its nationals from Russia": who sends them stands behind the people. */
  private void sender(People group) {
    List<Name> from = group.nationalities().stream().filter(this::isBehindFrom).toList();
    String text = group.text().toLowerCase(Locale.ROOT);
    boolean sent =
        words.is("sent", syntax.lemma(group.head()).toLowerCase(Locale.ROOT))
            || entry.rest().contains("back")
            || entry.head().matches("re-?admit")
            || group.ofThirdCountry()
            || isHosted(group, from)
            || text.matches("(its|their|\\S+ of its|\\S+ of their) .*");
    if (from.size() == 1 && sent) {
      add(Role.ORIGIN, from);
      people = Optional.of(without(group, from));
    } else if (from.isEmpty() && !group.nationalities().isEmpty()) {
      syntax.parts(group.head()).stream()
          .filter(p -> p.function().equals("from"))
          .forEach(p -> add(Role.ORIGIN, countries(p.token())));
    }
  }

  /** "50 migrants from the United States": no Americans. */
  private boolean isHosted(People group, List<Name> from) {
    String head = syntax.lemma(group.head()).toLowerCase(Locale.ROOT);
    return !from.isEmpty()
        && Set.of("migrant", "immigrant", "people", "person", "refugee", "foreigner").contains(head)
        && from.stream()
            .allMatch(
                n -> words.is("host", n.text().toLowerCase(Locale.ROOT).replaceFirst("^the ", "")));
  }

  /** "deported 90 workers from India and Nepal": whose people they are is not where they leave. */
  private void origin(People group) {
    List<Name> origin = fillers.getOrDefault(Role.ORIGIN, List.of());
    boolean theirs =
        !origin.isEmpty()
            && group.nationalities().containsAll(origin)
            && fillers.containsKey(Role.AGENT)
            && origin.stream().allMatch(this::isBehindFrom);
    if (theirs) {
      fillers.remove(Role.ORIGIN);
    }
    List<Name> place = fillers.getOrDefault(Role.PLACE, List.of());
    if (group.nationalities().containsAll(place) && place.stream().allMatch(this::isBehindFrom)) {
      fillers.remove(Role.PLACE);
    }
  }

  /** "from Guinea, Mali and Niger": every name of such a list. */
  private boolean isBehindFrom(Name name) {
    int before = name.tokens().begin() - 1;
    while (before > 0
        && (syntax.token(before).tag().matches("DT|,|CC")
            || actors.name(before).filter(n -> n.kind() == Kind.COUNTRY).isPresent())) {
      before--;
    }
    return before >= 0 && syntax.lemma(before).equals("from");
  }

  private List<Name> countries(int token) {
    return actors.name(token).filter(n -> n.kind() == Kind.COUNTRY).stream().toList();
  }

  private static People without(People group, List<Name> nations) {
    return group.of(group.nationalities().stream().filter(n -> !nations.contains(n)).toList());
  }

  /** "sent 40 bronzes back": what is sent are no people. */
  private boolean takesOtherThings(List<Part> parts) {
    boolean ambiguous = entry.verb() && !entry.rest().isEmpty();
    return ambiguous
        && wantsPeople()
        && people.isEmpty()
        && members.isEmpty()
        && parts.stream()
            .anyMatch(
                p ->
                    p.function().equals("object")
                        && !used.contains(p.token())
                        && syntax.token(p.token()).tag().matches("NNS?"));
  }

  /** "The school expelled two pupils", "taken to hospital": no act between states. */
  private boolean isPrivate(List<Part> parts) {
    return OF_STATES.contains(frame.type()) && has(parts, "subject", "private")
        || frame.type() == EventType.REMOVAL && has(parts, "to", "care")
        || Set.of(EventType.DETENTION, EventType.ACCEPTANCE).contains(frame.type())
            && has(parts, "subject", "vehicle")
        || frame.name().equals("hold") && isHeldByThing(parts)
        || frame.name().equals("refuse-return") && things.stream().anyMatch(this::leadsAway)
        || frame.type() == EventType.PROTEST && (isAppeal(parts) || isThreat())
        || frame.type() == EventType.REFUSAL && (has(parts, "subject", "civil") || isDenial())
        || frame.type() == EventType.PROTEST && parts.stream().anyMatch(this::isOwnPeople);
  }

  /** "denied that any had arrived": who says that something is not so refuses nobody. */
  private boolean isDenial() {
    return words.is("denying", entry.head())
        && sentence.tree().children(at, "ccomp").stream().anyMatch(c -> c > at);
  }

  /** "suspended deportations to Eritrea": who sends people away refuses nobody. */
  private boolean leadsAway(int thing) {
    return syntax.parts(thing).stream()
        .anyMatch(p -> p.function().equals("to") && !actors.places(p.token()).isEmpty());
  }

  /** "warned that it could raise duties": what one says of oneself is no protest. */
  private boolean isThreat() {
    return entry.head().equals("warn")
        && sentence.tree().children(at, "ccomp").stream()
            .flatMap(c -> sentence.tree().children(c, "nsubj").stream())
            .anyMatch(s -> syntax.token(s).tag().equals("PRP"));
  }

  /** "appealed to the Supreme Court": a step in a case, no protest. */
  private boolean isAppeal(List<Part> parts) {
    return entry.head().equals("appeal")
        && parts.stream()
            .anyMatch(
                p ->
                    Set.of("to", "object").contains(p.function())
                        && words.is("judge", syntax.lemma(p.token()).toLowerCase(Locale.ROOT)));
  }

  /** "urged its citizens to stay away": what one asks of one's own people is no protest. */
  private boolean isOwnPeople(Part part) {
    return Set.of("object", "indirect").contains(part.function())
        && words.is("people", syntax.lemma(part.token()).toLowerCase(Locale.ROOT))
        && sentence.tree().children(part.token(), "nmod:poss").stream()
            .anyMatch(p -> syntax.token(p).tag().equals("PRP$"));
  }

  /** "the stands hold 800 people": what has room for people keeps nobody. */
  private boolean isHeldByThing(List<Part> parts) {
    return !fillers.containsKey(Role.AGENT)
        && parts.stream().anyMatch(p -> p.function().equals("subject"));
  }

  private boolean has(List<Part> parts, String function, String wordClass) {
    return parts.stream()
        .filter(p -> p.function().equals(function))
        .anyMatch(p -> words.is(wordClass, syntax.lemma(p.token()).toLowerCase(Locale.ROOT)));
  }

  private boolean movesPeople() {
    return frame.arguments().stream()
        .anyMatch(a -> a.marker().equals("subject") && a.selects().contains("people"));
  }

  private boolean wantsPeople() {
    return frame.arguments().stream()
        .anyMatch(
            a ->
                a.marker().equals("object")
                    && (a.selects().contains("people") || a.selects().contains("group")));
  }

  /** "The returnees landed": who has been sent does not come of his own will. */
  private EventType type() {
    boolean sent = frame.type() == EventType.MOVEMENT && people.filter(this::isSent).isPresent();
    boolean afloat =
        frame.name().equals("carried")
            && things.isEmpty()
            && !fillers.containsKey(Role.AGENT)
            && syntax.parts(at).stream()
                .anyMatch(
                    p ->
                        p.function().equals("subject")
                            && words.is("craft", syntax.lemma(p.token()).toLowerCase(Locale.ROOT)));
    if (afloat) {
      // Who comes by boat has mostly set out himself.
      return EventType.MOVEMENT;
    }
    boolean led = isChartered() || isFlown() || isEscorted() || isLoad();
    return sent || frame.type() == EventType.MOVEMENT && led ? EventType.REMOVAL : frame.type();
  }

  /** "deportees", "104 deported Indians" */
  private boolean isSent(People group) {
    return words.is("deported", syntax.lemma(group.head()).toLowerCase(Locale.ROOT))
        || sentence.tree().children(group.head(), "amod").stream()
            .anyMatch(a -> Set.of("deport", "expel", "repatriate").contains(syntax.lemma(a)));
  }

  /** "Two flights carrying 238 men left Texas": who is flown or driven has not set out himself. */
  private boolean isLoad() {
    return people.isPresent()
        && !words.is("traffic", syntax.lemma(people.get().head()))
        && syntax.parts(at).stream()
            .filter(p -> p.function().equals("subject"))
            .anyMatch(
                p ->
                    isVehicle(p.token())
                        && !words.is("craft", syntax.lemma(p.token()))
                        && people.get().head() != p.token());
  }

  /** "left for Bogota under police escort" */
  private boolean isEscorted() {
    return syntax.parts(at).stream()
        .anyMatch(
            p ->
                p.function().equals("under")
                    && Set.of("escort", "guard").contains(syntax.lemma(p.token())));
  }

  /** "came back on a chartered flight": those who are flown home have not booked a seat. */
  private boolean isChartered() {
    return (goesHome() || entry.head().equals("return"))
        && syntax.parts(at).stream()
            .filter(p -> Set.of("on", "aboard", "by").contains(p.function()))
            .filter(p -> words.is("vehicle", syntax.lemma(p.token())))
            .anyMatch(
                p ->
                    sentence.tree().children(p.token()).stream()
                        .anyMatch(c -> words.is("chartered", syntax.lemma(c))));
  }

  /** "The latest, with 112 Cubans on board, landed in Havana": what lands is a flight. */
  private boolean isFlown() {
    return Set.of("land", "touch").contains(entry.head())
        && people
            .filter(p -> syntax.isAboard(p.tokens().end()) || syntax.isAboard(p.head() + 1))
            .isPresent();
  }

  private boolean enough() {
    if (frame.needs().isEmpty()) {
      return true;
    }
    if (frame.parties() > 0) {
      return fillers.getOrDefault(Role.PARTY, List.of()).size() >= frame.parties();
    }
    for (String need : frame.needs()) {
      boolean met =
          switch (need) {
            case "people" -> people.isPresent() || !members.isEmpty();
            case "home" -> isHomeward();
            default -> fillers.containsKey(Role.valueOf(need.toUpperCase(Locale.ROOT)));
          };
      if (met) {
        return true;
      }
    }
    return false;
  }

  private boolean isHomeward() {
    return isReturn()
        || sentence.tree().children(at).stream()
            .anyMatch(c -> words.is("home", syntax.lemma(c)) && c > at);
  }

  /** "Over 485,000 have returned": to where they belong. */
  private boolean isReturn() {
    return frame.type() == EventType.MOVEMENT
        && entry.head().equals("return")
        && !syntax.token(at).tag().equals("VB")
        && people.filter(p -> p.quantity().isKnown()).isPresent()
        && syntax.parts(at).stream().noneMatch(p -> p.function().equals("to"));
  }

  /** "flown home", "repatriated": to the country that is theirs, even where that is named. */
  private boolean isHome() {
    return entry.rest().contains("home")
        || entry.head().startsWith("repatriat")
        || sentence.tree().children(at).stream()
            .anyMatch(c -> c > at && syntax.lemma(c).equals("home"));
  }

  /** "He came back": where to is not said, and need not be his own country. */
  private boolean isSomebody() {
    return frame.type() == EventType.MOVEMENT
        && people.isEmpty()
        && sentence.tree().children(at).stream().noneMatch(c -> syntax.lemma(c).equals("home"));
  }

  private boolean goesHome() {
    return sentence.tree().children(at).stream()
        .anyMatch(c -> c > at && Set.of("home", "back").contains(syntax.lemma(c)));
  }

  private void assign(Part part) {
    if (used.contains(part.token())) {
      return;
    }
    for (Argument argument : frame.arguments()) {
      boolean fits = argument.marker().equals(part.function()) && !isScene(argument, part);
      if (fits && fill(argument, part.token())) {
        satisfied.add(argument);
        used.add(part.token());
        return;
      }
    }
  }

  /** "At the United Nations, she condemned the raids": where it is said is no target. */
  private boolean isScene(Argument argument, Part part) {
    return argument.marker().equals("at") && argument.fills().equals("target") && part.token() < at;
  }

  private boolean fill(Argument argument, int token) {
    for (String selector : argument.selects()) {
      if (fill(argument, selector, token)) {
        return true;
      }
    }
    return false;
  }

  private boolean fill(Argument argument, String selector, int token) {
    switch (selector) {
      case "none":
        return true;
      case "people":
        return fillPeople(token) || fillMember(token);
      case "group":
        return fillPeople(token);
      case "vehicle":
        return fillVehicle(token);
      case "place":
        return add(argument, actors.places(token))
            || argument.fills().equals("destination")
                && words.is("force", syntax.lemma(token).toLowerCase(Locale.ROOT))
                && add(argument, owners(token));
      case "actor":
        if (frame.name().equals("summon") && isOwn(token)) {
          return false;
        }
        if (isPenalty() && argument.fills().equals("target") && isOfficer(token)) {
          // "froze the assets of six officers of the junta": it is their state that is meant.
          add(argument, owners(token));
          return true;
        }
        if (Set.of("target", "party").contains(argument.fills()) && isMigrant(token)) {
          return false;
        }
        if (isVehicle(token) && frame.type() == EventType.REMOVAL) {
          way(token);
        }
        if (nation(token).isPresent() && OF_NATIONS.contains(argument.fills())) {
          return add(argument, nation(token).stream().toList());
        }
        if (frame.type() == EventType.PROTEST
            && argument.fills().equals("target")
            && words.is("diplomat", syntax.lemma(token))
            && add(argument, owners(token))) {
          return true;
        }
        if (protests(argument, token)) {
          return add(argument, List.of(actors.group(token)));
        }
        return !isPlainPeople(token) && add(argument, actors.actors(token))
            || isVehicle(token) && argument.fills().equals("agent") && add(argument, owners(token))
            || isPenalty() && argument.fills().equals("target") && add(argument, owners(token));
      case "state":
        return add(
            argument,
            actors.actors(token).stream()
                .filter(
                    n ->
                        n.kind() == Kind.COUNTRY
                            || n.kind() == Kind.PLACE && n.form() == Form.PROPER
                            || syntax.lemma(token).equals("it"))
                .toList());
      case "person":
        return add(
            argument,
            actors.actors(token).stream()
                .filter(n -> n.kind() == Kind.PERSON && n.form() == Form.PROPER)
                .toList());
      case "judge":
        return actors.isJudge(token) && add(argument, actors.actors(token));
      case "prison":
        return fillPrison(argument, token);
      case "deed":
        return fillDeed(argument, token);
      case "goods":
        return words.is("goods", syntax.lemma(token).toLowerCase(Locale.ROOT))
            && add(argument, owners(token));
      default:
        if (words.has(selector)
            && (words.is(selector, syntax.lemma(token).toLowerCase(Locale.ROOT))
                || selector.equals("reproach") && isActOf(token)
                || selector.equals("grievance") && isNoteOf(token))) {
          things.add(token);
          return true;
        }
        return false;
    }
  }

  /** "an act of economic war", "a form of blackmail" */
  private boolean isActOf(int token) {
    return Set.of("act", "form", "campaign", "kind", "piece", "policy", "instrument")
            .contains(syntax.lemma(token))
        && syntax.parts(token).stream()
            .anyMatch(
                p -> p.function().equals("of") && words.is("reproach", syntax.lemma(p.token())));
  }

  /** "a note of protest", "letters of complaint" */
  private boolean isNoteOf(int token) {
    return Set.of("note", "letter", "expression", "word").contains(syntax.lemma(token))
        && syntax.parts(token).stream()
            .anyMatch(
                p -> p.function().equals("of") && words.is("grievance", syntax.lemma(p.token())));
  }

  /** "to the Talha detention centre", but not "to a prison in El Salvador", which is a removal. */
  private boolean fillPrison(Argument argument, int token) {
    boolean keeps =
        words.is("prison", syntax.lemma(token))
            || words.is("facility", syntax.lemma(token))
                && sentence.tree().children(token, "compound").stream()
                    .anyMatch(c -> words.is("prison", syntax.lemma(c)));
    List<Name> places = actors.places(token);
    boolean abroad = places.stream().anyMatch(n -> n.kind() == Kind.COUNTRY);
    if (keeps && !abroad) {
      add(argument, places);
    }
    return keeps && !abroad;
  }

  /** "recalled its ambassador": whose envoy it is protests, and is not protested against. */
  private boolean isOwn(int token) {
    return syntax.token(token).tag().equals("PRP$");
  }

  private boolean isPenalty() {
    return frame.type() == EventType.SANCTION || frame.type() == EventType.RELIEF;
  }

  private boolean isOfficer(int token) {
    return actors.name(token).isEmpty()
        && words.is("office", syntax.lemma(token).toLowerCase(Locale.ROOT));
  }

  /** Whom things happen to is nobody to protest against. */
  private boolean isMigrant(int token) {
    return actors.name(token).isEmpty()
        && actors.people(token).isPresent()
        && words.is("people", syntax.lemma(token).toLowerCase(Locale.ROOT));
  }

  /** "tariffs on American goods": the country whose goods, officials or banks they are. */
  private List<Name> owners(int noun) {
    return syntax.parts(noun).stream()
        .filter(p -> Set.of("modifier", "poss", "from", "of").contains(p.function()))
        .flatMap(p -> actors.actors(p.token()).stream())
        .filter(n -> n.kind() == Kind.COUNTRY || n.kind() == Kind.PLACE)
        .toList();
  }

  /** "not let in by [the Poles]": a people without a number stands for its state. */
  private Optional<Name> nation(int token) {
    return actors
        .people(token)
        .filter(p -> p.nationalities().size() == 1 && !p.quantity().isKnown())
        .filter(p -> p.text().matches(isPenalty() ? "(?i)(the )?\\S+" : "(?i)the \\S+"))
        .map(p -> p.nationalities().get(0));
  }

  /** Migrants are whom things happen to; officials and activists act. */
  private boolean isPlainPeople(int token) {
    String lemma = syntax.lemma(token).toLowerCase(Locale.ROOT);
    return actors.people(token).isPresent()
        && !words.is("body", lemma)
        && !words.is("office", lemma)
        && !syntax.token(token).tag().startsWith("PRP");
  }

  /** "Villagers protested": people who are only described speak for themselves. */
  private boolean protests(Argument argument, int token) {
    return frame.type() == EventType.PROTEST
        && argument.fills().equals("agent")
        && argument.marker().equals("subject")
        && isPlainPeople(token)
        && syntax.token(token).tag().matches("NNP?S")
        && !Set.of("people", "man", "woman", "person").contains(syntax.lemma(token));
  }

  private boolean fillPeople(int token) {
    Optional<People> group = actors.people(token);
    if (group.isPresent()) {
      String lemma = syntax.lemma(token).toLowerCase(Locale.ROOT);
      boolean official = words.is("government", lemma) && !words.is("people", lemma);
      // "sent 300 soldiers to the border": those go to do their work.
      boolean force = frame.name().equals("remove-weak") && words.is("force", lemma);
      if (official || force) {
        return false;
      }
      people = people.isEmpty() ? group : joined(people.get(), group.get());
      return true;
    }
    return false;
  }

  /** A named person of whom the event is told. */
  private boolean fillMember(int token) {
    Optional<Name> name =
        actors.name(token).filter(n -> n.kind() == Kind.PERSON && n.form() == Form.PROPER);
    name.ifPresent(members::add);
    if (name.isEmpty()
        && Set.of("he", "she", "him", "her", "his")
            .contains(syntax.lemma(token).toLowerCase(Locale.ROOT))) {
      members.addAll(actors.actors(token));
      return true;
    }
    return name.isPresent();
  }

  /** "Guineans, Malians and Senegalese" are one group of three nationalities. */
  private static Optional<People> joined(People first, People more) {
    if (first.quantity().isKnown() || more.quantity().isKnown() || more.nationalities().isEmpty()) {
      return Optional.of(first);
    }
    List<Name> all = new ArrayList<>(first.nationalities());
    all.addAll(more.nationalities());
    return Optional.of(first.of(all));
  }

  /** A flight stands for the people on it. */
  private boolean isVehicle(int token) {
    return words.is("vehicle", syntax.lemma(token).toLowerCase(Locale.ROOT));
  }

  /** "two of [the flights]" */
  private int wholeOf(int token) {
    return syntax.token(token).tag().matches("CD|JJ.*|DT|NN")
        ? syntax.parts(token).stream()
            .filter(p -> p.function().equals("of") && isVehicle(p.token()))
            .mapToInt(Part::token)
            .findFirst()
            .orElse(token)
        : token;
  }

  private boolean fillVehicle(int noun) {
    int token = wholeOf(noun);
    if (!isVehicle(token)) {
      return false;
    }
    Range load = sentence.tree().extent(token);
    people =
        people.or(
            () ->
                sentence
                    .mentions(People.class)
                    .filter(p -> isAboard(p, token, load))
                    .findFirst()
                    .or(() -> actors.aboard(token)));
    people.ifPresent(
        p ->
            syntax.parts(p.head()).stream()
                .filter(part -> part.function().equals("from"))
                .flatMap(part -> actors.places(part.token()).stream())
                .filter(n -> n.kind() == Kind.PLACE)
                .forEach(n -> add(Role.ORIGIN, List.of(n))));
    way(token);
    syntax.parts(token).stream()
        .filter(p -> p.function().equals("modifier") && frame.type() == EventType.REFUSAL)
        .map(p -> actors.actors(p.token()).stream().filter(n -> n.kind() == Kind.COUNTRY).toList())
        .forEach(names -> add(Role.ORIGIN, names));
    return true;
  }

  /** "a plane [from Harlingen to Tapachula]": where a vehicle goes its load goes. */
  private void way(int vehicle) {
    for (Part part : syntax.parts(vehicle)) {
      if (part.function().equals("from") || part.function().equals("out of")) {
        add(Role.ORIGIN, actors.places(part.token()));
      } else if (part.function().equals("to") && frame.type() == EventType.REMOVAL) {
        add(Role.DESTINATION, actors.places(part.token()));
      }
    }
  }

  /** Whether people are the load of a vehicle, as the tree or the word between has it. */
  private boolean isAboard(People group, int vehicle, Range load) {
    int begin = group.tokens().begin();
    boolean with =
        begin == vehicle + 2
            && Set.of("with", "carry", "bear", "bring").contains(syntax.lemma(vehicle + 1));
    return group.head() > vehicle && (load.contains(group.head()) || with);
  }

  /** Whoever did what the noun says: "condemned the deportations by Iran". */
  private boolean fillDeed(Argument argument, int token) {
    List<Name> doers = new ArrayList<>();
    for (Part part : syntax.parts(token)) {
      if (Set.of("by", "poss", "from", "modifier").contains(part.function())) {
        doers.addAll(actors.actors(part.token()));
      }
    }
    add(
        argument,
        doers.stream().filter(n -> n.kind() != Kind.PERSON || n.form() == Form.PROPER).toList());
    return true;
  }

  private boolean add(Argument argument, List<Name> names) {
    if (argument.fills().isEmpty()) {
      return !names.isEmpty();
    }
    return add(Role.valueOf(argument.fills().toUpperCase(Locale.ROOT)), names);
  }

  private boolean add(Role role, List<Name> names) {
    List<Name> list = new ArrayList<>(fillers.getOrDefault(role, List.of()));
    names.stream().filter(n -> !list.contains(n)).forEach(list::add);
    if (!list.isEmpty()) {
      fillers.put(role, list);
    }
    return !names.isEmpty();
  }
}
