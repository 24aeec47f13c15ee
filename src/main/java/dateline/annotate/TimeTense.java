package dateline.annotate;

import dateline.annotate.TimeClock.Tense;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Tells from the verb near a time whether it lies before or after the article's date: the verb
 * right behind it, else the nearest before it in its clause, else the first behind it.
 */
final class TimeTense {

  private static final Set<String> CLAUSE_ENDS = Set.of(";", ":", "--", "—", "(", ")");

  private final List<Token> tokens;

  private TimeTense(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Where the time that stands here lies. */
  static Tense of(List<Token> tokens, Range time) {
    return new TimeTense(tokens).at(time) ? Tense.FUTURE : Tense.PAST;
  }

  private boolean at(Range time) {
    int next = time.end();
    if (isTerm(time.begin())) {
      return true;
    }
    if (next < tokens.size() && isFinite(next)) {
      return looksAhead(first(next)) || isPlannedFor(time.begin(), next);
    }
    for (int i = time.begin() - 1; i >= 0 && !CLAUSE_ENDS.contains(text(i)); i--) {
      if (lemma(i).equals("due") || lemma(i).equals("ahead")) {
        return true;
      }
      if (isGoverning(i)) {
        return isKeptFrom(i, time.begin())
            || looksAhead(i) && !isDone(i, time.begin())
            || isDeadline(time.begin(), i);
      }
    }
    for (int i = next; i < tokens.size() && !CLAUSE_ENDS.contains(text(i)); i++) {
      if (isFinite(i)) {
        return looksAhead(first(i));
      }
    }
    return false;
  }

  /** "The visit [planned for] July has been called off": what is called off now was to come. */
  private boolean isPlannedFor(int time, int finite) {
    int verb =
        time > 1 && !text(time).equals("for") && text(time - 1).equals("for") ? time - 2 : time - 1;
    return verb > 0
        && tag(verb).equals("VBN")
        && AheadVerbs.announce(lemma(verb))
        && tag(finite).matches("VB[ZP]");
  }

  /** "had [promised] in July to": when it was said. */
  private boolean isDone(int verb, int time) {
    return tag(verb).equals("VBN")
        && verb > 0
        && lemma(verb - 1).equals("have")
        && AheadVerbs.areSpoken(lemma(verb))
        && time - verb <= 2;
  }

  /** "In July they had [threatened] it", "was [threatened] with it in July". */
  private boolean isThreatened(int verb) {
    return lemma(verb).equals("threaten") && verb > 0 && tag(verb - 1).equals("VBD");
  }

  /** "They have until Friday", "gave them until Friday". */
  private boolean isTerm(int at) {
    if (!text(at).equals("until")) {
      return false;
    }
    int verb = at - 1;
    while (verb > 0 && verb > at - 4 && !tokens.get(verb).isVerb()) {
      verb--;
    }
    return verb >= 0 && Set.of("have", "give").contains(lemma(verb));
  }

  /** "were told to leave by Friday", "within two days": what is still to be done. */
  private boolean isDeadline(int at, int verb) {
    boolean by = text(at).matches("by|within") || at > 0 && text(at - 1).equals("by");
    return by && verb > 0 && tag(verb).equals("VB") && tag(verb - 1).equals("TO");
  }

  /** The verb that an auxiliary or modal belongs to. */
  private int first(int at) {
    int i = at;
    while (i + 1 < tokens.size()
        && (tag(i).equals("MD") || lemma(i).equals("be") || lemma(i).equals("have"))
        && (tokens.get(i + 1).isVerb() || tag(i + 1).startsWith("RB"))) {
      i++;
    }
    return lemma(i).equals("be") ? planned(i) : i;
  }

  /** "On Friday the two are [due] to [meet]": the verb of what is planned. */
  private int planned(int be) {
    int to = be + 1 < tokens.size() && lemma(be + 1).equals("due") ? be + 2 : be + 1;
    boolean plan = to + 1 < tokens.size() && tag(to).equals("TO") && tag(to + 1).equals("VB");
    return plan ? to + 1 : be;
  }

  private boolean isFinite(int at) {
    String tag = tag(at);
    return tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  /** Verbs before a time govern it; "according" and "including" do not. */
  private boolean isGoverning(int at) {
    boolean preposition =
        tag(at).equals("VBG") && Set.of("accord", "include", "follow").contains(lemma(at));
    return tokens.get(at).isVerb() && !preposition;
  }

  private boolean looksAhead(int verb) {
    String tag = tag(verb);
    if (AheadVerbs.announce(lemma(verb))
        && !tag.equals("VBD")
        && !(verb + 1 < tokens.size() && AheadVerbs.isSettingOut(lemma(verb), text(verb + 1)))
        && !isThreatened(verb)) {
      return true;
    }
    OptionalInt letting = letting(verb);
    if (letting.isPresent()) {
      return looksAhead(letting.getAsInt());
    }
    return switch (tag) {
      case "VB" -> isBareAhead(verb);
      case "VBZ", "VBP" -> AheadVerbs.areFixed(lemma(verb));
      case "VBG" -> auxiliary(verb).equals("is") && !text(verb - 1).equals("still");
      case "VBN" -> isParticipleAhead(verb);
      case "MD" -> true;
      default -> false;
    };
  }

  /** The verb before that lets something be done: "let 19 prisoners [go] on Friday". */
  private OptionalInt letting(int verb) {
    if (!Set.of("VB", "VBZ", "VBP").contains(tag(verb))) {
      return OptionalInt.empty();
    }
    for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
      if (tag(i).equals("TO") || tag(i).equals("MD")) {
        return OptionalInt.empty();
      }
      if (tokens.get(i).isVerb()) {
        boolean lets = Set.of("let", "make", "help", "watch", "see").contains(lemma(i));
        return lets ? OptionalInt.of(i) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** "Will land", "is to land", "plans to land"; not "began to land". */
  private boolean isBareAhead(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
      String tag = tag(i);
      if (tag.equals("MD")) {
        return true;
      }
      if (tag.equals("TO")) {
        return isPlan(i);
      }
      if (tag.equals("VBD") && lemma(i).equals("do")) {
        return false; // "did not meet on Monday"
      }
    }
    return true;
  }

  /** "barred Oslo from [flying] them out this Sunday": the day to come. */
  private boolean isKeptFrom(int verb, int time) {
    return verb > 0
        && tag(verb).equals("VBG")
        && text(verb - 1).equals("from")
        && text(time).equalsIgnoreCase("this");
  }

  private boolean isPlan(int to) {
    for (int i = to - 1; i >= Math.max(0, to - 8); i--) {
      if (lemma(i).equals("due")
          || lemma(i).equals("ready")
          || lemma(i).equals("likely")
          || AheadVerbs.announce(lemma(i))
          || lemma(i).equals("agree")
          || lemma(i).equals("decide")) {
        return true;
      }
      if (tag(i).equals("VB") && lemma(i).equals("have")) {
        return isBareAhead(i); // "will have to leave"
      }
      if (tokens.get(i).isVerb()) {
        return lemma(i).equals("be") && !tag(i).equals("VBD") || tag(i).equals("VBZ");
      }
    }
    return false;
  }

  /** "Will be flown", "is to be flown"; not "was flown" nor "would have been flown". */
  private boolean isParticipleAhead(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      if (lemma(i).equals("have") || tag(i).equals("VBD")) {
        return false;
      }
      if (tag(i).equals("VB")) {
        return isBareAhead(i);
      }
      if (tag(i).equals("MD")) {
        return true;
      }
      if (!tag(i).startsWith("RB") && !tokens.get(i).isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** "is" when the verb stands in the present progressive. */
  private String auxiliary(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      if (lemma(i).equals("be")) {
        return tag(i).equals("VBZ") || tag(i).equals("VBP") ? "is" : "was";
      }
    }
    return "";
  }

  private String text(int at) {
    return tokens.get(at).text();
  }

  private String tag(int at) {
    return tokens.get(at).tag();
  }

  private String lemma(int at) {
    return tokens.get(at).lemma();
  }
}
