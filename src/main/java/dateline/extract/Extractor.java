package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import java.util.List;

/** Reads the claims of an article's sentences: what is said to happen, by whom, and how surely. */
public final class Extractor {

  private final Lexicon lexicon;
  private final Words words;
  private final FrameReader frames;

  /** An extractor that goes by this lexicon and these word classes. */
  public Extractor(Lexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.words = words;
    this.frames = new FrameReader(lexicon, words);
  }

  /**
   * The claims of one article, in the order of its text.
   *
   * @param sentences all its sentences, annotated
   */
  public List<Claim<Name>> extract(List<Sentence> sentences) {
    Account account = new Account(lexicon, words, frames, sentences);
    sentences.forEach(account::read);
    return account.claims();
  }
}
