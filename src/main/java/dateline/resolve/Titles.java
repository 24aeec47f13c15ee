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

/** Finds who holds which office: "Foreign Minister Cho Hyun", "X, the Y minister of Z". */
final class Titles {

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
          before(sentence, name, cast).ifPresent(p -> add(p, found));
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
        && named(sentence, begin - 1).isEmpty()) {
      begin--;
      office |= words.is("office", tokens.get(begin).lemma().toLowerCase(Locale.ROOT));
    }
    if (!office) {
      return Optional.empty();
    }
    while (begin < end && !Character.isLetter(tokens.get(begin).text().charAt(0))) {
      begin++;
    }
    StringBuilder title = new StringBuilder();
    tokens
        .subList(begin, end)
        .forEach(t -> title.append(title.isEmpty() ? "" : " ").append(t.text()));
    Optional<Entity> holder = cast.entity(name, Cast.Use.ACTOR);
    Optional<Entity> of =
        begin > 0
            ? named(sentence, begin - 1).flatMap(n -> cast.entity(n, Cast.Use.ACTOR))
            : Optional.empty();
    Optional<Entity> country = of.or(() -> holder.flatMap(h -> h.country()).flatMap(cast::known));
    return holder.isPresent() && country.isPresent()
        ? Optional.of(new Position<>(holder.get(), title.toString(), country.get()))
        : Optional.empty();
  }

  private static Optional<Name> named(Sentence sentence, int at) {
    return sentence.mentions(Name.class).filter(n -> n.tokens().contains(at)).findFirst();
  }

  private static boolean isTitleWord(Token token, boolean inside) {
    return Character.isUpperCase(token.text().charAt(0)) && token.isNoun()
        || Character.isUpperCase(token.text().charAt(0)) && token.tag().startsWith("JJ")
        || inside
            && (token.text().equals("of")
                || token.text().equals("for")
                || token.text().equals("and"))
        || token.isNoun() && !token.tag().endsWith("S");
  }
}
