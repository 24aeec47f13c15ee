package dateline.annotate;

import dateline.read.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks in the sentences of an article the actors, places, people, times and sums they mention. */
final class Mentions {

  private final NameFinder names;
  private final PeopleFinder people;

  Mentions(NameFinder names, Words words) {
    this.names = names;
    this.people = new PeopleFinder(words);
  }

  /** The sentences with their mentions. */
  List<Sentence> mark(Article article, List<Wording> wordings) {
    List<Sentence> sentences = wordings.stream().map(Wording::sentence).toList();
    List<List<Name>> named = names.find(wordings);
    List<List<Time>> timed = TimeFinder.find(sentences, article.date());
    List<Sentence> marked = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Mention> mentions = new ArrayList<>(named.get(i));
      mentions.addAll(timed.get(i));
      mentions.addAll(MoneyFinder.find(sentences.get(i)));
      Sentence first = with(sentences.get(i), mentions);
      // Groups of people are made of names and numbers, so these come first.
      List<People> groups = people.find(first, told);
      groups.stream()
          .filter(g -> g.quantity().isKnown() && !g.quantity().equals(Quantity.of(1)))
          .forEach(g -> told.add(first.tokens().get(g.head()).lemma()));
      mentions.addAll(groups);
      marked.add(with(first, mentions));
    }
    return marked;
  }

  private static Sentence with(Sentence s, List<Mention> mentions) {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparing(Mention::span));
    return new Sentence(
        s.index(), s.paragraph(), s.headline(), s.span(), s.tokens(), s.tree(), sorted);
  }
}
