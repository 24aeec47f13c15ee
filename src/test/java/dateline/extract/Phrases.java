package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.List;

/** What each noun and pronoun of a sentence stands for when an event or a source asks for it. */
public final class Phrases {

  /**
   * A word and the actor or place that is meant by its phrase.
   *
   * @param head index of the word
   * @param meant the name, description or pronoun that is looked up
   */
  public record Phrase(int head, Name meant) {}

  private Phrases() {}

  /**
   * The phrases of a sentence that stand for one actor or place each, names without more left out.
   */
  public static List<Phrase> of(Sentence sentence, Words words) {
    Actors actors = new Actors(sentence, words, new Syntax(words, sentence));
    List<Phrase> out = new ArrayList<>();
    for (int at = 0; at < sentence.tokens().size(); at++) {
      if (actors.name(at).isEmpty()) {
        List<Name> meant = actors.actors(at);
        List<Name> names = meant.isEmpty() ? pronouns(actors.places(at)) : meant;
        if (names.size() == 1) {
          out.add(new Phrase(at, names.get(0)));
        }
      }
    }
    return out;
  }

  private static List<Name> pronouns(List<Name> places) {
    return places.stream().filter(n -> n.form() == Name.Form.PRONOUN).toList();
  }
}
