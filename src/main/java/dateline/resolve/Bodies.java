package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whose a body is when every state has one of that name: "Italy's Interior Ministry", "the
 * Supreme Court of Kenya".
 */
final class Bodies {

  private static final Set<String> SMALL =
      Set.of("of", "and", "for", "the", "on", "in", "s", "to", "general", "chief");

  private final Gazetteer gazetteer;
  private final Words words;
  private final List<Sentence> sentences;

  /** By its key, where the article names a body with whose it is; made when first asked for. */
  private final Map<String, List<Name>> owned = new HashMap<>();

  private boolean looked;

  Bodies(Gazetteer gazetteer, Words words, List<Sentence> sentences) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.sentences = sentences;
  }

  /** Whether the name tells a body only together with whose it is. */
  boolean isCommon(Name name) {
    return name.kind() == Kind.ORGANIZATION
        && gazetteer.named(name.text()).isEmpty()
        && Names.words(name.text()).stream()
            .allMatch(w -> SMALL.contains(w) || words.is("common body", w));
  }

  /** The state whose body is meant, as the words beside the name or beside another of it tell. */
  Optional<Entity> owner(Name name) {
    Optional<Entity> own = beside(name);
    if (own.isPresent()) {
      return own;
    }
    List<Name> same = owned(Names.key(name.text()));
    return same.stream()
        .filter(n -> n.span().end() <= name.span().begin())
        .max(Comparator.comparing(n -> n.span().begin()))
        .or(() -> same.stream().findFirst())
        .flatMap(this::beside);
  }

  private List<Name> owned(String key) {
    if (!looked) {
      sentences.stream()
          .flatMap(s -> s.mentions(Name.class))
          .filter(n -> n.kind() == Kind.ORGANIZATION && beside(n).isPresent())
          .forEach(n -> owned.computeIfAbsent(Names.key(n.text()), k -> new ArrayList<>()).add(n));
      looked = true;
    }
    return owned.getOrDefault(key, List.of());
  }

  private Optional<Entity> beside(Name name) {
    Sentence sentence = sentences.get(name.sentence());
    return sentence
        .mentions(Name.class)
        .filter(n -> n.kind().isLocation())
        .filter(n -> isBefore(sentence, n, name) || isBehind(sentence, name, n))
        .findFirst()
        .flatMap(this::state);
  }

  /** "Italy's [Interior Ministry]", "the Italian [Interior Ministry]" */
  private static boolean isBefore(Sentence sentence, Name owner, Name body) {
    int between = body.tokens().begin() - owner.tokens().end();
    boolean marked =
        sentence
            .tokens()
            .get(body.tokens().begin() - 1 + (between < 0 ? 1 : 0))
            .tag()
            .equals("POS");
    return between == 0 && (owner.form() == Form.ADJECTIVE || owner.text().matches(".*['’]s?"))
        || between == 1 && marked;
  }

  /** "the [Supreme Court] of Kenya", "the [foreign ministry] in Madrid" */
  private static boolean isBehind(Sentence sentence, Name body, Name owner) {
    int between = owner.tokens().begin() - body.tokens().end();
    if (between < 1 || between > 2 || owner.form() == Form.ADJECTIVE) {
      return false;
    }
    List<Token> linking = sentence.tokens().subList(body.tokens().end(), owner.tokens().begin());
    return linking.get(0).lemma().matches("of|in")
        && (between == 1 || linking.get(1).tag().equals("DT"));
  }

  private Optional<Entity> state(Name name) {
    if (name.form() == Form.ADJECTIVE) {
      return gazetteer.byAdjective(name.text());
    }
    List<Entity> named = gazetteer.named(name.text());
    return named.stream()
        .filter(e -> e.kind() == Kind.COUNTRY)
        .findFirst()
        .or(() -> gazetteer.byGovernment(name.text()))
        .or(
            () ->
                named.stream()
                    .max(Comparator.comparing(Entity::weight))
                    .flatMap(Entity::country)
                    .flatMap(gazetteer::entity));
  }

  /** The body of that name that the state has. */
  Entity of(Entity state, String name) {
    String plain = name.replaceAll("^(?i)the ", "");
    List<String> forms =
        state.adjective().stream().map(a -> a + " " + plain).collect(Collectors.toList());
    forms.add(state.label() + "'s " + plain);
    forms.add(plain + " of " + state.label());
    return forms.stream()
        .flatMap(f -> gazetteer.named(f).stream())
        .filter(e -> e.kind() == Kind.ORGANIZATION)
        .findFirst()
        .orElseGet(
            () ->
                new Entity(
                    "organization/"
                        + Slug.of(state.id().substring(state.id().indexOf('/') + 1))
                        + "/"
                        + Slug.of(plain),
                    Kind.ORGANIZATION,
                    forms.get(0),
                    List.of(),
                    List.of(),
                    Optional.of(state.id()),
                    List.of(),
                    Optional.empty(),
                    0));
  }
}
