package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Quantities;
import dateline.annotate.Quantity;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which actor, place or group of people a noun phrase stands for. */
final class Actors {

  private static final Map<String, Kind> PRONOUNS =
      Map.of(
          "he",
          Kind.PERSON,
          "she",
          Kind.PERSON,
          "him",
          Kind.PERSON,
          "her",
          Kind.PERSON,
          "his",
          Kind.PERSON,
          "it",
          Kind.ORGANIZATION,
          "its",
          Kind.ORGANIZATION,
          "they",
          Kind.ORGANIZATION,
          "their",
          Kind.ORGANIZATION,
          "we",
          Kind.ORGANIZATION);
  private static final Set<String> HERE = Set.of("there", "here");

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Descriptions descriptions;

  Actors(Sentence sentence, Words words, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.descriptions = new Descriptions(sentence, syntax);
  }

  /** The name that holds the token. */
  Optional<Name> name(int at) {
    return sentence.mentions(Name.class).filter(n -> n.tokens().contains(at)).findFirst();
  }

  /** The group of people that the token governs. */
  Optional<People> people(int at) {
    Optional<People> own = part(at).or(() -> headed(at));
    boolean number = own.isEmpty() && sentence.tokens().get(at).tag().equals("CD");
    return number
        ? sentence
            .mentions(People.class)
            .filter(p -> p.tokens().contains(at) && p.quantity().isKnown())
            .findFirst()
        : own;
  }

  private Optional<People> headed(int at) {
    return sentence.mentions(People.class).filter(p -> p.head() == at).findFirst();
  }

  /** "96 of [them]", whatever the tree hangs "them" on: the part that is counted. */
  private Optional<People> part(int at) {
    boolean of =
        at > 1
            && sentence.tokens().get(at).tag().equals("PRP")
            && sentence.tokens().get(at - 1).lemma().equals("of")
            && tree.head(at) != at - 2;
    return of ? headed(at - 2).filter(p -> p.quantity().isKnown()) : Optional.empty();
  }

  /** "276,215 deportations": a counted happening counts the people it happens to. */
  Optional<People> counted(int noun) {
    Token token = sentence.tokens().get(noun);
    boolean carrier = words.is("vehicle", token.lemma().toLowerCase(Locale.ROOT));
    if (!token.tag().endsWith("S") || carrier) {
      // twelve deportation flights are not twelve people
      return Optional.empty();
    }
    return Quantities.find(sentence.tokens()).stream()
        .filter(
            n ->
                tree.head(n.head()) == noun && tree.is(n.head(), "nummod")
                    || n.tokens().end() == noun)
        .findFirst()
        .map(n -> counted(new Range(n.tokens().begin(), noun + 1), noun, "", n.quantity()))
        .or(
            () ->
                Quantities.tally(sentence.tokens(), noun)
                    .map(q -> counted(new Range(noun, noun + 1), noun, "", q)));
  }

  /** "turned the planes away": the people on them, whom another sentence tells of. */
  Optional<People> aboard(int vehicle) {
    boolean known =
        vehicle > 0 && Set.of("the", "both").contains(sentence.tokens().get(vehicle - 1).lemma());
    Range range = new Range(Math.max(0, vehicle - 1), vehicle + 1);
    return known
        ? Optional.of(counted(range, vehicle, "the people", Quantity.UNKNOWN))
        : Optional.empty();
  }

  private People counted(Range range, int noun, String text, Quantity quantity) {
    return new People(
        sentence.index(), range, noun, sentence.span(range), text, quantity, List.of());
  }

  /** Who acts, when this token governs the words for him: none, one, or several. */
  List<Name> actors(int at) {
    Token token = sentence.tokens().get(at);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    Optional<Name> name = name(at);
    if (name.isPresent() && name.get().form() == Form.PROPER && !owns(at, name.get())) {
      return List.of(name.get());
    }
    if (PRONOUNS.containsKey(lemma) && token.tag().startsWith("PRP")) {
      boolean human = PRONOUNS.get(lemma) == Kind.PERSON;
      List<Name> speaker =
          lemma.equals("they")
              ? List.of()
              : new Speaking(sentence, words, syntax)
                  .speaker(at).stream()
                      .boxed()
                      .flatMap(s -> actors(s).stream())
                      .filter(n -> (n.kind() == Kind.PERSON) == human)
                      .toList();
      if (speaker.size() == 1) {
        return speaker;
      }
      return List.of(descriptions.of(new Range(at, at + 1), at, PRONOUNS.get(lemma), Form.PRONOUN));
    }
    Optional<Name> called = called(at);
    if (called.isPresent()) {
      return called.stream().toList();
    }
    List<Name> titled = person(at);
    if (!titled.isEmpty()) {
      return titled;
    }
    if (words.is("government", lemma)) {
      List<Name> owners = isBranch(at) ? List.of() : government(at);
      if (!owners.isEmpty()) {
        return owners;
      }
    }
    if (name.isPresent() && name.get().form() == Form.ADJECTIVE) {
      return tree.is(at, "amod") || tree.is(at, "compound") ? List.of(name.get()) : List.of();
    }
    if (!token.isNoun()) {
      return List.of();
    }
    boolean plural = token.tag().endsWith("S");
    List<Name> states = plural && words.is("office", lemma) ? states(at) : List.of();
    if (states.size() > 1) {
      return states;
    }
    if (words.is("office", lemma) && !plural) {
      return List.of(descriptions.of(at, Kind.PERSON));
    }
    if (lemma.equals("force")
        && syntax.preposition(at).equals("by")
        && tree.children(at).size() == 1) {
      return List.of(); // "sent there by force"
    }
    Optional<Name> corps = corps(at, lemma);
    if (corps.isPresent()) {
      return corps.stream().toList();
    }
    Optional<Integer> whose = whose(at, lemma);
    if (whose.isPresent()) {
      return actors(whose.get());
    }
    if (words.is("body", lemma) || words.is("judge", lemma) || words.is("office", lemma)) {
      return List.of(descriptions.of(at, Kind.ORGANIZATION));
    }
    if (words.is("government", lemma)) {
      return List.of(descriptions.of(at, Kind.COUNTRY));
    }
    return plural ? List.of() : explained(at);
  }

  /** "the harbour master, [Houmed Ali], said": whoever the noun describes is named behind it. */
  private List<Name> explained(int at) {
    return tree.children(at, "appos").stream()
        .filter(c -> c == at + 2 && isComma(at + 1))
        .flatMap(c -> name(c).stream())
        .filter(n -> n.kind() == Kind.PERSON && n.form() == Form.PROPER)
        .limit(1)
        .toList();
  }

  /** "Border Force officers", "dozens of supporters of the Civil Rights Front": a body acts. */
  private Optional<Name> corps(int at, String lemma) {
    boolean plural = sentence.tokens().get(at).tag().endsWith("S");
    if (plural && words.is("collective", lemma)) {
      return tree.children(at, "nmod").stream()
          .filter(c -> syntax.preposition(c).equals("of"))
          .flatMap(c -> corps(c, syntax.word(c)).stream())
          .findFirst();
    }
    return plural && words.is("corps", lemma)
        ? tree.children(at).stream()
            .filter(c -> tree.is(c, "compound") || c > at && syntax.preposition(c).equals("of"))
            .flatMap(c -> name(c).stream())
            .filter(n -> n.kind() == Kind.ORGANIZATION && n.form() == Form.PROPER)
            .findFirst()
        : Optional.empty();
  }

  /** "[its] patrols": whoever they belong to acts through them. */
  private Optional<Integer> whose(int at, String lemma) {
    return sentence.tokens().get(at).tag().endsWith("S") && words.is("corps", lemma)
        ? tree.children(at, "nmod:poss").stream()
            .filter(c -> sentence.tokens().get(c).text().matches("(?i)its|their"))
            .findFirst()
        : Optional.empty();
  }

  /** Some who are only described, as one voice: "volunteers", "relatives of the men". */
  Name group(int at) {
    return descriptions.of(at, Kind.ORGANIZATION);
  }

  /** Whether the name is only the owner of what the token says: "[Panama] authorities". */
  private boolean owns(int at, Name name) {
    return words.is("government", syntax.word(at))
        && name.tokens().length() > 1
        && name.kind() == Kind.PERSON;
  }

  /** "the aid group Pro Asyl", "the watchdog HRNA": the body that is named behind its kind. */
  private Optional<Name> called(int at) {
    String lemma = syntax.word(at);
    if (!words.is("body", lemma) && !words.is("collective", lemma)) {
      return Optional.empty();
    }
    return sentence
        .mentions(Name.class)
        .filter(n -> n.kind() == Kind.ORGANIZATION && n.form() == Form.PROPER)
        .filter(n -> n.tokens().begin() == at + 1)
        .findFirst();
  }

  /** "President Gustavo Petro", "the BGB's director general, Siddiqui": the person who is meant. */
  private List<Name> person(int at) {
    if (!words.is("office", syntax.word(at))) {
      return behindTitle(at);
    }
    List<Name> persons = new ArrayList<>();
    boolean plural = sentence.tokens().get(at).tag().endsWith("S");
    for (int child : tree.children(at)) {
      if (tree.is(child, "flat")
          || tree.is(child, "appos")
          || tree.is(child, "compound")
          || tree.is(child, "nmod:desc")) {
        name(child).filter(n -> n.kind() == Kind.PERSON).ifPresent(persons::add);
        if (plural) {
          // "the two ministers, Khaled Nouri and Emad Trabelsi"
          tree.children(child, "conj")
              .forEach(c -> name(c).filter(n -> n.kind() == Kind.PERSON).ifPresent(persons::add));
        }
      }
    }
    if (persons.isEmpty() && !plural) {
      inserted(at).or(() -> descriptions.holder(at)).ifPresent(persons::add);
    }
    return plural || persons.isEmpty() ? persons : persons.subList(0, 1);
  }

  /** "Home [Affairs] Minister Lindiwe Mabaso": the tree may take another word for the head. */
  private List<Name> behindTitle(int at) {
    return tree.children(at).stream()
        .filter(c -> c > at + 1 && (tree.is(c, "appos") || tree.is(c, "flat")))
        .filter(c -> words.is("office", syntax.word(c - 1)))
        .filter(
            c ->
                sentence.tokens().subList(at + 1, c).stream()
                    .allMatch(t -> t.isNoun() || t.tag().equals("JJ")))
        .flatMap(c -> name(c).stream())
        .filter(n -> n.kind() == Kind.PERSON)
        .toList();
  }

  /** "Iraq's prime minister, Mohammed Shia al-Sudani, said": the name between the commas. */
  private Optional<Name> inserted(int at) {
    return sentence
        .mentions(Name.class)
        .filter(n -> n.kind() == Kind.PERSON && n.form() == Form.PROPER)
        .filter(n -> n.tokens().begin() == at + 2 && isComma(at + 1) && isComma(n.tokens().end()))
        .findFirst();
  }

  private boolean isComma(int at) {
    return at < sentence.tokens().size() && sentence.tokens().get(at).text().equals(",");
  }

  /** "the foreign ministers of Kenya and Somalia": those stand for their states. */
  private List<Name> states(int at) {
    List<Name> states = new ArrayList<>();
    for (int child : tree.children(at, "nmod")) {
      if (Set.of("of", "from").contains(syntax.preposition(child))) {
        name(child)
            .filter(n -> n.kind() == Kind.COUNTRY || n.kind() == Kind.PLACE)
            .ifPresent(states::add);
        tree.children(child, "conj")
            .forEach(
                c ->
                    name(c)
                        .filter(n -> n.kind() == Kind.COUNTRY || n.kind() == Kind.PLACE)
                        .ifPresent(states::add));
      }
    }
    // "Serbian and Hungarian leaders"
    for (int child : tree.children(at, "amod")) {
      Stream.concat(Stream.of(child), tree.children(child, "conj").stream())
          .flatMap(c -> name(c).stream())
          .filter(n -> n.kind() == Kind.COUNTRY && !states.contains(n))
          .forEach(states::add);
    }
    return states;
  }

  /** "the Iranian government", "authorities in Bogotá", "the Trump administration". */
  private List<Name> government(int at) {
    List<Name> owners = new ArrayList<>();
    for (int child : tree.children(at)) {
      boolean before =
          tree.is(child, "amod")
              || tree.is(child, "compound")
              || tree.is(child, "nmod:poss")
              || tree.is(child, "flat");
      boolean behind =
          tree.is(child, "nmod") && Set.of("of", "in", "from").contains(syntax.preposition(child));
      if (before || behind) {
        Optional<Name> name = name(child);
        if (name.isPresent() && name.get().kind() == Kind.PERSON && !tree.is(child, "nmod:poss")) {
          Range range =
              new Range(
                  Math.min(name.get().tokens().begin(), at),
                  Math.max(name.get().tokens().end(), at + 1));
          owners.add(descriptions.of(range, at, Kind.COUNTRY, Form.DESCRIPTION));
        } else {
          name.filter(n -> n.kind() == Kind.COUNTRY || n.kind() == Kind.PLACE)
              .map(n -> behind && n.kind() == Kind.PLACE && isOfficial(at) ? local(at, n) : n)
              .ifPresent(owners::add);
          if (behind && !owners.isEmpty()) {
            // "delegations of Iran and Afghanistan"
            tree.children(child, "conj").stream()
                .flatMap(c -> name(c).stream())
                .filter(n -> n.kind() == Kind.COUNTRY || n.kind() == Kind.PLACE)
                .forEach(owners::add);
          }
        }
      }
    }
    return owners;
  }

  /** "two U.S. [defense] officials": not the state, but some of one of its branches. */
  private boolean isBranch(int at) {
    return isOfficial(at)
        && tree.children(at, "compound").stream()
            .anyMatch(c -> sentence.tokens().get(c).tag().equals("NN") && name(c).isEmpty());
  }

  private boolean isOfficial(int at) {
    return Set.of("official", "authority").contains(syntax.word(at));
  }

  /** "officials in Arlit": not the state, unless its government sits there. */
  private Name local(int at, Name place) {
    Name local = descriptions.of(at, Kind.COUNTRY);
    return local.tokens().contains(place.tokens()) ? local : place;
  }

  /** The places that the token governs the words for. */
  List<Name> places(int at) {
    Token token = sentence.tokens().get(at);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    List<Name> places = new ArrayList<>();
    Optional<Name> name = name(at);
    if (name.isPresent()) {
      if (isPlace(name.get())) {
        places.add(name.get());
      }
    } else if (HERE.contains(lemma)) {
      places.add(descriptions.of(new Range(at, at + 1), at, Kind.PLACE, Form.PRONOUN));
    } else if (words.is("government", lemma)) {
      List<Name> owners = government(at);
      places.addAll(owners.isEmpty() ? List.of(descriptions.of(at, Kind.COUNTRY)) : owners);
    } else if (token.isNoun() && !words.is("people", lemma) && !words.is("request", lemma)) {
      for (int child : tree.children(at)) {
        boolean within =
            tree.is(child, "nmod")
                && Set.of("of", "in", "at", "near").contains(syntax.preposition(child));
        if (tree.is(child, "appos")
            || tree.is(child, "compound")
            || tree.is(child, "flat")
            || tree.is(child, "amod") && words.is("facility", lemma)
            || tree.is(child, "nmod:poss")
            || within) {
          name(child).filter(Actors::isPlace).ifPresent(places::add);
          if (within && name(child).isEmpty() && words.is("facility", syntax.lemma(child))) {
            // "a camp in the province of Darién"
            tree.children(child, "nmod").stream()
                .filter(c -> syntax.preposition(c).equals("of"))
                .flatMap(c -> name(c).stream())
                .filter(Actors::isPlace)
                .forEach(places::add);
          }
          if (tree.is(child, "compound") && words.is("facility", lemma)) {
            name(child).filter(n -> !isPlace(n)).map(Actors::site).ifPresent(places::add);
          }
        }
      }
    }
    if (!places.isEmpty()) {
      for (int child : tree.children(at, "nmod")) {
        if (syntax.preposition(child).equals("in")) {
          name(child).filter(n -> isPlace(n) && !places.contains(n)).ifPresent(places::add);
        }
      }
      for (int child : tree.children(at, "appos")) {
        name(child).filter(n -> isPlace(n) && !places.contains(n)).ifPresent(places::add);
      }
    }
    return places;
  }

  /** "the Talha centre": what a camp or an airport is called names a place. */
  private static Name site(Name name) {
    return name.as(Kind.PLACE);
  }

  private static boolean isPlace(Name name) {
    return name.kind() == Kind.PLACE || name.kind() == Kind.COUNTRY;
  }

  /** The country of the people themselves, which nothing names here. */
  Name home(int at) {
    Range range = new Range(at, at + 1);
    return new Name(
        sentence.index(), range, at, sentence.span(range), Name.HOME, Kind.COUNTRY, Form.PRONOUN);
  }

  /**
   * "Justice Elspeth Marlow of the Federal Court": the judge, and the court that is named with her.
   */
  List<Name> judges(int at) {
    List<Name> judges = new ArrayList<>(actors(at));
    if (judges.stream().anyMatch(j -> j.kind() == Kind.PERSON && j.form() == Form.PROPER)) {
      Range extent = tree.extent(at);
      sentence
          .mentions(Name.class)
          .filter(n -> n.kind() == Kind.ORGANIZATION && n.form() == Form.PROPER)
          .filter(n -> extent.contains(n.head()) && n.head() > at)
          .filter(
              n ->
                  sentence.tokens().subList(at, n.head()).stream()
                      .noneMatch(t -> t.tag().matches("VBD|VBZ|VBP|MD")))
          .filter(n -> words.is("judge", syntax.word(n.head())))
          .limit(1)
          .forEach(judges::add);
      court(at).ifPresent(judges::add);
    }
    return judges;
  }

  /** "[High Court] Judge Renata Seepersad" */
  private Optional<Name> court(int judge) {
    return tree.children(judge, "nmod:desc").stream()
        .flatMap(title -> tree.children(title, "compound").stream())
        .filter(c -> sentence.tokens().get(c).text().matches("Court|Tribunal"))
        .filter(c -> name(c).isEmpty())
        .map(c -> descriptions.of(c, Kind.ORGANIZATION))
        .findFirst();
  }

  /** Whether the token's phrase speaks of a judge or a court. */
  boolean isJudge(int at) {
    Range extent = tree.extent(at);
    int begin = Math.max(extent.begin(), at - 4);
    int end = Math.min(extent.end(), at + 4);
    Optional<Name> name = name(at);
    if (name.isPresent()) {
      if (words.is("judge", name.get().text().toLowerCase(Locale.ROOT))) {
        return true;
      }
      begin = Math.min(begin, Math.max(0, name.get().tokens().begin() - 2));
      end = Math.max(end, name.get().tokens().end());
    }
    for (int i = at; i >= begin; i--) {
      if (sentence.tokens().get(i).isVerb()) {
        begin = i + 1;
      }
    }
    for (int i = begin; i < end; i++) {
      if (words.is("judge", syntax.word(i))) {
        return true;
      }
    }
    return false;
  }
}
