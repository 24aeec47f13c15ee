package dateline.annotate;

import java.util.HashSet;
import java.util.Set;

/** Recognises the titles that stand in front of people's names: "Foreign Minister", "Lt. Gen.". */
final class NameTitles {

  private static final Set<String> FORMS_OF_ADDRESS =
      Set.of(
          "mr", "mrs", "ms", "dr", "lt", "col", "gen", "maj", "brig", "sgt", "rev", "sen", "rep",
          "cdr", "capt", "cpl", "adm", "cmdr", "insp", "supt");
  private static final int CHAIN = 3;

  private final Words words;
  private final Set<String> parts = new HashSet<>(WordLists.lines("title-words.txt"));

  NameTitles(Words words) {
    this.words = words;
  }

  /** First word of the name in these words, behind the title they begin with. */
  int skip(Wording wording, int begin, int end) {
    int at = begin;
    while (at < end - 1 && (isTitle(wording, at) || endsTitle(wording, at))) {
      at++;
    }
    return at;
  }

  /** Whether a title stands right before the word. */
  boolean precedes(Wording wording, int at) {
    return at > 0 && isTitle(wording, at - 1);
  }

  /** "Secretary of [State]", "Minister for [Defence]": the last word of a title before a name. */
  private boolean endsTitle(Wording wording, int at) {
    return at >= 2
        && Set.of("of", "for").contains(wording.word(at - 1))
        && words.is("office", wording.lemma(at - 2));
  }

  boolean isTitle(Wording wording, int at) {
    String lemma = wording.lemma(at);
    return words.is("office", lemma)
        || parts.contains(lemma.replace(".", ""))
            && wording.isCapital(at + 1)
            && isTitleChain(wording, at + 1);
  }

  private boolean isTitleChain(Wording wording, int at) {
    for (int i = at; i < Math.min(at + CHAIN, wording.size()); i++) {
      if (words.is("office", wording.lemma(i))) {
        return true;
      }
    }
    return FORMS_OF_ADDRESS.contains(wording.word(at - 1).replace(".", ""));
  }
}
