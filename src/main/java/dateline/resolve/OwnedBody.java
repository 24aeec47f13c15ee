package dateline.resolve;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A body with whose it is: "the Home Department of Khyber Pakhtunkhwa", "Italy's Interior
 * Ministry". The owner belongs to what the body is called.
 *
 * @param name the body's own name
 * @param text both names and what stands between them
 */
record OwnedBody(Name name, String text) {

  /** Those of a sentence, in its order. */
  static List<OwnedBody> in(Sentence sentence) {
    List<Name> names = sentence.mentions(Name.class).filter(n -> n.form() != Form.PRONOUN).toList();
    List<OwnedBody> owned = new ArrayList<>();
    for (int i = 1; i < names.size(); i++) {
      Name first = names.get(i - 1);
      Name second = names.get(i);
      if (isPartOf(sentence, first, second)) {
        owned.add(new OwnedBody(first, text(sentence, first, second)));
      } else if (isPossessive(sentence, first, second)) {
        owned.add(new OwnedBody(second, text(sentence, first, second)));
      }
    }
    return owned;
  }

  private static String text(Sentence sentence, Name first, Name last) {
    return sentence.tokens().subList(first.tokens().begin(), last.tokens().end()).stream()
        .map(t -> t.tag().equals("POS") ? t.text() : " " + t.text())
        .collect(Collectors.joining())
        .strip();
  }

  private static boolean isBody(Name name) {
    return name.kind() == Kind.ORGANIZATION && name.form() == Form.PROPER;
  }

  private static boolean isOwner(Name name) {
    return name.kind().isLocation();
  }

  private static boolean isPartOf(Sentence sentence, Name body, Name owner) {
    List<Token> between = between(sentence, body, owner);
    return isBody(body)
        && isOwner(owner)
        && owner.form() == Form.PROPER
        && !between.isEmpty()
        && between.size() <= 2
        && between.get(0).lemma().matches("of|in")
        && (between.size() == 1 || between.get(1).tag().equals("DT"));
  }

  private static boolean isPossessive(Sentence sentence, Name owner, Name body) {
    List<Token> between = between(sentence, owner, body);
    boolean marked =
        owner.form() == Form.PROPER && between.size() == 1 && between.get(0).tag().equals("POS");
    boolean adjective =
        owner.form() == Form.ADJECTIVE
            && owner.tokens().end() == body.tokens().begin()
            && Character.isUpperCase(owner.text().codePointAt(0));
    return isBody(body) && isOwner(owner) && (marked || adjective);
  }

  private static List<Token> between(Sentence sentence, Name first, Name second) {
    int end = first.tokens().end();
    return sentence.tokens().subList(end, Math.max(end, second.tokens().begin()));
  }
}
