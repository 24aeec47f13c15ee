package dateline.annotate;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * The language models of a profile. They are loaded beside each other and beside whatever the
 * caller does meanwhile; who asks for one waits until it is there. Safe for use by several threads.
 */
public final class Models {

  private final CompletableFuture<Lemmatizer> lemmatizer;
  private final CompletableFuture<Vocabulary> vocabulary;
  private final CompletableFuture<Optional<Tagger>> tagger;
  private final CompletableFuture<Function<Tagged, Tree>> trees;
  private final CompletableFuture<NameTagger> names;
  private final CompletableFuture<Optional<Network>> network;

  private Models(Profile profile) {
    boolean precise = profile == Profile.PRECISE;
    CompletableFuture<Clusters> clusters = CompletableFuture.supplyAsync(Clusters::load);
    trees =
        precise
            ? CompletableFuture.completedFuture(words -> words.seen().orElseThrow().tree())
            : clusters.thenApplyAsync(c -> Parser.load(c)::parse);
    lemmatizer = CompletableFuture.supplyAsync(Lemmatizer::load);
    vocabulary = clusters.thenCombine(lemmatizer, (c, l) -> new Vocabulary(c, l.inflection()));
    tagger =
        precise
            ? CompletableFuture.completedFuture(Optional.empty())
            : vocabulary.thenApplyAsync(v -> Optional.of(Tagger.load(v)));
    names = CompletableFuture.supplyAsync(() -> NameTagger.load());
    network =
        CompletableFuture.supplyAsync(
            () -> precise ? Optional.of(Network.load()) : Optional.empty());
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

  /** Tells the parts of speech where there is no network to tell them. */
  Optional<Tagger> tagger() {
    return loaded(tagger);
  }

  /** Finds the tree of words, of which the network was asked if the profile has one. */
  Function<Tagged, Tree> trees() {
    return loaded(trees);
  }

  NameTagger names() {
    return loaded(names);
  }

  Optional<Network> network() {
    return loaded(network);
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
