package dateline.resolve;

import dateline.annotate.Annotator;
import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Models;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Profile;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import dateline.extract.Phrases;
import dateline.read.Article;
import dateline.read.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whom the names, descriptions and pronouns of an article mean, as events and sources would have
 * it, beside the mentions of a gold.
 */
final class Coreference {

  private static final Set<String> COVERED = Set.of("person", "organization", "place");

  /**
   * A mention that was led to an entity.
   *
   * @param span its words
   * @param form how it is named
   * @param entity what it is led to
   * @param gold the mention of the gold with the same head, if there is one
   */
  record Led(Span span, Form form, Entity entity, Optional<Wikinews.Mention> gold) {}

  private final Gazetteer gazetteer = Gazetteer.load();
  private final Words words = Words.load();
  private final Annotator annotator;

  Coreference(Profile profile) {
    annotator = Annotator.load(gazetteer, words, Models.of(profile));
  }

  List<Sentence> sentences(Article article) {
    return annotator.annotate(article);
  }

  /** Whether a mention is of a kind that Dateline has. */
  static boolean isCovered(Wikinews.Mention mention) {
    return COVERED.contains(mention.type());
  }

  /** The mentions that are led to an entity, in the order of the text. */
  List<Led> read(Wikinews gold, List<Sentence> sentences) {
    Cast cast = new Cast(gazetteer, words, gold.article().id(), sentences);
    Set<Wikinews.Mention> taken = new HashSet<>();
    List<Led> out = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Headed> headed =
          gold.mentions().stream()
              .filter(m -> Span.covering(sentence.span(), m.span()).equals(sentence.span()))
              .map(m -> new Headed(m, head(sentence, m.span())))
              .toList();
      sentence
          .mentions(Name.class)
          .filter(n -> n.form() == Form.PROPER)
          .forEach(n -> lead(sentence, n, n.tokens(), headed, taken, cast).ifPresent(out::add));
      for (Phrases.Phrase phrase : Phrases.of(sentence, words)) {
        Range head = new Range(phrase.head(), phrase.head() + 1);
        lead(sentence, phrase.meant(), head, headed, taken, cast).ifPresent(out::add);
      }
    }
    out.sort(Comparator.comparing(Led::span));
    return out;
  }

  private record Headed(Wikinews.Mention mention, int head) {}

  private Optional<Led> lead(
      Sentence sentence,
      Name name,
      Range where,
      List<Headed> headed,
      Set<Wikinews.Mention> taken,
      Cast cast) {
    Optional<Entity> entity = cast.entity(name, use(sentence, name));
    Span span = sentence.span(where);
    List<Wikinews.Mention> same =
        headed.stream()
            .filter(h -> h.mention().span().equals(span) || where.contains(h.head()))
            .map(Headed::mention)
            .sorted(
                Comparator.comparing((Wikinews.Mention m) -> !m.span().equals(span))
                    .thenComparing(m -> m.span().end() - m.span().begin()))
            .toList();
    boolean again = !same.isEmpty() && taken.contains(same.get(0));
    if (entity.isEmpty() || again) {
      return Optional.empty(); // "[President] Petro", which was led by its name
    }
    same.stream().findFirst().ifPresent(taken::add);
    Form form = where.contains(name.tokens()) ? name.form() : form(sentence, where.begin());
    return Optional.of(new Led(span, form, entity.get(), same.stream().findFirst()));
  }

  private static Form form(Sentence sentence, int head) {
    return sentence.tokens().get(head).tag().startsWith("PRP") ? Form.PRONOUN : Form.DESCRIPTION;
  }

  /** Subjects act; all else that is a place is somewhere. */
  private static Use use(Sentence sentence, Name name) {
    boolean place = name.kind() == Kind.PLACE || name.kind() == Kind.COUNTRY;
    boolean acts =
        IntStream.range(name.tokens().begin(), name.tokens().end())
            .anyMatch(i -> sentence.tree().is(i, "nsubj"));
    return place && name.form() != Form.DESCRIPTION && !acts ? Use.PLACE : Use.ACTOR;
  }

  /** The first word of the span that hangs on none of its others; -1 if it holds no word. */
  private static int head(Sentence sentence, Span span) {
    int[] inside =
        IntStream.range(0, sentence.tokens().size())
            .filter(i -> sentence.tokens().get(i).span().begin() >= span.begin())
            .filter(i -> sentence.tokens().get(i).span().end() <= span.end())
            .toArray();
    for (int i : inside) {
      int above = sentence.tree().head(i);
      if (above == Tree.ROOT || IntStream.of(inside).noneMatch(j -> j == above)) {
        return i;
      }
    }
    return -1;
  }
}
