package dateline.resolve;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which states "the country" or "that state" cannot mean, by the clause it stands in. */
final class Excluded {

  /** What a state does to the people of others alone. */
  private static final Set<String> DEPORTING = Set.of("deport", "expel", "extradite");

  /** What it may also do to bring its own people home, unless somebody keeps it from doing so. */
  private static final Set<String> RETURNING = Set.of("remove", "return", "send", "repatriate");

  private final Words words;
  private final Foregoing foregoing;

  Excluded(Words words, Foregoing foregoing) {
    this.words = words;
    this.foregoing = foregoing;
  }

  /** "the United States deported a group to [that country]": another than the one who acts. */
  boolean isActing(Name name, Name state) {
    Tree tree = foregoing.sentence(name).tree();
    int verb = tree.head(name.head());
    while (verb != Tree.ROOT
        && tree.children(verb, "nsubj").stream().allMatch(s -> s == name.head())) {
      verb = tree.head(verb); // "unless that country takes them": the clause above tells who acts
    }
    return name.text().matches("(?i)that \\S+")
        && verb != Tree.ROOT
        && tree.children(verb, "nsubj").stream().anyMatch(state.tokens()::contains);
  }

  /**
   * "Burundians arrested for entering [the country]", "Syrians leaving the country for Syria",
   * "Haitians who left the country of their own will": no country of theirs.
   */
  boolean isLandOfOthers(Name name) {
    Sentence sentence = foregoing.sentence(name);
    Tree tree = sentence.tree();
    int verb = tree.head(name.head());
    if (verb == Tree.ROOT || !tree.is(name.head(), "obj")) {
      return false;
    }
    boolean willing =
        Stream.concat(tree.children(verb).stream(), tree.children(name.head()).stream())
            .map(c -> sentence.tokens().get(c).lemma())
            .anyMatch(l -> words.is("accord", l) || words.is("willingly", l));
    boolean onward =
        tree.children(verb, "obl").stream()
            .flatMap(o -> sentence.name(o).stream())
            .anyMatch(n -> n.kind() == Kind.COUNTRY && n.form() == Form.PROPER);
    String lemma = sentence.tokens().get(verb).lemma();
    return lemma.equals("enter") || lemma.equals("leave") && (willing || onward);
  }

  /** "Syrians had entered [their country]": that of who speaks of them. */
  boolean isEntered(Name name) {
    Sentence sentence = foregoing.sentence(name);
    Tree tree = sentence.tree();
    int verb = tree.head(name.head());
    return verb != Tree.ROOT
        && tree.is(name.head(), "obj")
        && sentence.tokens().get(verb).lemma().equals("enter");
  }

  /** "They come from [Cuba] and [Laos]", "are citizens of [Mali]": not where the article is. */
  boolean isHomeOfOthers(Name state) {
    Sentence sentence = foregoing.sentence(state);
    Tree tree = sentence.tree();
    int first = state.head();
    while (tree.is(first, "conj")) {
      first = tree.head(first);
    }
    int head = tree.head(first);
    List<String> before =
        tree.children(first, "case").stream().map(c -> sentence.tokens().get(c).lemma()).toList();
    boolean come =
        before.contains("from")
            && (!tree.children(first, "cop").isEmpty()
                || head != Tree.ROOT && words.is("descent", sentence.tokens().get(head).lemma()));
    boolean citizens =
        before.contains("of")
            && head != Tree.ROOT
            && sentence.tokens().get(head).lemma().matches("citizen|national|native");
    return come || citizens;
  }

  /** "flown from [Islamabad] to Melbourne": a town, and no government. */
  boolean isWay(Name capital) {
    Sentence sentence = foregoing.sentence(capital);
    return sentence.tree().children(capital.head(), "case").stream()
        .anyMatch(c -> sentence.tokens().get(c).lemma().matches("from|to|near|via|through"));
  }

  /** "barred [the government] from deporting a Togolese girl": whose people it would send away. */
  List<Name> deported(Name government) {
    Sentence sentence = foregoing.sentence(government);
    Tree tree = sentence.tree();
    int verb = tree.head(government.head());
    if (verb == Tree.ROOT) {
      return List.of();
    }
    return sentence
        .mentions(People.class)
        .filter(p -> !p.nationalities().isEmpty() && p.head() > government.head())
        .filter(p -> tree.is(p.head(), "obj"))
        .filter(
            p ->
                tree.head(p.head()) == verb
                    ? tree.is(government.head(), "nsubj")
                        && DEPORTING.contains(lemma(sentence, p.head()))
                    : tree.head(tree.head(p.head())) == verb
                        && tree.is(government.head(), "obj")
                        && (DEPORTING.contains(lemma(sentence, p.head()))
                            || RETURNING.contains(lemma(sentence, p.head()))))
        .flatMap(p -> p.nationalities().stream())
        .toList();
  }

  private static String lemma(Sentence sentence, int object) {
    return sentence.tokens().get(sentence.tree().head(object)).lemma();
  }

  /** "reached with [Peru], [Chile] and [Bolivia]. The country": none of those in a list. */
  boolean isOneOfSeveral(Name name) {
    Sentence sentence = foregoing.sentence(name);
    Tree tree = sentence.tree();
    int first = tree.is(name.head(), "conj") ? tree.head(name.head()) : name.head();
    return first != name.head()
            && sentence.name(first).filter(n -> n.kind().isLocation()).isPresent()
        || tree.children(first, "conj").stream()
            .flatMap(c -> sentence.name(c).stream())
            .anyMatch(n -> n.kind().isLocation());
  }

  /** "Men deported by [Chad] arrived in Mali": named beside what the sentence tells. */
  boolean isAside(Name name) {
    Tree tree = foregoing.sentence(name).tree();
    int at = name.head();
    while (at != Tree.ROOT && !tree.relation(at).equals("acl")) {
      at = tree.head(at);
    }
    return at != Tree.ROOT;
  }
}
