package dateline.evaluate;

import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Tokenizer;
import dateline.read.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the names of a gold file stand in the sentences of its article. */
final class WrittenNames {

  private static final Set<String> SMALL =
      Set.of("of", "and", "for", "the", "de", "del", "la", "al", "bin", "van", "von");

  /**
   * A run of words that is a name.
   *
   * @param sentence where it stands
   * @param begin index of its first word
   * @param end index behind its last word
   */
  record Place(Sentence sentence, int begin, int end) {

    /** Where it begins, the article before it included. */
    int withArticle() {
      boolean article =
          begin > 0 && sentence.tokens().get(begin - 1).text().equalsIgnoreCase("the");
      return article ? begin - 1 : begin;
    }

    boolean isWithin(Place other) {
      return sentence.index() == other.sentence.index()
          && other.begin <= begin
          && end <= other.end
          && end - begin < other.end - other.begin;
    }
  }

  private final List<Sentence> sentences;
  private final List<Place> all = new ArrayList<>();

  WrittenNames(List<Sentence> sentences, Collection<Gold.Named> entities) {
    this.sentences = sentences;
    entities.stream().flatMap(e -> e.written().stream()).map(this::find).forEach(all::addAll);
  }

  /** Where the name stands, but not as a part of a longer one. */
  List<Place> places(String name) {
    return find(name).stream().filter(place -> all.stream().noneMatch(place::isWithin)).toList();
  }

  private List<Place> find(String name) {
    List<String> words = words(name);
    List<Place> out = new ArrayList<>();
    if (!isWritten(words)) {
      return out;
    }
    for (Sentence sentence : sentences) {
      List<String> texts = sentence.tokens().stream().map(Token::text).toList();
      for (int end = words.size(); end <= texts.size(); end++) {
        if (texts.subList(end - words.size(), end).equals(words)) {
          out.add(new Place(sentence, end - words.size(), end));
        }
      }
    }
    return out;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (Span span : new Tokenizer().tokens(name, new Span(0, name.length()))) {
      words.add(Tokenizer.plain(span.of(name)));
    }
    if (!words.isEmpty() && words.get(0).toLowerCase(Locale.ROOT).equals("the")) {
      words.remove(0);
    }
    return words;
  }

  /** Whether it is a name: capitals, but for small words and figures. */
  private static boolean isWritten(List<String> words) {
    return words.stream().anyMatch(word -> Character.isUpperCase(word.charAt(0)))
        && words.stream()
            .allMatch(word -> !Character.isLowerCase(word.charAt(0)) || SMALL.contains(word));
  }
}
