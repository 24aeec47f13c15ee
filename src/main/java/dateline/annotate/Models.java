package dateline.annotate;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The language models of a profile. They are loaded beside each other and beside whatever the
 * caller does meanwhile; who asks for one waits until it is there. Safe for use by several threads.
 */
public final class Models {

  private final CompletableFuture<Lemmatizer> lemmatizer;
  private final CompletableFuture<Vocabulary> vocabulary;
  private final CompletableFuture<Tagger> tagger;
  private final CompletableFuture<Parser> parser;
  private final CompletableFuture<NameTagger> names;
  private final CompletableFuture<Optional<Encoder>> encoder;

  private Models(Profile profile) {
    boolean precise = profile == Profile.PRECISE;
    CompletableFuture<Clusters> clusters = CompletableFuture.supplyAsync(Clusters::load);
    parser = clusters.thenApplyAsync(Parser::load);
    lemmatizer = CompletableFuture.supplyAsync(Lemmatizer::load);
    vocabulary = clusters.thenCombine(lemmatizer, (c, l) -> new Vocabulary(c, l.inflection()));
    tagger = vocabulary.thenApplyAsync(Tagger::load);
    names = CompletableFuture.supplyAsync(() -> NameTagger.load(profile));
    encoder =
        CompletableFuture.supplyAsync(
            () -> precise ? Optional.of(Encoder.load()) : Optional.empty());
  }

  /** Begins to load the models of a profile. */
  public static Models of(Profile profile) {
    return new Models(profile);
  }

  Lemmatizer lemmatizer() {
    return loaded(lemmatizer);
  }

  Vocabulary vocabulary() {
    return loaded(vocabulary);
  }

  Tagger tagger() {
    return loaded(tagger);
  }

  Parser parser() {
    return loaded(parser);
  }

  NameTagger names() {
    return loaded(names);
  }

  Optional<Encoder> encoder() {
    return loaded(encoder);
  }

  private static <T> T loaded(CompletableFuture<T> model) {
    try {
      return model.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
