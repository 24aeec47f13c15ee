package dateline.annotate;

import java.util.Set;

/** Verbs by which a time near them lies ahead of who speaks. */
final class AheadVerbs {

  /** With these a speaker looks ahead: "is expected on Tuesday", "scheduled for Friday". */
  private static final Set<String> AHEAD =
      Set.of(
          "expect",
          "schedule",
          "plan",
          "set",
          "slate",
          "intend",
          "promise",
          "vow",
          "pledge",
          "propose",
          "prepare",
          "hope",
          "want",
          "threaten",
          "bind",
          "poise",
          "invite");

  /** What is planned and told in the present: "the two meet on Friday". */
  private static final Set<String> FIXED =
      Set.of(
          "begin", "start", "meet", "open", "vote", "expire", "leave", "arrive", "decide", "end",
          "visit", "travel", "resume", "close", "reopen", "take", "come", "go", "return", "hold",
          "fly", "run", "depart", "land", "convene");

  /** What is said with these lies ahead; when it is said is another matter. */
  private static final Set<String> SPOKEN =
      Set.of("threaten", "promise", "vow", "pledge", "propose");

  private static final Set<String> PARTICLES =
      Set.of("out", "off", "sail", "foot", "aside", "up", "free", "forth");

  private AheadVerbs() {}

  /** "had [set] out on Monday", "signed on 17 October [sets] aside" */
  static boolean isSettingOut(String lemma, String next) {
    return lemma.equals("set") && PARTICLES.contains(next);
  }

  /** Whether its perfect tells when it was said: "in July they had promised". */
  static boolean areSpoken(String lemma) {
    return SPOKEN.contains(lemma);
  }

  /** Whether what such a verb tells is announced for later. */
  static boolean announce(String lemma) {
    return AHEAD.contains(lemma);
  }

  /** Whether its present may tell what is fixed for later. */
  static boolean areFixed(String lemma) {
    return FIXED.contains(lemma);
  }
}
