package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In which country a place lies that nobody knows, by the words beside its name: "Birgunj, Nepal",
 * "Assamaka, a village in the north of Niger", "the Thai town of Padang Besar".
 */
final class Localities {

  /** How far from a name the words for where it lies reach, at most, in tokens. */
  private static final int FAR = 9;

  /** What lies on a border, lies in neither country for sure. */
  private static final Set<String> BORDERS =
      Set.of("border", "frontier", "between", "with", "from", "off", "near", "opposite", "across");

  private final Demonyms demonyms;
  private final List<Sentence> sentences;
  private final Map<String, List<Name>> names = new HashMap<>();

  Localities(Demonyms demonyms, List<Sentence> sentences) {
    this.demonyms = demonyms;
    this.sentences = sentences;
    sentences.stream()
        .flatMap(s -> s.mentions(Name.class))
        .filter(n -> n.form() == Form.PROPER)
        .forEach(n -> names.computeIfAbsent(n.text(), k -> new ArrayList<>()).add(n));
  }

  /** The id of the country, if the article tells it in one place that names the place. */
  Optional<String> country(Name place) {
    return names.getOrDefault(place.text(), List.of()).stream()
        .flatMap(n -> told(sentences.get(n.sentence()), n))
        .findFirst();
  }

  private Stream<String> told(Sentence sentence, Name place) {
    return Stream.concat(behind(sentence, place).stream(), before(sentence, place).stream());
  }

  /** "[Birgunj], Nepal", "[Cox's Bazar] in Bangladesh", "[Güiria], a port in eastern Venezuela" */
  private Optional<String> behind(Sentence sentence, Name place) {
    List<Token> tokens = sentence.tokens();
    int begin = place.tokens().end();
    boolean comma = begin < tokens.size() && tokens.get(begin).text().equals(",");
    int from = comma ? begin + 1 : begin;
    if (from >= tokens.size()) {
      return Optional.empty();
    }
    Optional<String> bare = comma ? at(sentence, from) : Optional.empty();
    boolean tells =
        tokens.get(from).text().equals("in")
            || comma && tokens.get(from).text().matches("a|an|the");
    if (bare.isPresent() || !tells) {
      return bare;
    }
    int end = from;
    while (end < tokens.size()
        && end - from < FAR
        && !tokens.get(end).isVerb()
        && !tokens.get(end).text().matches("[,.;:]")) {
      end++;
    }
    return only(sentence, from, end);
  }

  /** "the Thai town of [Padang Besar]" */
  private Optional<String> before(Sentence sentence, Name place) {
    int of = place.tokens().begin() - 1;
    if (of < 2 || !sentence.tokens().get(of).text().equals("of")) {
      return Optional.empty();
    }
    int begin = of - 1;
    while (begin > 0
        && of - begin < FAR
        && sentence.tokens().get(begin - 1).tag().matches("JJ.*|NN.*")) {
      begin--;
    }
    return only(sentence, begin, of);
  }

  /** The one country that these words name; none if they speak of a border. */
  private Optional<String> only(Sentence sentence, int begin, int end) {
    boolean border =
        sentence.tokens().subList(begin, end).stream()
            .anyMatch(t -> BORDERS.contains(t.lemma().toLowerCase(Locale.ROOT)));
    List<String> countries =
        sentence
            .mentions(Name.class)
            .filter(n -> n.tokens().begin() >= begin && n.tokens().end() <= end)
            .filter(n -> n.kind() == Kind.COUNTRY)
            .flatMap(n -> demonyms.country(n).stream())
            .map(Entity::id)
            .distinct()
            .toList();
    return border || countries.size() != 1 ? Optional.empty() : Optional.of(countries.get(0));
  }

  private Optional<String> at(Sentence sentence, int token) {
    return sentence
        .mentions(Name.class)
        .filter(n -> n.tokens().begin() == token)
        .filter(n -> n.kind() == Kind.COUNTRY && n.form() == Form.PROPER)
        .findFirst()
        .flatMap(demonyms::country)
        .map(Entity::id);
  }
}
