package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
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
  private static final Set<String> WAYS =
      Set.of("to", "into", "onto", "via", "through", "back to", "by way of");
  private static final Set<EventType> OF_STATES =
      EnumSet.of(
          EventType.REMOVAL,
          EventType.ACCEPTANCE,
          EventType.REFUSAL,
          EventType.DETENTION,
          EventType.RELEASE);

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
    List<Part> parts = new ArrayList<>(syntax.parts(at));
    int governor = at;
    if (entry.verb()) {
      for (Part part : List.copyOf(parts)) {
        if (part.function().equals("object") && isThing(part.token())) {
          parts.addAll(syntax.parts(part.token()));
        } else if (part.function().equals("object") && actors.people(part.token()).isPresent()) {
          // "deported 120 people to Iran": the way may hang on the people in the tree.
          parts.addAll(ways(part.token(), 2));
          parts.addAll(spots(part.token()));
        } else if (entry.rest().equals(List.of(part.function()))
            && syntax.preposition(part.token()).equals(part.function())) {
          // "took in 135 people": a particle that the tree takes for a preposition.
          parts.add(new Part("object", part.token()));
        } else if (part.function().equals("object") && frame.type() == EventType.MOVEMENT) {
          // "crossed the river into Thailand"
          parts.addAll(ways(part.token(), 1));
        } else if (entry.rest().contains(syntax.lemma(part.token()))) {
          // "was placed under sanctions by Washington": who acts hangs on the noun.
          syntax.parts(part.token()).stream()
              .filter(p -> p.function().equals("by") && syntax.isPassive(at))
              .forEach(p -> parts.add(new Part("subject", p.token())));
        } else if (isCarrier(part)) {
          parts.addAll(ways(part.token(), 1));
        }
      }
    } else {
      governor = light();
      if (governor != at) {
        for (Part part : syntax.parts(governor)) {
          if (part.token() != at) {
            parts.add(part);
          }
        }
      }
    }
    if (!entry.verb()) {
      for (Part part : List.copyOf(parts)) {
        if (actors.people(part.token()).isPresent()) {
          parts.addAll(spots(part.token()));
        }
      }
    }
    if (frame.type() == EventType.TALKS && !entry.verb()) {
      talker(parts).ifPresent(parts::add);
    }
    parts.replaceAll(this::behindParticle);
    parts.forEach(this::assign);
    parts.stream().filter(this::isCrossing).forEach(p -> beyond(p.token()));
    if (entry.verb() && wantsPeople() && people.isEmpty() && members.isEmpty()) {
      syntax.peopleBefore(at).ifPresent(p -> assign(new Part("object", p)));
    }
    if (takesOtherThings(parts) || isPrivate(parts)) {
      return Optional.empty();
    }
    if (!entry.verb() && people.isEmpty()) {
      people = actors.counted(at);
    }
    boolean taking = frame.type() == EventType.ACCEPTANCE || frame.type() == EventType.REFUSAL;
    if (taking || frame.homeward()) {
      people.ifPresent(this::sender);
    } else {
      people.ifPresent(this::origin);
    }
    for (Argument argument : frame.arguments()) {
      if (argument.required() && !satisfied.contains(argument)) {
        return Optional.empty();
      }
    }
    if (!enough()) {
      return Optional.empty();
    }
    consumed.addAll(things);
    if (entry.verb()) {
      sentence.tree().children(at).stream()
          .filter(c -> entry.rest().contains(syntax.lemma(c)))
          .forEach(consumed::add);
    }
    boolean moves = frame.type() == EventType.REMOVAL || frame.type() == EventType.MOVEMENT;
    boolean open = !fillers.containsKey(Role.DESTINATION) && (frame.homeward() || goesHome());
    if (moves && (open || isHome())) {
      add(Role.DESTINATION, List.of(actors.home(at)));
    }
    return Optional.of(
        new Instance(at, governor, entry, frame, type(), fillers, people, members, -1));
  }

  /** "handed over to Ukraine": a particle that the tree takes for part of the preposition. */
  private Part behindParticle(Part part) {
    int space = part.function().indexOf(' ');
    boolean particle =
        space > 0
            && entry.rest().contains(part.function().substring(0, space))
            && frame.arguments().stream().noneMatch(a -> a.marker().equals(part.function()));
    return particle ? new Part(part.function().substring(space + 1), part.token()) : part;
  }

  /** "Coale said after talks with the president": who speaks after talks has taken part. */
  private Optional<Part> talker(List<Part> parts) {
    boolean with =
        parts.stream().anyMatch(p -> p.function().equals("with"))
            && parts.stream().noneMatch(p -> p.function().equals("subject"));
    int head = sentence.tree().head(at);
    boolean after =
        head != Tree.ROOT
            && (syntax.preposition(at).equals("after")
                || syntax.preposition(at).equals("of") && syntax.preposition(head).equals("after"));
    return with && after
        ? syntax.clause(at).stream()
            .flatMap(v -> syntax.surfaceSubject(v).stream().boxed())
            .map(s -> new Part("subject", s))
            .findFirst()
        : Optional.empty();
  }

  private boolean isCrossing(Part part) {
    return frame.type() == EventType.REMOVAL
        && Set.of("over", "across").contains(part.function())
        && words.is("border", syntax.lemma(part.token()).toLowerCase(Locale.ROOT));
  }

  /** "across its frontier", "over Libya's border": into the country whose border it is. */
  private void beyond(int border) {
    syntax.parts(border).stream()
        .filter(p -> p.function().equals("poss"))
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
  }

  private boolean isBehindFrom(Name name) {
    int before = name.tokens().begin() - 1;
    boolean listed = before > 0 && Set.of(",", "and").contains(syntax.lemma(before));
    return before >= 0 && syntax.lemma(before).equals("from") || listed;
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
        || frame.type() == EventType.DETENTION && has(parts, "subject", "vehicle")
        || frame.type() == EventType.REFUSAL && has(parts, "subject", "civil");
  }

  private boolean has(List<Part> parts, String function, String wordClass) {
    return parts.stream()
        .filter(p -> p.function().equals(function))
        .anyMatch(p -> words.is(wordClass, syntax.lemma(p.token()).toLowerCase(Locale.ROOT)));
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
    boolean sent =
        frame.type() == EventType.MOVEMENT
            && people
                .filter(p -> words.is("deported", syntax.lemma(p.head()).toLowerCase(Locale.ROOT)))
                .isPresent();
    return sent ? EventType.REMOVAL : frame.type();
  }

  /** "arrested 14 people in Nairobi": the place may hang on the people in the tree. */
  private List<Part> spots(int noun) {
    return syntax.parts(noun).stream()
        .filter(p -> sentence.tree().head(p.token()) == noun && p.token() > noun)
        .filter(
            p ->
                frame.arguments().stream()
                    .anyMatch(a -> a.fills().equals("place") && a.marker().equals(p.function())))
        .toList();
  }

  /** The way that hangs on a noun, straight or over "the border" or "a flight". */
  private List<Part> ways(int noun, int depth) {
    List<Part> ways = new ArrayList<>();
    for (Part part : syntax.parts(noun)) {
      boolean own = sentence.tree().head(part.token()) == noun || depth == 1;
      if (own && (WAYS.contains(part.function()) || depth == 1 && part.function().equals("from"))) {
        ways.add(part);
      } else if (own && depth > 0 && (isCarrier(part) || isWhole(part))) {
        ways.addAll(ways(part.token(), depth - 1));
      }
    }
    return ways;
  }

  /** "most of the men" */
  private boolean isWhole(Part part) {
    return part.function().equals("of") && actors.people(part.token()).isPresent();
  }

  /** "on a flight", "over the border": what people are carried by or across, not where to. */
  private boolean isCarrier(Part part) {
    String lemma = syntax.lemma(part.token()).toLowerCase(Locale.ROOT);
    return Set.of("on", "onto", "aboard", "by", "in", "over", "across").contains(part.function())
        && (words.is("vehicle", lemma) || words.is("border", lemma));
  }

  /** The verb that only carries the noun: "carry out deportations". */
  private int light() {
    Tree tree = sentence.tree();
    int head = tree.head(at);
    boolean carried =
        head != Tree.ROOT
            && (tree.relation(at).equals("obj")
                || tree.relation(at).equals("nsubj:pass")
                || tree.is(at, "obl")
                    && Set.of("into", "in").contains(syntax.preposition(at))
                    && Set.of("enter", "engage").contains(syntax.lemma(head)));
    return carried && words.is("light", syntax.lemma(head)) ? head : at;
  }

  private boolean isThing(int token) {
    String lemma = syntax.lemma(token).toLowerCase(Locale.ROOT);
    return frame.arguments().stream()
        .filter(a -> a.marker().equals("object"))
        .flatMap(a -> a.selects().stream())
        .anyMatch(s -> isClass(s) && words.is(s, lemma));
  }

  private boolean isClass(String selector) {
    return !Set.of(
                "people", "group", "actor", "place", "state", "person", "vehicle", "judge", "deed",
                "none")
            .contains(selector)
        && words.has(selector);
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
    return sentence.tree().children(at).stream()
        .anyMatch(c -> words.is("home", syntax.lemma(c)) && c > at);
  }

  /** "flown home", "repatriated": to the country that is theirs, even where that is named. */
  private boolean isHome() {
    return entry.rest().contains("home")
        || entry.head().startsWith("repatriat")
        || sentence.tree().children(at).stream()
            .anyMatch(c -> c > at && syntax.lemma(c).equals("home"));
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
      if (argument.marker().equals(part.function()) && fill(argument, part.token())) {
        satisfied.add(argument);
        used.add(part.token());
        return;
      }
    }
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
        return add(argument, actors.places(token));
      case "actor":
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
      case "deed":
        return fillDeed(argument, token);
      default:
        if (words.has(selector)
            && words.is(selector, syntax.lemma(token).toLowerCase(Locale.ROOT))) {
          things.add(token);
          return true;
        }
        return false;
    }
  }

  private boolean isPenalty() {
    return frame.type() == EventType.SANCTION || frame.type() == EventType.RELIEF;
  }

  /** "tariffs on American goods": the country whose goods, officials or banks they are. */
  private List<Name> owners(int noun) {
    return syntax.parts(noun).stream()
        .filter(p -> Set.of("modifier", "poss", "from", "of").contains(p.function()))
        .flatMap(p -> actors.actors(p.token()).stream())
        .filter(n -> n.kind() == Kind.COUNTRY)
        .toList();
  }

  /** Migrants are whom things happen to; officials and activists act. */
  private boolean isPlainPeople(int token) {
    String lemma = syntax.lemma(token).toLowerCase(Locale.ROOT);
    return actors.people(token).isPresent()
        && !words.is("body", lemma)
        && !words.is("office", lemma)
        && !syntax.token(token).tag().startsWith("PRP");
  }

  private boolean fillPeople(int token) {
    Optional<People> group = actors.people(token);
    if (group.isPresent()) {
      String lemma = syntax.lemma(token).toLowerCase(Locale.ROOT);
      boolean official = words.is("government", lemma) && !words.is("people", lemma);
      if (official) {
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

  private boolean fillVehicle(int token) {
    if (!isVehicle(token)) {
      return false;
    }
    Range load = sentence.tree().extent(token);
    people =
        sentence
            .mentions(People.class)
            .filter(p -> load.contains(p.head()) && p.head() > token)
            .findFirst();
    people.ifPresent(
        p ->
            syntax.parts(p.head()).stream()
                .filter(part -> part.function().equals("from"))
                .flatMap(part -> actors.places(part.token()).stream())
                .filter(n -> n.kind() == Kind.PLACE)
                .forEach(n -> add(Role.ORIGIN, List.of(n))));
    for (Part part : syntax.parts(token)) {
      if (part.function().equals("from")) {
        add(Role.ORIGIN, actors.places(part.token()));
      } else if (part.function().equals("modifier") && frame.type() == EventType.REFUSAL) {
        add(
            Role.ORIGIN,
            actors.actors(part.token()).stream().filter(n -> n.kind() == Kind.COUNTRY).toList());
      }
    }
    return true;
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
