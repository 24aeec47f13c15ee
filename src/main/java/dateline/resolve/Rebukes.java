package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Role;
import java.util.regex.Pattern;

/** Whom a protest is against, and whom it cannot be. */
final class Rebukes {

  private static final Pattern BARE_BODY =
      Pattern.compile("(\\p{Ll}+ )*(ministry|government|police|army|navy|guards?|presidency)");

  private static final Pattern STATE_BODY =
      Pattern.compile(
          "(?i)\\b(ministry|embassy|foreign office|coast ?guards?|navy|border (guard|police)s?)\\b");

  private Rebukes() {}

  /** A ministry or a force protests against others than its own state. */
  static boolean isAgainstItself(Claim<Entity> claim) {
    return claim.event().type() == EventType.PROTEST
        && claim.event().fillers(Role.AGENT).stream()
            .filter(a -> STATE_BODY.matcher(a.label()).find())
            .anyMatch(
                a -> claim.event().fillers(Role.TARGET).stream().anyMatch(t -> Claims.isOf(a, t)));
  }

  /** "The interior ministry": a body of a state that nothing names, which may be any of them. */
  static boolean isByBareBody(Event<Entity> protest) {
    return protest.fillers(Role.AGENT).stream()
        .anyMatch(a -> a.country().isEmpty() && BARE_BODY.matcher(a.label()).matches());
  }

  /** A protest that the one who protests now was the target of. */
  static boolean isAgainst(Claim<Entity> claim, Event<Entity> answer) {
    return claim.event().type() == EventType.PROTEST
        && answer.type() == EventType.PROTEST
        && claim.event().fillers(Role.TARGET).stream()
            .anyMatch(
                t ->
                    answer.fillers(Role.AGENT).stream()
                        .anyMatch(a -> Claims.isIn(a, t) || Claims.isOf(t, a)));
  }

  /** "criticised the authorities": those of the state that the article is about. */
  static boolean isAuthorities(Event<Entity> event) {
    return event.fillers(Role.TARGET).stream()
        .allMatch(t -> t.label().matches("authorities|officials"));
  }
}
