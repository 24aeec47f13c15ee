package dateline.annotate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Corrects tags that treebanks teach too rarely: "an Indian, flown to Paris" is a person, "an
 * Indian court" is not; "700 sub-Saharan Africans" are people; "the Torkham crossing" is a place;
 * and in ", the IOM reports," something is said.
 */
final class TagRules {

  /** Tags in front of a noun phrase's only word. */
  private static final Set<String> OPENERS = Set.of("DT", "CD", "PDT");

  /** Tags behind which the noun phrase is over. */
  private static final Set<String> CLOSERS =
      Set.of(
          ",", ".", ":", "WP", "WDT", "WP$", "VBD", "VBZ", "VBP", "MD", "IN", "TO", "-RRB-", "''");

  private static final Set<String> UNCHANGED = Set.of("VB", "VBD", "VBP");

  private final Gazetteer gazetteer;

  private final Words words;

  TagRules(Gazetteer gazetteer, Words words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /**
   * Corrects the tags of a sentence in place.
   *
   * @param forms its tokens
   * @param tags their Penn tags
   * @return {@code tags}
   */
  String[] retag(String[] forms, String[] tags) {
    for (int i = 1; i < forms.length; i++) {
      boolean alone =
          tags[i].equals("JJ")
              && Character.isUpperCase(forms[i].charAt(0))
              && OPENERS.contains(tags[i - 1])
              && (i + 1 == forms.length
                  || CLOSERS.contains(tags[i + 1])
                  || forms[i + 1].matches("last|this|next|yesterday|today|late")
                  || tags[i - 1].equals("CD")
                      && (isVerbPhrase(tags, i + 1) || isBetweenCounts(tags, i)));
      if (alone && gazetteer.byAdjective(forms[i]).isPresent()) {
        boolean counted = tags[i - 1].equals("CD") || forms[i].endsWith("s");
        boolean many = counted && !forms[i - 1].matches("(?i)an?|one");
        tags[i] = many ? "NNPS" : "NNP";
      } else if (DepartureTags.isInfinitive(forms, tags, i)) {
        tags[i - 1] = "TO";
        tags[i] = "VB";
      } else if (DepartureTags.isDue(forms, tags, i)) {
        tags[i] = "VBN";
      } else if (DepartureTags.isSettingOut(forms, tags, i)) {
        tags[i] = "VBD";
      } else if (DepartureTags.isReflexive(forms[i])) {
        tags[i] = DepartureTags.reflexive(forms, tags, i);
      } else if (DepartureTags.isLet(forms, tags, i)) {
        tags[i] = "VB";
      } else if (isCourt(forms, tags, i)) {
        tags[i] = "NN";
      } else if (isInsertedSaying(forms, tags, i)) {
        tags[i] = "VBZ";
      } else if (tags[i].equals("VBG")
          && tags[i - 1].equals("NNP")
          && words.is("facility", forms[i].toLowerCase(Locale.ROOT))) {
        // "the Kerem Shalom crossing"
        tags[i] = "NN";
      } else if (forms[i].equals("landing")
          && i + 1 < forms.length
          && forms[i + 1].matches("rights?|permi(ts?|ssions?)|clearances?|slots?")) {
        tags[i] = "NN"; // "refused landing rights"
      } else if (tags[i].equals("NNP") && forms[i].endsWith("s") && isPeople(forms[i])
          || tags[i].equals("NNS") && isDemonym(forms[i])) {
        // "700 sub-Saharan Africans", "three Poles"
        tags[i] = "NNPS";
      } else if (isFinite(forms, tags, i)) {
        tags[i] = "VBD";
      } else if (UNCHANGED.contains(tags[i]) && isUnchanged(forms, i)) {
        tags[i] = "VBN";
      } else if (isShowing(forms, tags, i)) {
        tags[i] = "VBP";
      } else if (tags[i].equals("VBN") && isActive(forms, tags, i)) {
        tags[i] = "VBD";
      } else if (tags[i].equals("VBD")
          && (isBeforeCounted(tags, i) || isReducedRelative(forms, tags, i))) {
        tags[i] = "VBN";
      } else if ((tags[i].equals("VB") || tags[i].equals("VBP")) && isPast(forms, tags, i)) {
        tags[i] = "VBD";
      }
    }
    return PastTags.retag(forms, SaidTags.retag(forms, tags));
  }

  /** "30 [Lebanese] and 20 Senegalese" */
  private static boolean isBetweenCounts(String[] tags, int at) {
    return at + 2 < tags.length && tags[at + 1].equals("CC") && tags[at + 2].equals("CD");
  }

  /** "Soldiers rounded up 600 people": a participle that has a subject and an object of its own. */
  private boolean isActive(String[] forms, String[] tags, int at) {
    int next = at + 1 < tags.length && tags[at + 1].equals("RP") ? at + 2 : at + 1;
    if (next + 1 >= tags.length
        || !tags[at - 1].matches("NNP?S?")
        || !tags[next].matches("DT|PRP\\$?|NNPS?|NNS|JJR?|CD")
        || words.is("calendar", forms[next].toLowerCase(Locale.ROOT))
        || words.is("calendar", forms[next + 1].toLowerCase(Locale.ROOT))
        || words.is("giving", forms[at].toLowerCase(Locale.ROOT))) {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && tags[before].matches("NN.*|JJ.*|DT|CD|POS|PRP\\$|HYPH|IN|CC")) {
      before--;
    }
    return before < 0 || tags[before].equals(",") && isAdverbial(forms, tags, before);
  }

  /** "According to the agency,", "In May,": a phrase without a verb that opens the sentence. */
  private static boolean isAdverbial(String[] forms, String[] tags, int end) {
    return (tags[0].equals("IN") || forms[0].equals("According"))
        && Arrays.stream(tags, 1, end).noneMatch(t -> t.startsWith("VB") || t.equals("MD"));
  }

  /** "900 Sudanese [crossed into] Chad": a participle that no noun follows. */
  private static boolean isVerbPhrase(String[] tags, int at) {
    return tags[at].equals("VBN")
        && (at + 1 == tags.length || tags[at + 1].matches("IN|TO|RB|RP|,|[.]"));
  }

  /** "carrying 31 deported Colombians": between a number and what it counts. */
  private static boolean isBeforeCounted(String[] tags, int at) {
    return at > 1
        && at + 1 < tags.length
        && tags[at - 1].equals("CD")
        && tags[at - 2].matches("VB.|IN|TO")
        && (tags[at + 1].matches("NNP?S")
            || at + 2 < tags.length && tags[at + 1].equals("NN") && tags[at + 2].equals("NNS"));
  }

  /** "The 120 deported from Iran were flown out": the finite verb comes later. */
  private boolean isReducedRelative(String[] forms, String[] tags, int at) {
    if (!tags[at - 1].matches("CD|NNP?S")
        || at + 2 >= tags.length
        || !tags[at + 1].matches("IN|TO")
        || !forms[at].endsWith("ed")
        || isReporting(forms[at])) {
      return false;
    }
    int next = at + 2;
    while (next < tags.length && tags[next].matches("NN.*|JJ|DT|CD|POS|IN|TO")) {
      next++;
    }
    return next < tags.length && tags[next].matches("VB[DP]|MD") && !tags[next - 1].equals("IN");
  }

  /** "confirmed", "announced", "denied". */
  private boolean isReporting(String past) {
    String stem = past.substring(0, past.length() - 2);
    return words.is("reporting", stem)
        || words.is("reporting", stem + "e")
        || stem.endsWith("i") && words.is("reporting", stem.substring(0, stem.length() - 1) + "y");
  }

  /** "A plane from Dallas put ten people": a verb of one form, told of one who acts. */
  private boolean isPast(String[] forms, String[] tags, int at) {
    int subject = tags[at - 1].equals(",") ? at - 2 : at - 1;
    return words.is("unchanging", forms[at])
        && subject >= 0
        && tags[subject].matches("NNP?")
        && at + 1 < tags.length
        && tags[at + 1].matches("DT|CD|PRP\\$?|NNP?S?|JJ|RP|IN")
        && Arrays.stream(tags, 0, at).noneMatch(t -> t.matches("MD|TO|VB.*"));
  }

  /** "took the ministry to [court] over it", but not "to court the voters" */
  private static boolean isCourt(String[] forms, String[] tags, int at) {
    return forms[at].equals("court")
        && tags[at].startsWith("VB")
        && forms[at - 1].equals("to")
        && (at + 1 == tags.length || tags[at + 1].matches("IN|TO|CC|RB|,|[.]|''"));
  }

  /** ", the IOM reports,": a noun by its ending, a verb by the marks around it. */
  private boolean isInsertedSaying(String[] forms, String[] tags, int at) {
    boolean candidate =
        tags[at].equals("NNS")
            && at + 1 < tags.length
            && tags[at + 1].equals(",")
            && tags[at - 1].startsWith("NNP")
            && words.is("reporting", forms[at].substring(0, forms[at].length() - 1));
    if (!candidate) {
      return false;
    }
    int begin = at - 1;
    while (begin > 0 && (tags[begin].startsWith("NNP") || tags[begin].equals("DT"))) {
      begin--;
    }
    return tags[begin].equals(",");
  }

  /** "900 Sudanese crossed into Chad", "the governor, Souleymane, said": no participles. */
  private boolean isFinite(String[] forms, String[] tags, int at) {
    String form = forms[at].toLowerCase(Locale.ROOT);
    return tags[at].equals("VBN")
        && (words.is("past tense", form)
            || isBehindNoun(tags, at) && words.is("intransitive past", form)
            || tags[at - 1].equals(",")
                && at > 1
                && tags[at - 2].equals("NNP")
                && form.equals("said"));
  }

  /** "the envoys met", "the envoy, a judge, conferred" */
  private static boolean isBehindNoun(String[] tags, int at) {
    return tags[at - 1].startsWith("NN")
        || tags[at - 1].equals(",") && at > 1 && tags[at - 2].startsWith("NN");
  }

  /** "were let out", "had been put": the participle of a verb that has one form for all. */
  private boolean isUnchanged(String[] forms, int at) {
    String before = forms[at - 1].toLowerCase(Locale.ROOT);
    return words.is("unchanging", forms[at].toLowerCase(Locale.ROOT))
        && Set.of("is", "are", "was", "were", "been", "being", "be").contains(before);
  }

  /** "Figures of the ministry show that": a verb that looks like a noun, before what it says. */
  private boolean isShowing(String[] forms, String[] tags, int at) {
    return tags[at].equals("NN")
        && at + 2 < tags.length
        && forms[at + 1].equals("that")
        && tags[at + 1].equals("IN")
        && tags[at - 1].startsWith("NN")
        && words.is("reporting", forms[at])
        && !words.is("reporting noun", forms[at]);
  }

  private boolean isDemonym(String form) {
    return Character.isUpperCase(form.charAt(0)) && gazetteer.byAdjective(form).isPresent();
  }

  private boolean isPeople(String plural) {
    return words.is("people", plural.substring(0, plural.length() - 1));
  }
}
