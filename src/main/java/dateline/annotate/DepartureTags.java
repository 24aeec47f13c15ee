package dateline.annotate;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells verbs of coming and going from the adjectives and participles that look like them. */
final class DepartureTags {

  private static final Pattern REFLEXIVE =
      Pattern.compile("(?i)self-(deport(ed|s|ing)?|repatriat(e[ds]?|ing))");

  private static final Set<String> LANDING = Set.of("land", "dock", "berth", "anchor", "disembark");

  private static final String NOUN_OR_VERB =
      "leave|return|visit|travel|land|fly|depart|resume|open|start|meet|end|hand|host|sign|lift"
          + "|free|release|transfer|hold|question|review|rule|charge|protest|cross";

  /** How far behind "let" the verb stands at most whose object it has, in tokens. */
  private static final int FAR = 12;

  private DepartureTags() {}

  /** Whether the word behind "to" is a verb, whatever else it looks like. */
  static boolean isInfinitive(String[] forms, String[] tags, int at) {
    return forms[at - 1].equals("to") && (isDueTo(forms, tags, at) || isFreeing(forms, tags, at));
  }

  /** "Is due to [repatriate] 300 people", but "was due to increased demand". */
  private static boolean isDueTo(String[] forms, String[] tags, int at) {
    return at > 2
        && forms[at - 2].equals("due")
        && (forms[at].equals("be") // "both of them due to be deported"
            || forms[at - 3].matches("is|are|was|were|be|been|not|also|now"))
        && (tags[at].matches("VB[DGNP]?") && !forms[at].matches(".*(ed|ing)")
            || tags[at].matches("NN|JJ")
                && (forms[at].matches(NOUN_OR_VERB)
                    || at + 1 < tags.length && tags[at + 1].matches("DT|CD|PRP\\$?|NNPS?|RP")));
  }

  /** "to [free] 40 Cubans", but not "home to free people": a verb before those whom it counts. */
  private static boolean isFreeing(String[] forms, String[] tags, int at) {
    return forms[at].equals("free")
        && tags[at].equals("JJ")
        && at + 1 < tags.length
        && tags[at + 1].matches("DT|CD|PRP\\$?|NNPS?");
  }

  /** "A second group is [due] in Bogota": as one says "expected", but not "due to the rain". */
  static boolean isDue(String[] forms, String[] tags, int at) {
    return forms[at].equals("due")
        && tags[at].equals("JJ")
        && at + 2 < forms.length
        && forms[at - 1].matches("is|are|was|were|be|been|not|also|now|'s|'re")
        && (forms[at + 1].matches("in|at|on") && !tags[at + 2].equals("VBG")
            || forms[at + 1].matches("back|home|here|there|ashore"));
  }

  /** "200 Cubans [set] out for Florida": a verb of one form, told of those who go. */
  static boolean isSettingOut(String[] forms, String[] tags, int at) {
    return forms[at].equals("set")
        && tags[at].matches("VB[NP]?")
        && at + 1 < forms.length
        && forms[at + 1].matches("out|off|sail|forth|foot")
        && tags[at - 1].matches("NNP?S?")
        && Arrays.stream(tags, 0, at).noneMatch(t -> t.matches("MD|TO|VB.*"));
  }

  /**
   * "let no more flights from the north [land]", "let the ship [dock]": a verb behind its object.
   */
  static boolean isLet(String[] forms, String[] tags, int at) {
    if (!tags[at].startsWith("NN")
        || !tags[at - 1].startsWith("NN")
        || !LANDING.contains(forms[at])) {
      return false;
    }
    int verb = at - 1;
    while (verb > 0 && at - verb < FAR && tags[verb].matches("NN.*|IN|DT|JJR?|CD|RB|PRP\\$|POS")) {
      verb--;
    }
    return forms[verb].matches("let|lets");
  }

  /** "self-deport", a verb that lists of words do not have. */
  static boolean isReflexive(String form) {
    return REFLEXIVE.matcher(form).matches();
  }

  /** "to [self-deport]", "have [self-deported]", "300 Cubans [self-deported]". */
  static String reflexive(String[] forms, String[] tags, int at) {
    if (forms[at].endsWith("ing")) {
      return "VBG";
    }
    if (forms[at].endsWith("ed")) {
      return forms[at - 1].matches("have|has|had|'ve|'s|not") ? "VBN" : "VBD";
    }
    return forms[at].endsWith("s") ? "VBZ" : tags[at - 1].matches("TO|MD|RB|CC") ? "VB" : "VBP";
  }
}
