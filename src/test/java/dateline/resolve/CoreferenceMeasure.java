package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name.Form;
import dateline.annotate.Profile;
import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.resolve.Coreference.Led;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Measures on Wikinews texts whom mentions mean, which pages of Wikipedia they are linked to, and
 * which days are meant:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=dateline.resolve.CoreferenceMeasure -Dexec.args="DATA [fast]"</pre>
 *
 * <p>DATA holds {@code gold-dev.jsonl} and the folder {@code docs-dev}.
 */
final class CoreferenceMeasure {

  private static final Set<String> SPEAKERS =
      Set.of("i", "me", "my", "myself", "you", "your", "yourself", "we", "us", "our");
  private static final String DBPEDIA = "http://dbpedia.org/resource/";

  /** Something that is right in some of the cases. */
  private static final class Count {
    private int right;
    private int all;

    void add(boolean isRight) {
      right += isRight ? 1 : 0;
      all++;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f (%d of %d)", (double) right / all, right, all);
    }
  }

  private final ChainScore shared = new ChainScore();
  private final ChainScore overall = new ChainScore();
  private final ChainScore others = new ChainScore();
  private final Map<Form, Count> antecedents = new EnumMap<>(Form.class);
  private final Count links = new Count();
  private final Count dates = new Count();
  private int datesInText;

  public static void main(String[] arguments) throws IOException {
    Profile profile = arguments.length > 1 ? Profile.FAST : Profile.PRECISE;
    CoreferenceMeasure measure = new CoreferenceMeasure();
    Coreference coreference = new Coreference(profile);
    for (Wikinews gold : Wikinews.read(Path.of(arguments[0]))) {
      measure.add(gold, coreference);
    }
    measure.print();
  }

  void add(Wikinews gold, Coreference coreference) {
    List<Sentence> sentences = coreference.sentences(gold.article());
    List<Led> led = coreference.read(gold, sentences);
    List<Led> both =
        led.stream().filter(l -> l.gold().filter(Coreference::isCovered).isPresent()).toList();
    shared.add(
        chains(both, l -> l.gold().get().chain(), l -> l), chains(both, Led::entity, l -> l));
    List<Wikinews.Mention> golden =
        gold.mentions().stream().filter(Coreference::isCovered).toList();
    List<Set<Object>> claimed =
        joined(chains(led, Led::entity, l -> l.gold().<Object>map(m -> m).orElse(l)));
    overall.add(joined(chains(golden, Wikinews.Mention::chain, m -> m)), claimed);
    Predicate<Wikinews.Mention> told =
        m -> !SPEAKERS.contains(m.span().of(gold.article().text()).toLowerCase(Locale.ROOT));
    others.add(
        joined(chains(golden.stream().filter(told).toList(), Wikinews.Mention::chain, m -> m)),
        claimed);
    antecedents(led);
    links(both);
    dates(gold, sentences);
  }

  /** Of what is led to an entity with a mention before, how much is led to the right one. */
  private void antecedents(List<Led> led) {
    Map<Entity, Led> last = new LinkedHashMap<>();
    for (Led mention : led) {
      Optional<Led> before = Optional.ofNullable(last.put(mention.entity(), mention));
      if (before.isPresent() && mention.gold().isPresent() && before.get().gold().isPresent()) {
        antecedents
            .computeIfAbsent(mention.form(), f -> new Count())
            .add(mention.gold().get().chain().equals(before.get().gold().get().chain()));
      }
    }
  }

  private void links(List<Led> led) {
    for (Led mention : led) {
      Optional<String> page =
          mention.entity().links().stream()
              .map(Entity.Link::target)
              .filter(target -> target.startsWith(DBPEDIA))
              .map(target -> target.substring(DBPEDIA.length()))
              .findFirst();
      Optional<String> title = mention.gold().flatMap(Wikinews.Mention::title);
      if (page.isPresent() && title.isPresent()) {
        links.add(page.equals(title));
      }
    }
  }

  private void dates(Wikinews gold, List<Sentence> sentences) {
    for (Wikinews.Days days : gold.dates()) {
      datesInText++;
      sentences.stream()
          .flatMap(s -> s.mentions(Time.class))
          .filter(t -> t.span().begin() < days.span().end())
          .filter(t -> days.span().begin() < t.span().end())
          .findFirst()
          .ifPresent(
              t ->
                  dates.add(
                      t.begin().equals(Optional.of(days.first()))
                          && t.end().equals(Optional.of(days.last()))));
    }
  }

  private static <M, T> List<Set<T>> chains(
      List<M> mentions, Function<M, ?> chain, Function<M, T> as) {
    Collection<Set<T>> chains =
        mentions.stream()
            .collect(
                Collectors.groupingBy(
                    chain, LinkedHashMap::new, Collectors.mapping(as, Collectors.toSet())))
            .values();
    return List.copyOf(chains);
  }

  /** The chains of more than one mention. */
  private static <T> List<Set<T>> joined(List<? extends Set<? extends T>> chains) {
    return chains.stream().filter(c -> c.size() > 1).map(c -> Set.<T>copyOf(c)).toList();
  }

  double meanOfShared() {
    return shared.mean();
  }

  void print() {
    print("mentions that both have", shared);
    print("all mentions", overall);
    print("all but I, you, we", others);
    antecedents.forEach((form, count) -> line("led to one before, " + form, count));
    line("links to Wikipedia", links);
    line("dates found", String.format(Locale.ROOT, "%d of %d", dates.all, datesInText));
    line("days of those right", dates);
  }

  private static void print(String name, ChainScore score) {
    line(name + ", MUC", score.muc());
    line(name + ", B-cubed", score.bCubed());
    line(name + ", CEAF of entities", score.ceaf());
    line(name + ", mean F1", String.format(Locale.ROOT, "%.3f", score.mean()));
  }

  private static void line(String name, Object figure) {
    System.out.printf("%-45s %s%n", name, figure);
  }
}
