package dateline.annotate;

import dateline.read.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence with all that the language models see in it.
 *
 * @param index its place among the sentences of the article, from 0
 * @param paragraph its paragraph's place in the article, from 0
 * @param headline whether it is the article's title
 * @param span where it stands in the article's text
 * @param tokens its words
 * @param tree how they depend on each other
 * @param mentions the actors, places, people, times and sums it mentions, in the order of the text
 */
public record Sentence(
    int index,
    int paragraph,
    boolean headline,
    Span span,
    List<Token> tokens,
    Tree tree,
    List<Mention> mentions) {

  /** Copies the lists and checks that the tree fits. */
  public Sentence {
    tokens = List.copyOf(tokens);
    mentions = List.copyOf(mentions);
    if (tree.size() != tokens.size()) {
      throw new IllegalArgumentException(tokens.size() + " tokens, tree of " + tree.size());
    }
  }

  /** The word that stands there, in lower case, or nothing behind the last. */
  public String form(int token) {
    return token < tokens.size() ? tokens.get(token).text().toLowerCase(Locale.ROOT) : "";
  }

  /** The mentions of one sort. */
  public <M extends Mention> Stream<M> mentions(Class<M> sort) {
    return mentions.stream().filter(sort::isInstance).map(sort::cast);
  }

  /** The name that holds the token. */
  public Optional<Name> name(int token) {
    return mentions(Name.class).filter(n -> n.tokens().contains(token)).findFirst();
  }

  /** Where a run of tokens stands in the article's text. */
  public Span span(Range range) {
    return new Span(
        tokens.get(range.begin()).span().begin(), tokens.get(range.end() - 1).span().end());
  }
}
