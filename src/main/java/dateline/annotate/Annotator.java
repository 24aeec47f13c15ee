package dateline.annotate;

import dateline.annotate.SentenceSplitter.Place;
import dateline.read.Article;
import dateline.read.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the grammar of an article: sentences, words, parts of speech, dictionary forms, dependency
 * trees. The title, when there is one, is the first sentence. Immutable; safe for use by several
 * threads.
 *
 * <p>Whatever the input, a sentence has at most {@value #LONGEST} tokens: a longer one is cut where
 * a clause seems to end. What stands behind the first {@value #MOST} tokens of a sentence is not
 * read, for it is no sentence of a language; so time is bounded by the characters of a text, also
 * of one that is made of brackets. What stands behind the first {@value #MOST_CHARACTERS}
 * characters of an article is not read either, for some of the work grows with the square of its
 * sentences, and of what is no prose the network reads no more than an {@link Allowance}. All is
 * told.
 */
public final class Annotator {

  /** The most tokens of one sentence. */
  public static final int LONGEST = 250;

  /** The most tokens of one sentence that are read at all, in pieces. */
  public static final int MOST = 2000;

  /** The most characters of an article that are read: 40,000 words. */
  public static final int MOST_CHARACTERS = 250_000;

  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;
  private final Optional<Tagger> tagger;
  private final TagRules tagRules;
  private final Lemmatizer lemmatizer;
  private final ClauseParser parser;
  private final Mentions mentions;
  private final Optional<Network> network;

  private Annotator(
      SentenceSplitter splitter,
      Tokenizer tokenizer,
      Optional<Tagger> tagger,
      TagRules tagRules,
      Lemmatizer lemmatizer,
      ClauseParser parser,
      Mentions mentions,
      Optional<Network> network) {
    this.splitter = splitter;
    this.tokenizer = tokenizer;
    this.tagger = tagger;
    this.tagRules = tagRules;
    this.lemmatizer = lemmatizer;
    this.parser = parser;
    this.mentions = mentions;
    this.network = network;
  }

  /** The annotator with all that comes with Dateline. */
  public static Annotator load() {
    Models models = Models.of(Profile.DEFAULT);
    return load(Gazetteer.load(), Words.load(), models);
  }

  /**
   * An annotator.
   *
   * @param gazetteer the names it knows
   * @param words the word classes it goes by
   * @param models the language models
   * @throws IllegalStateException if a model is missing from the class path
   */
  public static Annotator load(Gazetteer gazetteer, Words words, Models models) {
    TrainedNames trained = TrainedNames.of(models, gazetteer);
    return new Annotator(
        new SentenceSplitter(),
        new Tokenizer(),
        models.tagger(),
        new TagRules(gazetteer, words),
        models.lemmatizer(),
        new ClauseParser(models.trees(), words),
        new Mentions(new NameFinder(trained, gazetteer, words), words),
        models.network());
  }

  /** The sentences of an article in the order of reading. */
  public List<Sentence> annotate(Article article) {
    return annotate(article, note -> {});
  }

  /**
   * The sentences of an article in the order of reading.
   *
   * @param notes is told in one line each what of the article was not read as it stands
   */
  public List<Sentence> annotate(Article article, Consumer<String> notes) {
    Lengths lengths = new Lengths(article);
    Allowance allowance = new Allowance();
    List<Wording> out = new ArrayList<>();
    article
        .title()
        .ifPresent(title -> add(article.text(), 0, true, title, lengths, allowance, out));
    for (Place place : splitter.body(article)) {
      if (lengths.isBeyond(place.span())) {
        break;
      }
      add(article.text(), place.paragraph(), false, place.span(), lengths, allowance, out);
    }
    lengths.tell(notes);
    return mentions.mark(article, out);
  }

  private void add(
      String text,
      int paragraph,
      boolean headline,
      Span span,
      Lengths lengths,
      Allowance allowance,
      List<Wording> out) {
    List<Span> all = tokenizer.tokens(text, span);
    lengths.add(span, all.size());
    List<Span> spans = all.subList(0, Math.min(MOST, all.size()));
    while (!spans.isEmpty()) {
      int cut = spans.size() <= LONGEST ? spans.size() : cut(text, spans);
      List<Span> piece = spans.subList(0, cut);
      String[] forms = piece.stream().map(s -> Tokenizer.plain(s.of(text))).toArray(String[]::new);
      boolean figures = Figures.are(forms);
      if (figures || mayTake(forms, piece, allowance)) {
        out.add(sentence(out.size(), paragraph, headline, forms, piece, figures));
      } else {
        lengths.leave(piece.get(0));
      }
      spans = spans.subList(cut, spans.size());
    }
  }

  /** Number of tokens to cut off: behind the last semicolon, comma or bracket of the later half. */
  private static int cut(String text, List<Span> spans) {
    for (String marks : List.of(";:—", ",)–")) {
      for (int i = LONGEST - 1; i >= LONGEST / 2; i--) {
        if (marks.indexOf(text.charAt(spans.get(i).begin())) >= 0) {
          return i + 1;
        }
      }
    }
    return LONGEST;
  }

  private boolean mayTake(String[] forms, List<Span> spans, Allowance allowance) {
    return network.isEmpty()
        || allowance.take(network.get().cost(forms), spans.get(spans.size() - 1).end());
  }

  private Wording sentence(
      int index,
      int paragraph,
      boolean headline,
      String[] forms,
      List<Span> spans,
      boolean figures) {
    Optional<NetworkScores> seen =
        network.map(n -> figures ? NetworkScores.nameless(forms.length) : n.read(forms));
    String[] tags = figures ? Figures.tags(forms) : tags(forms, seen);
    String[] lemmas = lemmatizer.lemmas(forms, tags);
    Tree tree =
        figures ? Figures.tree(forms.length) : parser.parse(new Tagged(forms, tags, seen), lemmas);
    List<Token> tokens = new ArrayList<>(forms.length);
    for (int i = 0; i < forms.length; i++) {
      tokens.add(new Token(spans.get(i), forms[i], tags[i], lemmas[i]));
    }
    Span span = Span.covering(spans.get(0), spans.get(spans.size() - 1));
    return new Wording(
        new Sentence(index, paragraph, headline, span, tokens, tree, List.of()),
        seen.map(NetworkScores::ofNames));
  }

  private String[] tags(String[] forms, Optional<NetworkScores> seen) {
    String[] told = seen.map(NetworkScores::tags).orElseGet(() -> tagger.orElseThrow().tag(forms));
    return tagRules.retag(forms, told);
  }
}
