package dateline.extract;

import dateline.annotate.People;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import dateline.extract.Syntax.Part;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Where vehicles go, which the tree hangs on those whom they carry or on what is said of them. */
final class Headings {

  private static final Set<String> HEADINGS =
      Set.of("to", "into", "onto", "toward", "towards", "across");

  private final Words words;
  private final Sentence sentence;
  private final Syntax syntax;

  Headings(Words words, Sentence sentence, Syntax syntax) {
    this.words = words;
    this.sentence = sentence;
    this.syntax = syntax;
  }

  /**
   * "pushed a boat with 80 people back [out to sea]": where a vehicle goes, behind those whom it
   * carries.
   */
  Optional<Part> behindLoad(int vehicle) {
    return sentence
        .mentions(People.class)
        .filter(p -> p.head() > vehicle && sentence.tree().extent(vehicle).contains(p.head()))
        .findFirst()
        .flatMap(p -> heading(p.head() + 1));
  }

  /**
   * "deported 98 men who had worked for the firm, aboard a flight [to Shanghai]": the way of a
   * plane that the tree hangs on a clause about the people.
   */
  Optional<Part> behindAboard(int people) {
    Range extent = sentence.tree().extent(people);
    return IntStream.range(people + 1, extent.end())
        .filter(i -> words.is("vehicle", syntax.word(i)))
        .filter(i -> syntax.preposition(i).equals("aboard"))
        .boxed()
        .flatMap(i -> heading(i + 1).stream())
        .findFirst();
  }

  private Optional<Part> heading(int from) {
    int at = from;
    while (at + 2 < sentence.tokens().size() && syntax.lemma(at).matches("back|off|away|out")) {
      at++;
    }
    if (at >= sentence.tokens().size()) {
      return Optional.empty();
    }
    boolean out = syntax.lemma(at).equals("of") && syntax.lemma(at - 1).equals("out");
    boolean heads = out || HEADINGS.contains(syntax.lemma(at));
    return heads && sentence.tree().is(at, "case")
        ? Optional.of(new Part(out ? "out of" : syntax.lemma(at), sentence.tree().head(at)))
        : Optional.empty();
  }
}
