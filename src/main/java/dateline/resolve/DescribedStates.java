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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which state is meant by "the Trump administration", "the country", "their government". */
final class DescribedStates {

  private static final int BACK = 4;

  /** How many sentences before "the government" it is looked for whose that is. */
  private static final int FAR = 8;

  private static final String NEIGHBOUR = "(?i)(its|his|her) (\\S+ ){0,2}neighbou?r";

  /** No state that was told of: "deported to a country at war". */
  private static final String ANY = "(?i)(an?|any|another|some|no|every|each|which) .*";

  private final Gazetteer gazetteer;
  private final Words words;
  private final ProperNames names;
  private final Roster roster;
  private final Owners owners;
  private final CountryCounts counts;
  private final Governments governments;
  private final SpeakingBodies speakers;
  private final Foregoing foregoing;
  private final Excluded excluded;
  private final Optional<Entity> scene;

  DescribedStates(
      Gazetteer gazetteer,
      Words words,
      ProperNames names,
      Roster roster,
      Demonyms demonyms,
      CountryCounts counts,
      Foregoing foregoing,
      Optional<Entity> scene) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.names = names;
    this.roster = roster;
    this.owners = new Owners(gazetteer, words, names, demonyms, foregoing, this::state);
    this.counts = counts;
    this.governments = new Governments(words, foregoing.sentences());
    this.speakers = new SpeakingBodies(gazetteer, words, names, foregoing);
    this.foregoing = foregoing;
    this.excluded = new Excluded(words, foregoing);
    this.scene = scene;
  }

  /** The state that the description means, its leader, or the body of a place. */
  Optional<Entity> entity(Name name) {
    Sentence sentence = foregoing.sentence(name);
    for (Name inner : sentence.mentions(Name.class).toList()) {
      if (inner.kind() == Kind.PERSON && name.tokens().contains(inner.tokens())) {
        Optional<Entity> person = names.entity(inner, Use.ACTOR);
        Optional<Entity> led = person.flatMap(Entity::country).flatMap(gazetteer::entity);
        if (led.isPresent()) {
          roster.alias(led.get(), Names.clean(Names.bare(name.text())));
        }
        return led.isPresent() ? led : person;
      }
      if (inner.kind() == Kind.PLACE && name.tokens().contains(inner.tokens())) {
        return names
            .entity(inner, Use.ACTOR)
            .or(() -> Optional.of(roster.described(Kind.ORGANIZATION, name)));
      }
    }
    if (name.text().matches(ANY)) {
      return Optional.empty();
    }
    if (name.text().matches(NEIGHBOUR)) {
      return beside(name);
    }
    Optional<Entity> own = excluded.isEntered(name) ? Optional.empty() : owners.of(name);
    if (own.isPresent()) {
      return own;
    }
    if (name.text().matches(Owners.HIS)) {
      return scene; // Whose he is nobody says; not the state that he speaks of.
    }
    String head = sentence.tokens().get(name.head()).lemma().toLowerCase(Locale.ROOT);
    if (sentence.tokens().get(name.head()).tag().endsWith("S") && !words.is("authority", head)) {
      return Optional.empty();
    }
    boolean bare = isBare(name);
    Optional<Entity> opposed = bare ? owners.opposed(name) : Optional.empty();
    if (opposed.isPresent()) {
      return opposed;
    }
    Optional<Entity> there = bare ? governments.seated(name).flatMap(this::seat) : Optional.empty();
    if (there.isPresent()) {
      return there;
    }
    return (bare ? only(name).filter(s -> !isTheirs(s, name)) : Optional.<Entity>empty())
        .or(() -> isBlamed(sentence, name) ? last(name) : Optional.empty())
        .or(() -> acting(name))
        .or(
            () ->
                bare
                    ? scene.or(() -> earliest(name)).or(() -> speakers.saying(name))
                    : Optional.empty())
        .filter(s -> !bare || !isTheirs(s, name))
        .or(() -> last(name))
        .or(() -> speakers.counting(name))
        .or(() -> governments.before(name).flatMap(this::state))
        .filter(s -> !bare || !isTheirs(s, name));
  }

  /** Nobody deports his own: the state whose people "the government" would send away is another. */
  private boolean isTheirs(Entity state, Name government) {
    return excluded.deported(government).stream()
        .anyMatch(n -> state(n).filter(state::equals).isPresent());
  }

  /**
   * "the government", "the state", where the article has spoken of one country's government alone
   * and names no other country more often.
   */
  private Optional<Entity> only(Name name) {
    List<Entity> all =
        governments.allBefore(name).stream().flatMap(n -> state(n).stream()).distinct().toList();
    return all.size() == 1 ? Optional.of(all.get(0)).filter(counts::isMost) : Optional.empty();
  }

  /**
   * "Australia's High Court dismissed a challenge to [the government]'s agreement with Nauru":
   * whose it is where the article first speaks of it is so in what follows.
   */
  private Optional<Entity> earliest(Name name) {
    for (Sentence sentence :
        foregoing.sentences().subList(Foregoing.since(name, FAR), name.sentence())) {
      for (int at = 1; at < sentence.tokens().size(); at++) {
        int the = at - 1;
        boolean bare =
            sentence.tokens().get(at).lemma().equals("government")
                && sentence.tokens().get(the).text().equalsIgnoreCase("the");
        if (bare) {
          List<Entity> states =
              sentence
                  .mentions(Name.class)
                  .filter(n -> n.tokens().end() <= the && isState(n) && !isNationality(n))
                  .flatMap(n -> state(n).stream())
                  .distinct()
                  .toList();
          return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** "imposed visa bans on Ghana over [the country]'s refusal": not the one who acts. */
  private static boolean isBlamed(Sentence sentence, Name name) {
    Tree tree = sentence.tree();
    return tree.is(name.head(), "nmod:poss")
        && tree.head(name.head()) != Tree.ROOT
        && tree.children(tree.head(name.head()), "case").stream()
            .anyMatch(c -> sentence.tokens().get(c).lemma().matches("over|for|about"));
  }

  /** "Rwanda took in seven sent by Chad, the government said": the one who acts speaks. */
  private Optional<Entity> acting(Name name) {
    return foregoing.backwards(name.sentence(), name).stream()
        .filter(n -> isState(n) && isSubject(n) && !isNationality(n) && !excluded.isActing(name, n))
        .flatMap(n -> state(n).stream())
        .findFirst();
  }

  /**
   * "Cambodia accused [its neighbour]", "Noboa accused [his neighbour]": the other of the two that
   * the article is about.
   */
  private Optional<Entity> beside(Name name) {
    List<Entity> pair = counts.pair();
    return owners
        .of(name)
        .or(() -> acting(name))
        .filter(pair::contains)
        .flatMap(a -> pair.stream().filter(e -> !e.equals(a)).findFirst());
  }

  private Optional<Entity> seat(Name town) {
    return names.entity(town, Use.PLACE).flatMap(Entity::country).flatMap(gazetteer::entity);
  }

  private Optional<Entity> state(Name name) {
    return name.form() == Form.ADJECTIVE
        ? gazetteer.byAdjective(name.text())
        : names.entity(name, Use.ACTOR).filter(e -> e.kind() == Kind.COUNTRY);
  }

  /** The state named last in the sentence, or first in one of those right before it. */
  private Optional<Entity> last(Name name) {
    for (int i = name.sentence(); i >= Foregoing.since(name, BACK); i--) {
      // The subject of an earlier sentence is likelier than what was named last.
      boolean same = i == name.sentence();
      List<Name> named = same ? foregoing.backwards(i, name) : foregoing.names(i, name);
      // "people from Lesotho entered the country": not the country whose people they are.
      Optional<Entity> state =
          named.stream()
              .filter(this::isState)
              .filter(n -> !same || !excluded.isLandOfOthers(name) || !isNationality(n))
              .filter(n -> !same || !excluded.isActing(name, n))
              .filter(n -> same || !excluded.isHomeOfOthers(n) && !excluded.isOneOfSeveral(n))
              .filter(n -> same || !isBare(name) || !isNationality(n))
              .sorted(Comparator.comparing(n -> same ? isNationality(n) : excluded.isAside(n)))
              .flatMap(n -> state(n).stream())
              .findFirst();
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  /** Those in power where the article is, who are nobody's land of origin. */
  private static boolean isBare(Name name) {
    return name.text().matches("(?i)the (government|state)");
  }

  private boolean isState(Name name) {
    return name.kind() == Kind.COUNTRY
        || gazetteer.byGovernment(name.text()).isPresent() && !excluded.isWay(name);
  }

  private boolean isSubject(Name name) {
    return foregoing.sentence(name).tree().relation(name.head()).equals("nsubj");
  }

  private boolean isNationality(Name name) {
    return foregoing
        .sentence(name)
        .mentions(People.class)
        .anyMatch(p -> p.nationalities().contains(name));
  }
}
