package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whose state is meant: "their government", "his country", the government of an opposition. */
final class Owners {

  static final String HIS = "(?i)(his|her) (own )?\\S+";

  private final Gazetteer gazetteer;
  private final Words words;
  private final ProperNames names;
  private final Demonyms demonyms;
  private final Foregoing foregoing;
  private final Function<Name, Optional<Entity>> state;

  /**
   * @param state the state that a name or an adjective means
   */
  Owners(
      Gazetteer gazetteer,
      Words words,
      ProperNames names,
      Demonyms demonyms,
      Foregoing foregoing,
      Function<Name, Optional<Entity>> state) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.names = names;
    this.demonyms = demonyms;
    this.foregoing = foregoing;
    this.state = state;
  }

  /** The state of those whom "their", "his" or "her" takes up. */
  Optional<Entity> of(Name name) {
    return theirs(name).or(() -> his(name));
  }

  /** "The [Lithuanian] opposition blamed the government": its own, if it is told whose it is. */
  Optional<Entity> opposed(Name name) {
    Sentence sentence = foregoing.sentence(name);
    return opponent(name).stream()
        .flatMap(
            s ->
                foregoing.names(name.sentence(), name).stream()
                    .filter(n -> n.kind() == Kind.COUNTRY)
                    .filter(n -> sentence.tree().extent(s).contains(n.tokens())))
        .flatMap(n -> state.apply(n).stream())
        .findFirst();
  }

  /** The subject of a clause above, if it is an opposition or one of it. */
  private Optional<Integer> opponent(Name name) {
    Sentence sentence = foregoing.sentence(name);
    Tree tree = sentence.tree();
    for (int at = name.head(); at != Tree.ROOT; at = tree.head(at)) {
      for (int subject : tree.children(at, "nsubj")) {
        boolean opposes =
            tree.extent(subject).end() <= name.tokens().begin()
                && sentence
                    .tokens()
                    .subList(tree.extent(subject).begin(), tree.extent(subject).end())
                    .stream()
                    .anyMatch(t -> t.lemma().equalsIgnoreCase("opposition"));
        if (opposes) {
          return Optional.of(subject);
        }
      }
    }
    return Optional.empty();
  }

  /** "1,187 Ethiopians were brought home by [their government]" */
  private Optional<Entity> theirs(Name name) {
    if (!name.text().matches("(?i)their (own )?\\S+")) {
      return Optional.empty();
    }
    List<Entity> nations =
        foregoing
            .sentence(name)
            .mentions(People.class)
            .filter(p -> p.tokens().end() <= name.tokens().begin())
            .flatMap(p -> p.nationalities().stream())
            .flatMap(n -> demonyms.country(n).stream())
            .distinct()
            .toList();
    return nations.size() == 1 ? Optional.of(nations.get(0)) : Optional.empty();
  }

  /** "Mahama said that [his government] had agreed": the state of the person named last. */
  private Optional<Entity> his(Name name) {
    if (!name.text().matches(HIS)) {
      return Optional.empty();
    }
    return speaking(name)
        .or(
            () ->
                IntStream.rangeClosed(Foregoing.since(name, 1), name.sentence())
                    .boxed()
                    .flatMap(i -> foregoing.names(i, name).stream())
                    .filter(Owners::isPerson)
                    .reduce((first, second) -> second))
        .flatMap(n -> names.entity(n, Use.ACTOR))
        .flatMap(p -> p.country().flatMap(gazetteer::entity).or(() -> titled(p, name)))
        .or(() -> served(name));
  }

  /** "[Ugandan] Foreign Minister Jeje Odongo": whose title he has, wherever that was told. */
  private Optional<Entity> titled(Entity person, Name name) {
    return IntStream.rangeClosed(0, name.sentence())
        .boxed()
        .flatMap(i -> foregoing.names(i, name).stream())
        .filter(Owners::isPerson)
        .filter(n -> names.entity(n, Use.ACTOR).filter(person::equals).isPresent())
        .flatMap(n -> beside(n).flatMap(c -> state.apply(c).stream()))
        .findFirst();
  }

  /** The states that stand before the title of a person. */
  private Stream<Name> beside(Name person) {
    Tree tree = foregoing.sentence(person).tree();
    return foregoing.names(person.sentence(), person).stream()
        .filter(n -> n.kind() == Kind.COUNTRY)
        .filter(n -> tree.relation(n.head()).matches("amod|compound|nmod:poss"))
        .filter(
            n -> {
              int title = tree.head(n.head());
              return tree.is(title, "nmod:desc") && tree.head(title) == person.head()
                  || tree.children(title, "appos").contains(person.head());
            });
  }

  /** "[Chad]'s foreign minister said that his country had agreed": whose minister he is. */
  private Optional<Entity> served(Name name) {
    Sentence sentence = foregoing.sentence(name);
    Tree tree = sentence.tree();
    return foregoing.names(name.sentence(), name).stream()
        .filter(n -> tree.head(n.head()) != Tree.ROOT)
        .filter(n -> tree.relation(n.head()).matches("nmod:poss|amod|compound|nmod"))
        .filter(
            n -> {
              int holder = tree.head(n.head());
              String lemma = sentence.tokens().get(holder).lemma().toLowerCase(Locale.ROOT);
              return tree.is(holder, "nsubj")
                  && sentence.tokens().get(holder).tag().equals("NN")
                  && words.is("office", lemma);
            })
        .flatMap(n -> state.apply(n).stream())
        .findFirst();
  }

  /** "Odongo, who met van Weel, said [his country] would wait": who acts in a clause above. */
  private Optional<Name> speaking(Name name) {
    Tree tree = foregoing.sentence(name).tree();
    for (int at = tree.head(name.head()); at != Tree.ROOT; at = tree.head(at)) {
      for (Name other : foregoing.names(name.sentence(), name)) {
        if (isPerson(other) && tree.is(other.head(), "nsubj") && tree.head(other.head()) == at) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPerson(Name name) {
    return name.kind() == Kind.PERSON && name.form() == Form.PROPER;
  }
}
