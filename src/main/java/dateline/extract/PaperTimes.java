package dateline.extract;

import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Times that papers have: the year by which an agreement is known, and the day on which a letter or
 * a report comes out that reproaches somebody.
 */
final class PaperTimes {

  private final Sentence sentence;
  private final Tree tree;
  private final Syntax syntax;
  private final Words words;
  private final HangingTimes hanging;

  PaperTimes(Sentence sentence, Syntax syntax, Words words, HangingTimes hanging) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.syntax = syntax;
    this.words = words;
    this.hanging = hanging;
  }

  /** The time that a paper has which the event is or is told in. */
  Optional<Time> of(List<Time> times, Instance instance) {
    return title(instance).or(() -> issue(times, instance));
  }

  /** "a [2023] memorandum between Kenya and Somalia" */
  private Optional<Time> title(Instance instance) {
    return instance.type() == EventType.AGREEMENT && !instance.entry().verb()
        ? tree.children(instance.trigger()).stream()
            .filter(c -> c < instance.trigger() && isYear(syntax.token(c)))
            .findFirst()
            .map(this::year)
        : Optional.empty();
  }

  private static boolean isYear(Token token) {
    String text = token.text();
    return token.tag().equals("CD")
        && text.length() == 4
        && (text.startsWith("19") || text.startsWith("20"))
        && text.chars().allMatch(Character::isDigit);
  }

  private Time year(int at) {
    Token token = syntax.token(at);
    int year = Integer.parseInt(token.text());
    return new Time(
        sentence.index(),
        new Range(at, at + 1),
        token.span(),
        token.text(),
        Optional.of(LocalDate.of(year, 1, 1)),
        Optional.of(LocalDate.of(year, 12, 31)));
  }

  /** "accused Jordan in a report [published] on Monday", but not "in a report seen on Monday" */
  private Optional<Time> issue(List<Time> times, Instance instance) {
    if (instance.type() != EventType.PROTEST || times.isEmpty()) {
      return Optional.empty();
    }
    return tree.children(instance.governor(), "obl").stream()
        .filter(
            c -> syntax.preposition(c).equals("in") && words.is("reporting noun", syntax.word(c)))
        .flatMap(c -> tree.children(c, "acl").stream())
        .filter(a -> syntax.token(a).tag().equals("VBN"))
        .filter(a -> !syntax.lemma(a).matches("see|obtain|review|examine"))
        .flatMap(a -> times.stream().filter(t -> hanging.clause(t) == a))
        .findFirst();
  }
}
