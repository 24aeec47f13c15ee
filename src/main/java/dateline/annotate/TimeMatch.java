package dateline.annotate;

import java.util.ArrayList;
import java.util.List;

/** Words that a rule for expressions of time has taken, and the expressions within them. */
final class TimeMatch {

  private final TimeText text;
  private final TimeRule rule;
  private final int begin;
  private int end;
  private int before;
  private final List<Object> parts = new ArrayList<>(6);

  TimeMatch(TimeText text, TimeRule rule, int begin) {
    this.text = text;
    this.rule = rule;
    this.begin = begin;
    this.end = begin;
  }

  TimeText text() {
    return text;
  }

  /** Index of the first word that was looked at. */
  int begin() {
    return begin;
  }

  /** Index of the first word that belongs to the expression. */
  int first() {
    return begin + before;
  }

  /** Index behind the last word. */
  int end() {
    return end;
  }

  void add(TimeWord word, boolean outside) {
    parts.add(word);
    before += outside ? 1 : 0;
  }

  /** Takes in an expression; returns the index behind it. */
  int add(TimeMatch part) {
    parts.add(part);
    return part.end;
  }

  int mark() {
    return parts.size();
  }

  void reset(int mark) {
    while (parts.size() > mark) {
      parts.remove(parts.size() - 1);
    }
  }

  /** Ends the match; false when the rule's condition is not met. */
  boolean close(int at) {
    end = at;
    return rule.condition().test(this);
  }

  /** Value of the first word of this kind; 0 when there is none. */
  int value(TimeWord.Kind kind) {
    for (Object part : parts) {
      if (part instanceof TimeWord word && word.is(kind)) {
        return word.value();
      }
    }
    return 0;
  }

  /** Values of all words of this kind. */
  List<Integer> values(TimeWord.Kind kind) {
    return parts.stream()
        .filter(part -> part instanceof TimeWord word && word.is(kind))
        .map(part -> ((TimeWord) part).value())
        .toList();
  }

  /** Whether one of its own words is of this kind. */
  boolean has(TimeWord.Kind kind) {
    return parts.stream().anyMatch(part -> part instanceof TimeWord word && word.is(kind));
  }

  /** Whether one of its own words is this. */
  boolean says(String form) {
    return parts.stream()
        .anyMatch(part -> part instanceof TimeWord word && word.text().equals(form));
  }

  /** Its own word at this place, counted from 0. */
  TimeWord word(int index) {
    return (TimeWord) parts.stream().filter(TimeWord.class::isInstance).skip(index).toList().get(0);
  }

  /** The unit that one of its own words names. */
  Grain grain() {
    TimeWord.Kind kind = has(TimeWord.Kind.UNIT) ? TimeWord.Kind.UNIT : TimeWord.Kind.UNITS;
    return Grain.values()[value(kind)];
  }

  /** The expression within it at this place, counted from 0, in days. */
  Days part(int index, TimeClock clock) {
    return parts.stream()
        .filter(TimeMatch.class::isInstance)
        .skip(index)
        .map(part -> ((TimeMatch) part).days(clock))
        .findFirst()
        .orElseThrow();
  }

  Days days(TimeClock clock) {
    return rule.meaning().days(this, clock);
  }

  /** The word before the expression in lower case; empty at the beginning. */
  String previous() {
    return first() == 0 ? "" : text.word(first() - 1).text();
  }

  /** The word behind the expression in lower case; empty at the end. */
  String next() {
    return end >= text.size() ? "" : text.word(end).text();
  }

  /** The tag of the word behind the expression; empty at the end. */
  String nextTag() {
    return end >= text.size() ? "" : text.word(end).tag();
  }
}
