package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The entities that one article brings along, and what it calls these and those that are known. An
 * entity of which nothing shows who it is beyond the article has the article in its id.
 */
final class Roster {

  /** Behind the name of a body, what it is. */
  private static final Pattern CALLED =
      Pattern.compile(
          "(?:[Tt]he )?(\\p{Lu}.*) (?:news agency|news website|newspaper|daily|radio|radio station"
              + "|broadcaster|television|channel|group|foundation|charity)");

  private final String article;
  private final List<Sentence> sentences;
  private final Demonyms demonyms;
  private final Map<String, Entity> entities = new HashMap<>();

  /** The persons of this article alone by the words of their descriptions, the first by its id. */
  private final Map<String, Entity> persons = new HashMap<>();

  /** The bodies that this article describes in several words, by their noun. */
  private final Map<String, Set<Entity>> bodies = new HashMap<>();

  private final Map<String, Set<String>> aliases = new HashMap<>();

  Roster(String article, List<Sentence> sentences, Demonyms demonyms) {
    this.article = article;
    this.sentences = sentences;
    this.demonyms = demonyms;
  }

  /**
   * An entity that nothing else knows.
   *
   * @param local whether its label means it in this article alone
   */
  Entity fresh(Kind kind, String label, boolean local) {
    return fresh(kind, label, local, Optional.empty());
  }

  /**
   * An entity that nothing else knows.
   *
   * @param local whether its label means it in this article alone
   * @param country the id of the country that it belongs to
   */
  Entity fresh(Kind kind, String label, boolean local, Optional<String> country) {
    String slug = Slug.of(label);
    String id =
        kind.name().toLowerCase(Locale.ROOT) + "/" + (local ? Slug.of(article) + "/" + slug : slug);
    Entity entity =
        entities.computeIfAbsent(
            id,
            k ->
                new Entity(
                    id,
                    kind,
                    label,
                    kind == Kind.ORGANIZATION ? proper(label) : List.of(),
                    List.of(),
                    country,
                    List.of(),
                    Optional.empty(),
                    0));
    spellings(entity);
    if (kind == Kind.PERSON && local) {
      for (String word : Names.words(entity.label())) {
        persons.merge(word, entity, (a, b) -> a.id().compareTo(b.id()) <= 0 ? a : b);
      }
    }
    return entity;
  }

  /**
   * "the [Viasna] group", "[Al Rai] newspaper": what it is called without the word for what it is,
   * but not "Israeli television".
   */
  private List<String> proper(String label) {
    Matcher called = CALLED.matcher(label);
    return called.matches() && !demonyms.opens(called.group(1))
        ? List.of(called.group(1))
        : List.of();
  }

  /** One that is only described. */
  Entity described(Kind kind, Name name) {
    Optional<String> country =
        kind == Kind.ORGANIZATION
            ? sentences
                .get(name.sentence())
                .mentions(Name.class)
                .filter(n -> name.tokens().contains(n.tokens()) && n.kind() == Kind.COUNTRY)
                .filter(n -> n.form() == Form.ADJECTIVE || n.tokens().end() < name.head())
                .findFirst()
                .flatMap(demonyms::country)
                .map(Entity::id)
            : Optional.empty();
    Entity described = fresh(kind, Names.bare(name.text()), true, country);
    alias(described, Names.articleless(name.text()));
    if (kind == Kind.ORGANIZATION) {
      shorter(name).ifPresent(s -> alias(described, s));
      if (Names.words(name.text()).size() > 1) {
        bodies.computeIfAbsent(noun(name), k -> new LinkedHashSet<>()).add(described);
      }
    }
    return described;
  }

  /** The one body of this article that is described at more length by this noun. */
  Optional<Entity> body(String noun) {
    Set<Entity> all = bodies.getOrDefault(noun, Set.of());
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }

  private String noun(Name name) {
    return sentences
        .get(name.sentence())
        .tokens()
        .get(name.head())
        .lemma()
        .toLowerCase(Locale.ROOT);
  }

  /** "border police [in Ipiales]": the words before the place, by which they go as well. */
  private Optional<String> shorter(Name name) {
    Sentence sentence = sentences.get(name.sentence());
    int next = name.head() + 1;
    boolean placed =
        next < name.tokens().end()
            && sentence.tokens().get(next).lemma().matches("in|at|near|on|along");
    return placed
        ? Optional.of(
            Names.bare(
                IntStream.range(name.tokens().begin(), next)
                    .mapToObj(i -> sentence.tokens().get(i).text())
                    .collect(Collectors.joining(" "))))
        : Optional.empty();
  }

  /** The person of this article whose description has that word. */
  Optional<Entity> person(String word) {
    return Optional.ofNullable(persons.get(word));
  }

  /** A name with an apostrophe is found with the other kind, too. */
  private void spellings(Entity entity) {
    String label = entity.label();
    alias(entity, label.indexOf('’') < 0 ? label.replace('\'', '’') : label.replace('’', '\''));
  }

  /** Notes that the article calls the entity so. */
  void alias(Entity entity, String alias) {
    Set<String> all = aliases.computeIfAbsent(entity.id(), k -> new LinkedHashSet<>());
    if (!alias.equals(entity.label()) && !entity.aliases().contains(alias)) {
      all.add(alias);
    }
  }

  /** The entity with all the names that the article gives it. */
  Entity withAliases(Entity entity) {
    Set<String> all = new LinkedHashSet<>(entity.aliases());
    all.addAll(aliases.getOrDefault(entity.id(), Set.of()));
    return new Entity(
        entity.id(),
        entity.kind(),
        entity.label(),
        List.copyOf(all),
        entity.adjectives(),
        entity.country(),
        entity.links(),
        entity.point(),
        entity.weight());
  }
}
