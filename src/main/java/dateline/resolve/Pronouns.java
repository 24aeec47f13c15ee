package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Quantity;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom a pronoun takes up: for one who acts, the subject of the clauses before it; for a place, the
 * one named last. A plural takes up nobody here.
 */
final class Pronouns {

  private static final int BACK = 2;

  private final Gazetteer gazetteer;
  private final Words words;
  private final ProperNames names;
  private final Foregoing foregoing;

  Pronouns(Gazetteer gazetteer, Words words, ProperNames names, Foregoing foregoing) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.names = names;
    this.foregoing = foregoing;
  }

  /** The entity that the pronoun means, if that is sure. */
  Optional<Entity> entity(Name name, Use use) {
    if (name.text().equals(Name.HOME) || name.text().equals(Name.OTHERS)) {
      return Optional.empty();
    }
    if (use == Use.PLACE) {
      return name.text().equalsIgnoreCase("here")
          ? Scene.town(foregoing.sentences()).flatMap(n -> names.entity(n, Use.PLACE))
          : lastPlace(name);
    }
    boolean human = name.kind() == Kind.PERSON;
    boolean it = name.text().equalsIgnoreCase("it");
    boolean plural =
        Set.of("they", "their", "them", "we").contains(name.text().toLowerCase(Locale.ROOT));
    if (plural) {
      return Optional.empty();
    }
    Antecedents antecedents = new Antecedents(foregoing.sentence(name), name);
    Optional<Name> blamed =
        foregoing.names(name.sentence(), name).stream()
            .filter(n -> n.form() == Form.PROPER && !human)
            .filter(
                n ->
                    antecedents.isBlamed(n)
                        || antecedents.isPunished(n, words)
                        || antecedents.isThreatened(n)
                        || antecedents.isActing(n)
                        || antecedents.isAccused(n, words))
            .filter(n -> n.kind() != Kind.PERSON)
            .findFirst();
    if (blamed.isPresent()) {
      return names.entity(blamed.get(), Use.ACTOR);
    }
    Optional<Name> above = it ? aboveClause(name) : Optional.empty();
    if (above.isPresent()) {
      return names.entity(above.get(), Use.ACTOR);
    }
    for (int i = name.sentence(); i >= Foregoing.since(name, BACK); i--) {
      boolean same = i == name.sentence();
      List<Name> before =
          foregoing.names(i, name).stream()
              .filter(n -> n.form() == Form.PROPER)
              .filter(n -> human ? n.kind() == Kind.PERSON : isActor(n))
              .filter(n -> !same || !antecedents.isExcluded(n) && !isGround(n))
              .filter(n -> same || !it || !isOneOfSeveral(n))
              .toList();
      if (human && isSomebodyElse(before, name, i)) {
        return Optional.empty();
      }
      // The first name of a sentence is its subject more often than not.
      for (Name other : before) {
        if (isSubject(other)) {
          return names.entity(other, Use.ACTOR);
        }
      }
      if (same && it && isInserted(name)) {
        return Optional.empty(); // whoever it is, he acts
      }
      if (!before.isEmpty() && (same || !it || !goesOn(foregoing.sentences().get(i)))) {
        return names.entity(before.get(human ? before.size() - 1 : 0), Use.ACTOR);
      }
    }
    return Optional.empty();
  }

  /**
   * "a step that [the EU] welcomed when it met": who acts in the clause that its own belongs to;
   * "[Benin] knows of 40 who were driven to Gabon, where, it complained, they were robbed".
   */
  private Optional<Name> aboveClause(Name it) {
    Sentence sentence = foregoing.sentence(it);
    Tree tree = sentence.tree();
    int verb = tree.head(it.head());
    int above = verb == Tree.ROOT ? Tree.ROOT : tree.head(verb);
    if (isInserted(it)) {
      while (above != Tree.ROOT && tree.head(above) != Tree.ROOT) {
        above = tree.head(above);
      }
    } else if (!tree.is(it.head(), "nsubj") || !tree.is(verb, "advcl")) {
      return Optional.empty();
    }
    return above == Tree.ROOT
        ? Optional.empty()
        : tree.children(above, "nsubj").stream()
            .filter(s -> s < it.head())
            .flatMap(s -> sentence.name(s).stream())
            .filter(n -> n.form() == Form.PROPER && isActor(n))
            .findFirst();
  }

  /** "…, it complained, …" */
  private boolean isInserted(Name pronoun) {
    Sentence sentence = foregoing.sentence(pronoun);
    int it = pronoun.head();
    int verb = sentence.tree().head(it);
    return it > 0
        && sentence.tree().is(it, "nsubj")
        && verb == it + 1
        && sentence.form(it - 1).equals(",")
        && sentence.form(verb + 1).equals(",");
  }

  /** "said Ann Lund, and [one man] told her that the police held him": one whom nobody names. */
  private boolean isSomebodyElse(List<Name> named, Name pronoun, int index) {
    Sentence sentence = foregoing.sentences().get(index);
    int begin = named.stream().mapToInt(n -> n.tokens().end()).max().orElse(0);
    int end = index == pronoun.sentence() ? pronoun.head() : sentence.tokens().size();
    return sentence
        .mentions(People.class)
        .filter(p -> p.head() >= begin && p.head() < end)
        .filter(p -> p.quantity().equals(Quantity.of(1)) && p.nationalities().isEmpty())
        .anyMatch(p -> sentence.tree().is(p.head(), "nsubj"));
  }

  /** "[It] deported 7,800 people to Nepal. It": the one who was "it" already, and not Nepal. */
  private static boolean goesOn(Sentence sentence) {
    Tree tree = sentence.tree();
    for (int at = 0; at < sentence.tokens().size(); at++) {
      if (tree.head(at) == Tree.ROOT) {
        return sentence.tokens().get(at).isVerb()
            && tree.children(at, "cop").isEmpty()
            && tree.children(at, "nsubj").stream().anyMatch(s -> sentence.form(s).equals("it"))
            && !tree.children(at, "obj").isEmpty();
      }
    }
    return false;
  }

  /** "near the [Panama] border": whose a border or a camp is does nothing there. */
  private boolean isGround(Name name) {
    Sentence sentence = foregoing.sentence(name);
    int noun = sentence.tree().head(name.head());
    return noun != Tree.ROOT
        && sentence.tree().relation(name.head()).matches("compound|amod|nmod:poss")
        && Stream.of("border", "territory", "facility")
            .anyMatch(c -> words.is(c, sentence.tokens().get(noun).lemma()));
  }

  private boolean isActor(Name name) {
    boolean platform = words.is("platform", name.text().toLowerCase(Locale.ROOT));
    return name.kind() == Kind.ORGANIZATION && !platform
        || name.kind() == Kind.COUNTRY
        || isActing(name);
  }

  /** "Washington imposed visa bans, the first that it …": a capital that does something. */
  private boolean isActing(Name name) {
    return name.kind() == Kind.PLACE
        && gazetteer.byGovernment(name.text()).isPresent()
        && isSubject(name);
  }

  private Optional<Entity> lastPlace(Name name) {
    for (int i = name.sentence(); i >= Foregoing.since(name, BACK); i--) {
      List<Name> before =
          foregoing.names(i, name).stream()
              .filter(n -> n.form() == Form.PROPER)
              .filter(n -> n.kind().isLocation())
              .toList();
      if (!before.isEmpty()) {
        return names.entity(before.get(before.size() - 1), Use.PLACE);
      }
    }
    return Optional.empty();
  }

  /** "[Russia] and [China] abstained. It …": one of several who act together is no "it". */
  private boolean isOneOfSeveral(Name name) {
    Tree tree = foregoing.sentence(name).tree();
    int first = tree.is(name.head(), "conj") ? tree.head(name.head()) : name.head();
    return tree.is(first, "nsubj")
        && tree.children(first, "conj").stream()
            .anyMatch(c -> c == name.head() || foregoing.sentence(name).name(c).isPresent());
  }

  private boolean isSubject(Name name) {
    Sentence sentence = foregoing.sentence(name);
    for (int i = name.tokens().begin(); i < name.tokens().end(); i++) {
      if (sentence.tree().is(i, "nsubj")) {
        return true;
      }
    }
    return false;
  }
}
