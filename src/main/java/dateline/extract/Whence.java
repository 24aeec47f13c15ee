package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import java.util.List;
import java.util.Locale;

/** Countries behind "from" that people only leave: whose people they are is not said by them. */
final class Whence {

  private final Trigger trigger;

  Whence(Trigger trigger) {
    this.trigger = trigger;
  }

  /** Whether those who are taken in leave the countries, whosever people they are. */
  boolean leaves(People group, List<Name> from) {
    return isHosted(group, from)
        || trigger.type() == EventType.ACCEPTANCE
            && (isPassing(group, from)
                // "took in 1.2 million people from Sudan"
                || from.size() == 1 && trigger.is("wayfarer", group.head()));
  }

  /** "3,000 migrants from Tunisia landed": through which others come as well as its own. */
  boolean isPassing(People group, List<Name> from) {
    return from.size() == 1
        && trigger.is("hosted", group.head())
        && trigger.words().is("way station", key(from.get(0)));
  }

  /** "moved 64 men [from Nauru to] a barracks": by a verb that says no more than whither. */
  boolean isLeft(People group, List<Name> from) {
    return trigger.frame().name().equals("remove-weak")
        && from.equals(group.nationalities())
        && from.size() == 1
        && trigger.syntax().lemma(from.get(0).tokens().end()).equals("to");
  }

  /**
   * "118 Venezuelans from Keflavík", "flew 40 Somalis from Libya to Rwanda": a town that they
   * leave, or a country whose people they are not.
   */
  boolean isLeftFor(Fillers fillers, Name land) {
    List<Name> nations = fillers.people().map(People::nationalities).orElse(List.of());
    return land.kind() == Kind.PLACE
        || land.kind() == Kind.COUNTRY
            && !nations.isEmpty()
            && !nations.contains(land)
            && (fillers.has(Role.DESTINATION) || isSending());
  }

  /** "the [deportation] of 30 Iraqis from Germany": whom nobody sends may return of himself. */
  boolean isSending() {
    return trigger.type() == EventType.REMOVAL
        && !trigger.entry().verb()
        && !trigger.frame().name().equals("return-noun");
  }

  /** "50 migrants from the United States": no Americans. */
  boolean isHosted(People group, List<Name> from) {
    return !from.isEmpty()
        && (trigger.is("hosted", group.head())
            || trigger.sentence().tree().children(group.head(), "nmod").stream()
                .anyMatch(m -> trigger.is("hosted", m)))
        && from.stream().allMatch(this::isHost);
  }

  /** Whether foreigners are spoken of when a country sends people away. */
  boolean isHost(Name name) {
    return trigger.words().is("host", key(name));
  }

  /** "from Guinea, Mali and Niger": every name of such a list. */
  boolean isBehindFrom(Name name) {
    int before = name.tokens().begin() - 1;
    while (before > 0
        && (trigger.syntax().token(before).tag().matches("DT|,|CC")
            || trigger.actors().name(before).filter(n -> n.kind() == Kind.COUNTRY).isPresent())) {
      before--;
    }
    return before >= 0 && trigger.syntax().lemma(before).equals("from");
  }

  private static String key(Name name) {
    return name.text().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }
}
