package dateline.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells descriptions of a part of some people from those of a whole, "20 of them", "the remaining
 * 30", "another 12", and from those of the same people again, "they", "the men".
 */
final class Partitives {

  /** "20 of them": the whole is named behind the part. */
  private static final String OF_WHOLE = ".*\\bof (them|these|those|whom|the \\S+)$";

  /** A number in words that opens a sentence: what stands behind another clause is no part. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\\p{Lu}\\p{L}+teen"
              + "|(Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)( ?- ?\\p{L}+)?");

  private static final Pattern SOME =
      Pattern.compile(
          "(?i)^(both|most|many|some(?! \\d)|several|(the )?(others?|rest|remaining)|each|none|another"
              + "|any(one|body)?)\\b.*|"
              + ".*\\b(in|out of) (two|three|four|five|ten|10)\\b.*|"
              + OF_WHOLE
              + "|^[\\d.,]+$|^[\\p{L}\\d,]+( - \\p{L}+)?"
              + " more$|^[\\d.,]+ (through|via|at|across|over|by) .*|^(some|about|nearly|over|another|more than|at least) [\\d.,]+$");

  private static final Pattern BARE = Pattern.compile("(?i)^((some|about|nearly|over) )?[\\d.,]+$");

  private static final Pattern NATION = Pattern.compile("[Tt]he \\p{Lu}\\p{L}+( as .*)?");

  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)^(another|the (other|remaining|rest|last|first)|(some|about|nearly|around)"
              + " [\\d,]+$|[\\d,]+$)\\b.*|"
              + OF_WHOLE);

  /** The same people again: number and nationality carry over. */
  private static final Pattern SAME =
      Pattern.compile(
          "(?i)^(they|them|these|those|all( of (them|these|those)| but \\d+)?|the( \\d+)?( \\w+)?( ,.*)?|he|him)$");

  private static final Pattern BUT = Pattern.compile("all but (\\d{1,9})");

  private static final Pattern ALL = Pattern.compile("(?i)^all of (them|these|those)$");

  /** One person, who may be the one told of before. */
  private static final Pattern ONE = Pattern.compile("(?i)^(he|him|she|her|the (man|woman))$");

  /** More than one. */
  private static final Pattern MANY =
      Pattern.compile(
          "(?i)^(they|them|these|those|all( of them| but \\d+)?|the (\\w+s|men|women|people|group))$");

  private Partitives() {}

  /** How many of all are taken out: 3 of "all but 3", else none. */
  static long excepted(String description) {
    Matcher but = BUT.matcher(description);
    return but.matches() ? Long.parseLong(but.group(1)) : 0;
  }

  /** Whether the words take up people told of before, all of them or one. */
  static boolean areSame(String description) {
    return SAME.matcher(description).matches();
  }

  /** "all of them" */
  static boolean areAll(String description) {
    return ALL.matcher(description).matches();
  }

  /** "he", "the woman": one who may be told of before. */
  static boolean isOne(String description) {
    return ONE.matcher(description).matches();
  }

  /** "they", "the men": more than one. */
  static boolean areMany(String description) {
    return MANY.matcher(description).matches();
  }

  /** Whether the words speak of some of the people named before, counted or not. */
  static boolean areSome(String description) {
    return SOME.matcher(description).matches() || isNumber(description);
  }

  /** "Sixty": a number in words that stands alone. */
  static boolean isNumber(String description) {
    return NUMBER.matcher(description).matches();
  }

  /** "31", "some 60": a number and no word of whom. */
  static boolean isBare(String description) {
    return isNumber(description) || BARE.matcher(description).matches();
  }

  /** "the Chinese": as well a government as people to whom something happens. */
  static boolean areNation(String description) {
    return NATION.matcher(description).matches();
  }

  /** Whether the words of a counted group make it one share of a whole told before. */
  static boolean areShare(String description) {
    return SHARE.matcher(description).matches();
  }
}
