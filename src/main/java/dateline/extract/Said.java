package dateline.extract;

import dateline.annotate.Name;
import java.util.List;

/**
 * Who says what a clause tells.
 *
 * @param by the sources, the nearest first
 * @param why what shows it where the sentence itself does not name them; empty where it does
 */
record Said(List<Name> by, String why) {

  Said {
    by = List.copyOf(by);
  }

  boolean isNobody() {
    return by.isEmpty();
  }

  /** The same in words, for those who ask why. */
  String reason() {
    return "said by " + by + (why.isEmpty() ? "" : ", " + why);
  }

  /** "Another 12 would be sent back": in what somebody is heard to say "would" is a "will". */
  Judgement reported(Judgement judgement) {
    boolean heard = why.contains("tense") || why.contains("figures");
    return heard
            && !by.isEmpty()
            && judgement.factuality() == Factuality.HYPOTHETICAL
            && judgement.cue().equals("would")
        ? new Judgement(Factuality.PLANNED, judgement.cue(), judgement.type())
        : judgement;
  }
}
