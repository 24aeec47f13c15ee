package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Words;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whose words are quoted in a sentence that names no speaker: who is named around it. */
final class Quotations {

  private final List<Sentence> sentences;
  private final Words words;
  private final BitSet open;
  private final Map<Integer, List<Name>> heard = new HashMap<>();

  Quotations(List<Sentence> sentences, Words words) {
    this.sentences = sentences;
    this.words = words;
    this.open = open(sentences);
  }

  /**
   * Who says what the sentence quotes; nobody if it is no quotation, or has a speaker of its own
   * and quotes less than what the token tells: "“I was beaten,” he told AFP; he had been held".
   */
  List<Name> speakers(Sentence sentence, int at) {
    if (!isQuoted(sentence) || !isWithin(sentence, at) && !heard(sentence).isEmpty()) {
      return List.of();
    }
    for (int step : new int[] {-1, 1, -2, -3, -4}) {
      int index = sentence.index() + step;
      if (index >= 0 && index < sentences.size()) {
        Sentence other = sentences.get(index);
        List<Name> near = other.paragraph() == sentence.paragraph() ? heard(other) : List.of();
        if (!near.isEmpty()) {
          return near.stream()
              .filter(n -> n.kind() != Kind.COUNTRY || n.form() == Form.PROPER)
              .toList();
        }
      }
    }
    List<Name> person = person(sentence, -1);
    if (person.isEmpty()) {
      person = before(sentence);
    }
    return person.isEmpty() && isOpening(sentence) ? person(sentence, 1) : person;
  }

  /**
   * "“They took 18 men.” [The bishop] shook his head.": a paragraph that opens with a quotation.
   */
  private boolean isOpening(Sentence sentence) {
    int index = sentence.index();
    boolean first = index == 0 || sentences.get(index - 1).paragraph() != sentence.paragraph();
    return first
        && isMark(sentence.tokens().get(sentence.tokens().size() - 1))
        && index + 1 < sentences.size()
        && !isQuoted(sentences.get(index + 1))
        && sentences.get(index + 1).tokens().stream()
            .noneMatch(t -> words.is("denying", t.lemma()) || words.is("rejecting", t.lemma()));
  }

  /** Who spoke last in the paragraph before one that is all his words. */
  private List<Name> before(Sentence sentence) {
    int first = sentence.index();
    while (first > 0 && sentences.get(first - 1).paragraph() == sentence.paragraph()) {
      first--;
    }
    boolean own =
        sentences.subList(first, sentences.size()).stream()
            .takeWhile(s -> s.paragraph() == sentence.paragraph())
            .anyMatch(s -> !heard(s).isEmpty());
    if (own
        || first == 0
        || sentences.get(first - 1).headline()
        || !isMark(sentences.get(first).tokens().get(0))) {
      return List.of();
    }
    Sentence last = sentences.get(first - 1);
    if (heard(last).isEmpty() && isMark(last.tokens().get(0))) {
      List<Name> earlier = before(last); // a further paragraph of one long quotation
      if (!earlier.isEmpty()) {
        return earlier;
      }
    }
    List<Name> by = heard(last).isEmpty() ? attribution(last).subject() : heard(last);
    return by.stream().filter(n -> n.kind() == Kind.PERSON && n.form() != Form.PRONOUN).toList();
  }

  /** Who is heard in a sentence, found once for all that are quoted around it. */
  private List<Name> heard(Sentence sentence) {
    return heard.computeIfAbsent(sentence.index(), i -> attribution(sentence).anySpeaker());
  }

  private Attribution attribution(Sentence sentence) {
    return new Attribution(sentence, words, new Syntax(words, sentence));
  }

  /** "[The mayor] did not mince his words. "They were sent back."": of whom is told beside it. */
  private List<Name> person(Sentence sentence, int step) {
    int index = sentence.index() + step;
    if (index < 0
        || index >= sentences.size()
        || sentences.get(index).paragraph() != sentence.paragraph()) {
      return List.of();
    }
    Sentence before = sentences.get(index);
    return attribution(before).subject().stream()
        .filter(n -> n.kind() == Kind.PERSON && n.form() != Form.PRONOUN)
        .toList();
  }

  /** Whether an odd number of marks is open where the sentence begins, or all of it is quoted. */
  private boolean isQuoted(Sentence sentence) {
    return open.get(sentence.index()) || isMark(sentence.tokens().get(0));
  }

  private boolean isWithin(Sentence sentence, int at) {
    long marks = sentence.tokens().subList(0, at).stream().filter(Quotations::isMark).count();
    return (marks % 2 == 1) ^ open.get(sentence.index());
  }

  /** At which sentences a quotation is open that began in one before, of the same paragraph. */
  private static BitSet open(List<Sentence> sentences) {
    BitSet open = new BitSet(sentences.size());
    for (int i = 1; i < sentences.size(); i++) {
      Sentence before = sentences.get(i - 1);
      if (before.paragraph() == sentences.get(i).paragraph()) {
        boolean turns = before.tokens().stream().filter(Quotations::isMark).count() % 2 == 1;
        open.set(i, open.get(i - 1) ^ turns);
      }
    }
    return open;
  }

  static boolean isMark(Token token) {
    return token.text().equals("\"") || token.text().equals("``") || token.text().equals("''");
  }
}
