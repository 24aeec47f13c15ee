package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Words;
import dateline.extract.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds who holds which office: "Foreign Minister Cho Hyun", "X, the Y minister of Z". */
final class Titles {

  private static final Set<String> LINKS = Set.of("of", "for", "and");

  private static final Set<String> BELONGING = Set.of("of", "for", "to", "and");

  private final List<Sentence> sentences;
  private final Words words;

  Titles(List<Sentence> sentences, Words words) {
    this.sentences = sentences;
    this.words = words;
  }

  List<Position<Entity>> positions(Cast cast) {
    List<Position<Entity>> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Name name : sentence.mentions(Name.class).toList()) {
        if (name.kind() == Kind.PERSON && name.form() == Form.PROPER) {
          before(sentence, name, cast)
              .or(() -> beside(sentence, name, cast))
              .ifPresent(p -> add(p, found));
        }
      }
    }
    return found;
  }

  private static void add(Position<Entity> position, List<Position<Entity>> found) {
    if (!found.contains(position)) {
      found.add(position);
    }
  }

  /** A run of capitalised words with an office among them right before the name. */
  private Optional<Position<Entity>> before(Sentence sentence, Name name, Cast cast) {
    List<Token> tokens = sentence.tokens();
    int end = name.tokens().begin();
    int begin = end;
    boolean office = false;
    while (begin > 0
        && isTitleWord(tokens.get(begin - 1), begin < end)
        && sentence.name(begin - 1).isEmpty()) {
      begin--;
      office |= words.is("office", tokens.get(begin).lemma().toLowerCase(Locale.ROOT));
    }
    if (!office) {
      return Optional.empty();
    }
    int first = begin;
    while (!words.is("office", tokens.get(first).lemma().toLowerCase(Locale.ROOT))) {
      // "the return of [President]", "Petro and [President]"
      begin = LINKS.contains(tokens.get(first).text()) ? first + 1 : begin;
      first++;
    }
    while (begin < end && !Character.isLetter(tokens.get(begin).text().charAt(0))) {
      begin++;
    }
    Optional<Entity> holder = cast.entity(name, Use.ACTOR);
    // "Mali's Interior Minister"
    int owner = begin > 0 && tokens.get(begin - 1).tag().equals("POS") ? begin - 2 : begin - 1;
    Optional<Entity> of =
        owner >= 0
            ? sentence.name(owner).flatMap(n -> cast.entity(n, Use.ACTOR))
            : Optional.empty();
    Optional<Entity> country =
        of.or(() -> behind(sentence, name.tokens().end(), cast))
            .or(() -> holder.flatMap(h -> h.country()).flatMap(cast::known));
    return holder.isPresent() && country.isPresent()
        ? Optional.of(new Position<>(holder.get(), text(tokens.subList(begin, end)), country.get()))
        : Optional.empty();
  }

  /** "Foreign Minister Yusuf Tuggar of Nigeria" */
  private static Optional<Entity> behind(Sentence sentence, int end, Cast cast) {
    List<Token> tokens = sentence.tokens();
    return end + 1 < tokens.size() && tokens.get(end).text().equals("of")
        ? sentence
            .name(end + 1)
            .filter(n -> n.kind() == Kind.COUNTRY)
            .flatMap(n -> cast.entity(n, Use.ACTOR))
        : Optional.empty();
  }

  /** "Nigeria's foreign minister, Yusuf Tuggar,", "Kern, the interior minister of Austria,". */
  private Optional<Position<Entity>> beside(Sentence sentence, Name name, Cast cast) {
    int begin = name.tokens().begin();
    int end = name.tokens().end();
    if (!isMark(sentence, end)) {
      return Optional.empty();
    }
    int close = end + 1;
    while (close < sentence.tokens().size() && isPart(sentence, close)) {
      close++;
    }
    if (isMark(sentence, close)) {
      Optional<Position<Entity>> behind = phrase(sentence, end + 1, close, name, cast);
      if (behind.isPresent()) {
        return behind;
      }
    }
    if (begin == 0 || !sentence.tokens().get(begin - 1).text().equals(",")) {
      return Optional.empty();
    }
    int open = begin - 1;
    while (open > 0 && isPart(sentence, open - 1)) {
      open--;
    }
    return phrase(sentence, open, begin - 1, name, cast);
  }

  /** An office and whose it is, in a phrase of nouns and adjectives. */
  private Optional<Position<Entity>> phrase(
      Sentence sentence, int begin, int end, Name person, Cast cast) {
    List<Token> tokens = sentence.tokens();
    Optional<Name> owner =
        sentence
            .mentions(Name.class)
            .filter(n -> n.kind() != Kind.PERSON)
            .filter(n -> n.tokens().begin() >= begin && n.tokens().end() <= end)
            .findFirst();
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    List<Token> title = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      if (!owner.get().tokens().contains(i)) {
        title.add(tokens.get(i));
      }
    }
    while (!title.isEmpty() && !isContent(title.get(0))) {
      title.remove(0);
    }
    while (!title.isEmpty() && !isContent(title.get(title.size() - 1))) {
      title.remove(title.size() - 1);
    }
    boolean office =
        title.stream().anyMatch(t -> words.is("office", t.lemma().toLowerCase(Locale.ROOT)));
    Optional<Entity> holder = cast.entity(person, Use.ACTOR);
    Optional<Entity> of = cast.entity(owner.get(), Use.ACTOR);
    return office && title.size() < 7 && holder.isPresent() && of.isPresent()
        ? Optional.of(new Position<>(holder.get(), text(title), of.get()))
        : Optional.empty();
  }

  private static boolean isContent(Token token) {
    return token.isNoun() || token.tag().startsWith("JJ");
  }

  private static String text(List<Token> title) {
    return title.stream().map(Token::text).collect(Collectors.joining(" ")).replace(" - ", "-");
  }

  private static boolean isMark(Sentence sentence, int at) {
    return at < sentence.tokens().size() && sentence.tokens().get(at).text().matches("[,.]");
  }

  private static boolean isPart(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    return isContent(token)
        || token.tag().matches("DT|POS|HYPH|-LRB-|-RRB-")
        || BELONGING.contains(token.text());
  }

  private static boolean isTitleWord(Token token, boolean inside) {
    return Character.isUpperCase(token.text().charAt(0)) && token.isNoun()
        || Character.isUpperCase(token.text().charAt(0)) && token.tag().startsWith("JJ")
        || inside && LINKS.contains(token.text())
        || token.isNoun() && !token.tag().endsWith("S");
  }
}
