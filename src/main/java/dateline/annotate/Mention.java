package dateline.annotate;

import dateline.read.Span;

/** Words of a sentence that stand for something: an actor or place, people, a time, money. */
public sealed interface Mention permits Name, People, Time, Money {

  /** Where in its sentence the mention stands. */
  Range tokens();

  /** Where in the article's text it stands. */
  Span span();

  /** Its words as the article has them. */
  String text();
}
