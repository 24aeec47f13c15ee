package dateline;

import dateline.annotate.Annotator;
import dateline.annotate.Gazetteer;
import dateline.annotate.Models;
import dateline.annotate.Name;
import dateline.annotate.Profile;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import dateline.extract.Claim;
import dateline.extract.Extractor;
import dateline.extract.Lexicon;
import dateline.read.Article;
import dateline.resolve.Confidence;
import dateline.resolve.Reader;
import dateline.resolve.Reading;
import java.util.List;
import java.util.function.Consumer;

/**
 * The road from an article to what a reader takes from it: annotate, extract, resolve. Safe for use
 * by several threads.
 */
public final class Pipeline {

  private final Annotator annotator;
  private final Extractor extractor;
  private final Reader reader;

  private Pipeline(Annotator annotator, Extractor extractor, Reader reader) {
    this.annotator = annotator;
    this.extractor = extractor;
    this.reader = reader;
  }

  /** A pipeline with what comes with Dateline, in the usual profile. */
  public static Pipeline load() {
    return load(Profile.DEFAULT);
  }

  /**
   * A pipeline with the models, lexicon and entities that come with Dateline.
   *
   * @param profile how much time goes into reading
   */
  public static Pipeline load(Profile profile) {
    Models models = Models.of(profile);
    Words words = Words.load();
    Gazetteer gazetteer = Gazetteer.load();
    return new Pipeline(
        Annotator.load(gazetteer, words, models),
        new Extractor(Lexicon.load(), words),
        new Reader(gazetteer, words, Confidence.load()));
  }

  /** Reads one article. */
  public Reading read(Article article) {
    List<Sentence> sentences = annotate(article);
    return resolve(article, sentences, extract(sentences));
  }

  /**
   * Reads one article.
   *
   * @param notes is told in one line each what of the article was not read as it stands
   */
  public Reading read(Article article, Consumer<String> notes) {
    List<Sentence> sentences = annotator.annotate(article, notes);
    return resolve(article, sentences, extract(sentences));
  }

  /** Reads one article; each claim has the confidence of the frame that it was read by. */
  public Reading unrated(Article article) {
    List<Sentence> sentences = annotate(article);
    return reader.unrated(article, sentences, extract(sentences));
  }

  /** What the article says, with names resolved to whom they mean. */
  public Reading resolve(Article article, List<Sentence> sentences, List<Claim<Name>> claims) {
    return reader.read(article, sentences, claims);
  }

  /** The article's sentences with trees and mentions. */
  public List<Sentence> annotate(Article article) {
    return annotator.annotate(article);
  }

  /** What the sentences say, before anybody knows whom they mean. */
  public List<Claim<Name>> extract(List<Sentence> sentences) {
    return extractor.extract(sentences);
  }
}
