package dateline.annotate;

import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.util.Span;

/**
 * Finds the names in an article: a trained finder proposes, the gazetteer knows, shapes fill the
 * gaps, and what the article tells in one place holds in all.
 */
final class NameFinder {

  private static final Map<String, Kind> KINDS =
      Map.of("PER", Kind.PERSON, "LOC", Kind.PLACE, "ORG", Kind.ORGANIZATION);

  private final TrainedNames trained;
  private final Words words;
  private final KnownNames known;
  private final NameShapes shapes;
  private final NameTitles titles;
  private final NameEdges edges;

  NameFinder(TrainedNames trained, Gazetteer gazetteer, Words words) {
    NameWords nameWords = new NameWords();
    this.trained = trained;
    this.words = words;
    this.titles = new NameTitles(words);
    this.known = new KnownNames(gazetteer, nameWords);
    this.shapes = new NameShapes(known, titles, nameWords);
    this.edges = new NameEdges(titles, known);
  }

  /** The names in the sentences of one article. */
  List<List<Name>> find(List<Wording> wordings) {
    List<List<Found>> found = wordings.stream().map(this::find).toList();
    NameMemory memory = new NameMemory(wordings, found);
    List<List<Name>> out = new ArrayList<>();
    for (int i = 0; i < wordings.size(); i++) {
      out.add(
          memory.settle(wordings.get(i), found.get(i)).stream()
              .map(wordings.get(i)::name)
              .toList());
    }
    return out;
  }

  private List<Found> find(Wording wording) {
    Found[] proposed = proposed(wording);
    List<Found> out = new ArrayList<>();
    int at = 0;
    while (at < wording.size()) {
      Optional<Found> name = at(wording, at, proposed);
      name.filter(n -> !isPeople(wording, n) && !areAny(wording, n)).ifPresent(out::add);
      at = name.map(Found::end).orElse(at + 1);
    }
    return out;
  }

  /** Whether it is a name of many: "Uyghurs", "the Rohingya", "West Africans". */
  private boolean isPeople(Wording wording, Found name) {
    Token last = wording.token(name.end() - 1);
    boolean alone = name.length() == 1 || last.tag().equals("NNPS");
    return alone
        && name.form() == Form.PROPER
        && !name.certain()
        && (words.is("people", last.lemma()) || words.is("people", singular(last.text())));
  }

  /** "the two States", "both States": not those that "the States" are alone. */
  private static boolean areAny(Wording wording, Found name) {
    return name.length() == 1
        && wording.token(name.begin()).text().equals("States")
        && (name.begin() == 0 || !wording.token(name.begin() - 1).text().equalsIgnoreCase("the"));
  }

  private static String singular(String text) {
    return text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
  }

  /** The trained finder's names, each at the word that it begins with. */
  private Found[] proposed(Wording wording) {
    List<Token> tokens = wording.sentence().tokens();
    Found[] out = new Found[tokens.size()];
    String[] forms = tokens.stream().map(Token::text).toArray(String[]::new);
    String[] tags = tokens.stream().map(Token::tag).toArray(String[]::new);
    for (Span span : trained.find(new Tagged(forms, tags, wording.seen()))) {
      Kind kind = KINDS.get(span.getType());
      for (Found name : edges.cut(wording, Found.guessed(span.getStart(), span.getEnd(), kind))) {
        out[name.begin()] = name.as(shapes.kind(wording, name));
      }
    }
    return out;
  }

  private Optional<Found> at(Wording wording, int at, Found[] proposed) {
    Optional<Found> listed = known.at(wording, at);
    Found guess = proposed[at];
    if (guess != null && (listed.isEmpty() || goesBeyond(wording, guess, listed.get()))) {
      return Optional.of(guess);
    }
    if (listed.isPresent()) {
      boolean titled = !listed.get().certain() && titles.precedes(wording, at);
      return listed.map(name -> titled ? name.as(Kind.PERSON) : name);
    }
    return shapes.at(wording, at).filter(shaped -> isClear(shaped, proposed));
  }

  /**
   * Whether a guess is more than a name that is listed: "[New York] Times", not "[India]'s army".
   */
  private static boolean goesBeyond(Wording wording, Found guess, Found listed) {
    return guess.end() > listed.end() && !wording.token(listed.end()).tag().equals("POS");
  }

  /** Whether no proposed name lies in the way. */
  private static boolean isClear(Found shaped, Found[] proposed) {
    for (int i = shaped.begin(); i < shaped.end(); i++) {
      if (proposed[i] != null) {
        return false;
      }
    }
    return true;
  }
}
