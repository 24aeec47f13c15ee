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
          syntax.parts(part.token()).stream()
              .filter(
                  p ->
                      WAYS.contains(p.function())
                          && sentence.tree().head(p.token()) == part.token())
              .forEach(parts::add);
        } else if (entry.rest().equals(List.of(part.function()))
            && syntax.preposition(part.token()).equals(part.function())) {
          // "took in 135 people": a particle that the tree takes for a preposition.
          parts.add(new Part("object", part.token()));
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
    parts.forEach(this::assign);
    if (!entry.verb() && people.isEmpty()) {
      people = actors.counted(at);
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
    boolean moves = frame.type() == EventType.REMOVAL || frame.type() == EventType.MOVEMENT;
    if (moves && !fillers.containsKey(Role.DESTINATION) && (frame.homeward() || goesHome())) {
      fillers.put(Role.DESTINATION, List.of(actors.home(at)));
    }
    return Optional.of(
        new Instance(at, governor, entry, frame, frame.type(), fillers, people, members, -1));
  }

  /** The verb that only carries the noun: "carry out deportations". */
  private int light() {
    Tree tree = sentence.tree();
    int head = tree.head(at);
    boolean carried =
        head != Tree.ROOT
            && (tree.relation(at).equals("obj") || tree.relation(at).equals("nsubj:pass"));
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
        return !isPlainPeople(token) && add(argument, named(actors.actors(token)));
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

  private List<Name> named(List<Name> names) {
    return names;
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
    return Optional.of(
        new People(
            first.sentence(),
            first.tokens(),
            first.head(),
            first.span(),
            first.text(),
            first.quantity(),
            all));
  }

  /** A flight stands for the people on it. */
  private boolean fillVehicle(int token) {
    if (!words.is("vehicle", syntax.lemma(token).toLowerCase(Locale.ROOT))) {
      return false;
    }
    Range load = sentence.tree().extent(token);
    people =
        sentence
            .mentions(People.class)
            .filter(p -> load.contains(p.head()) && p.head() > token)
            .findFirst();
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
    List<Name> list = fillers.getOrDefault(role, new ArrayList<>());
    names.stream().filter(n -> !list.contains(n)).forEach(list::add);
    if (!list.isEmpty()) {
      fillers.put(role, list);
    }
    return !names.isEmpty();
  }
}
