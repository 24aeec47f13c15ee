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

  private AheadVerbs() {}

  /** Whether what such a verb tells is announced for later. */
  static boolean announce(String lemma) {
    return AHEAD.contains(lemma);
  }

  /** Whether its present may tell what is fixed for later. */
  static boolean areFixed(String lemma) {
    return FIXED.contains(lemma);
  }
}
