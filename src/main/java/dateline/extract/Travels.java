package dateline.extract;

import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ways of travelling that are nobody's removal, migration or intake. */
final class Travels {

  private static final Set<String> LEAVING = Set.of("leave", "quit", "depart", "withdraw", "exit");

  private final Trigger trigger;
  private final Syntax syntax;
  private final Fillers fillers;

  Travels(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.fillers = fillers;
  }

  /**
   * "caught while trying to cross", "need a visa to travel to Oman": who only tries, or what he
   * would need for it, is not said to have got there.
   */
  private boolean isTried() {
    int head = tree().head(trigger.at());
    return head != Tree.ROOT
        && syntax.isInfinitive(trigger.at())
        && (syntax.lemma(head).matches("try|attempt")
            || Stream.concat(Stream.of(head), tree().children(head).stream())
                .anyMatch(t -> t < trigger.at() && trigger.is("travel paper", t)));
  }

  /**
   * "[The envoy] travelled to Rabat", "flew to Rabat for talks", "came to Milan for the show", "40
   * fans had arrived in Doha": who goes somewhere for a while migrates not.
   */
  boolean isVisit() {
    boolean flees = trigger.entry().head().matches("flee|escape");
    return fillers.people().filter(p -> trigger.is("dignitary", p.head())).isPresent()
        || isTraffic() && !flees
        || isWithdrawal()
        || tree().children(trigger.at()).stream()
            .filter(c -> c > trigger.at())
            .anyMatch(
                c ->
                    syntax.preposition(c).equals("for") && isOuting(c)
                        || syntax.preposition(c).equals("on") && trigger.is("outing", c)
                        || syntax.isInfinitive(c) && trigger.is("visiting", c));
  }

  /** "the last French [soldiers] left Chad": called back by those who had sent them there. */
  private boolean isWithdrawal() {
    return LEAVING.contains(trigger.entry().head())
        && fillers.people().filter(p -> trigger.is("armed", p.head())).isPresent()
        && fillers.has(Role.ORIGIN)
        && !fillers.has(Role.DESTINATION);
  }

  private boolean isOuting(int noun) {
    return trigger.is("talks", noun) || trigger.is("outing", noun);
  }

  /**
   * "left Nantes [for Al Ahli]", "moved to Juventus", "escaped [from a prison] in Lima": who
   * changes his club or firm, breaks out, or only tries to go, comes into no other country.
   */
  boolean isOther(List<Part> parts) {
    return isTried()
        || trigger.entry().label().equals("leave") && syntax.isPassive(trigger.at())
        || trigger.has(parts, "object", "fate")
        || trigger.has(parts, "from", "prison")
        || trigger.entry().verb()
            && trigger.has(parts, "to", "post") // "returned to Portugal's squad"
        || trigger.has(parts, "to", "heavens")
        || !fillers.has(Role.DESTINATION)
            && parts.stream()
                .filter(p -> p.function().matches("for|to"))
                .anyMatch(
                    p ->
                        trigger
                            .actors()
                            .name(p.token())
                            .filter(n -> n.kind() == Kind.ORGANIZATION)
                            .isPresent());
  }

  /** "700,000 people were evacuated in eastern Cuba": out of harm's way, and over no border. */
  boolean isSheltering(List<Part> parts) {
    return trigger.words().is("rescuing", trigger.entry().head())
        && parts.stream().anyMatch(p -> p.function().matches("in|across|around"))
        && IntStream.range(trigger.at(), tree().extent(trigger.at()).end())
            .noneMatch(i -> syntax.lemma(i).matches("from|to|into|out"));
  }

  /**
   * "had been taken to a shelter in Tapachula": where nobody is named who sends them, nor another
   * country, they are put up where they are.
   */
  boolean isPutUp(List<Part> parts) {
    return isResettled(parts)
        || trigger.has(parts, "to", "lodging")
            && !fillers.has(Role.AGENT)
            && !fillers.has(Role.ORIGIN)
            && !fillers.has(Role.VIA)
            && fillers.of(Role.DESTINATION).stream().allMatch(n -> n.kind() == Kind.PLACE);
  }

  /** "moved the refugees to a site at Giharo", "evicted from their homes": over no border. */
  private boolean isResettled(List<Part> parts) {
    boolean moved =
        trigger.entry().label().matches("move|relocate|transfer")
            && (trigger.has(parts, "to", "lodging") || trigger.has(parts, "to", "settlement"));
    boolean evicted =
        parts.stream()
            .filter(p -> p.function().matches("from|out of") && !isState(p.token()))
            .anyMatch(p -> trigger.entry().label().equals("evict") || isOwnHome(p.token()));
    boolean sheltered =
        fillers
            .people()
            .filter(p -> syntax.lemma(p.head()).matches("refugee|family|household|evacuee"))
            .isPresent();
    return (moved && sheltered || evicted)
        && Stream.of(Role.ORIGIN, Role.DESTINATION)
            .flatMap(r -> fillers.of(r).stream())
            .allMatch(n -> n.kind() == Kind.PLACE);
  }

  /** "driven from [their homes]", "chased out of their shops": by a mob or a flood as well. */
  private boolean isOwnHome(int token) {
    return trigger.entry().head().matches("drive|chase|force|hound|expel|evict|oust")
        && syntax.lemma(token).matches("home|house|shack|shop|village|farm|dwelling|land")
        && syntax.child(token, "nmod:poss").isPresent();
  }

  private boolean isState(int token) {
    return trigger.actors().places(token).stream().anyMatch(n -> n.kind() == Kind.COUNTRY);
  }

  /** "left his sons at the border": whom no force has brought there. */
  boolean isLeft() {
    return trigger.frame().name().equals("left-at")
        && (!syntax.isPassive(trigger.at())
                && fillers.of(Role.AGENT).stream()
                    .noneMatch(n -> n.kind() == Kind.COUNTRY || trigger.isOfficer(n.head()))
            || fillers.people().filter(People::isSpecific).isEmpty());
  }

  /** "The president [flew home]", "drove back to Lomé": who goes home himself sends nobody. */
  boolean isOwnTravel() {
    return trigger.entry().rest().stream().anyMatch(Set.of("home", "back")::contains)
        && !fillers.haveSomebody()
        && !syntax.isPassive(trigger.at())
        && !tree().children(trigger.at(), "nsubj").isEmpty()
        && tree().children(trigger.at(), "obj").isEmpty();
  }

  /** "Costa Rica will take 25 people a week from the United States": a state lets them in. */
  boolean isTaking() {
    return trigger.entry().label().equals("take")
        && !syntax.isPassive(trigger.at())
        && !fillers.has(Role.DESTINATION)
        && !fillers.has(Role.VIA)
        && fillers.of(Role.AGENT).stream()
            .anyMatch(n -> n.kind() == Kind.COUNTRY || n.text().equalsIgnoreCase("it"))
        && (fillers.of(Role.ORIGIN).stream().allMatch(n -> n.kind() == Kind.COUNTRY) || isIntake());
  }

  /**
   * "is to take 60 Rohingya from Bhasan Char", "ready to take 50 Cubans from Guantánamo": what is
   * still to be done, and says nothing of where they are taken; "took 300 men from the camp" may be
   * an arrest.
   */
  private boolean isIntake() {
    return syntax.isInfinitive(trigger.at())
        || tree().children(trigger.at(), "aux").stream()
            .anyMatch(a -> syntax.word(a).matches("will|would|could|can|may"));
  }

  /** "expects to receive 12 million tourists": who travels for himself is taken in by nobody. */
  boolean isTraffic() {
    return fillers.people().filter(p -> trigger.is("leisure", p.head())).isPresent();
  }

  /**
   * "were taken back to a holding centre": who is led to a place of the same state is not let in.
   */
  private boolean isLedBack(List<Part> parts) {
    return trigger.type() == EventType.ACCEPTANCE
        && trigger.entry().head().matches("take|bring")
        && syntax.isPassive(trigger.at())
        && parts.stream()
            .anyMatch(p -> p.function().endsWith("to") && trigger.is("facility", p.token()));
  }

  /** Whether those who are told of are neither sent away nor held, nor have they come to stay. */
  boolean areOfOthers(List<Part> parts) {
    return isSaved() || isLedBack(parts) || new Bystanders(trigger, fillers).are(parts);
  }

  /** "Two fishermen were picked up by a patrol boat and brought to Levuka": out of the sea. */
  private boolean isSaved() {
    boolean fetched =
        (trigger.type() == EventType.REMOVAL || trigger.type() == EventType.DETENTION)
            && trigger.entry().label().matches("pick up|catch|find|bring|take|ferry|carry")
            && (trigger.type() == EventType.REMOVAL || isBrought() || !fillers.has(Role.AGENT));
    return fetched
        && !fillers.has(Role.ORIGIN)
        && fillers
            .people()
            .filter(p -> p.nationalities().isEmpty())
            .filter(p -> trigger.is("seafarer", p.head()))
            .isPresent();
  }

  /** "were picked up and [brought] to Levuka" */
  private boolean isBrought() {
    return tree().children(trigger.at(), "conj").stream()
        .anyMatch(c -> syntax.lemma(c).matches("bring|take|ferry|carry|tow|land"));
  }

  /** "an aid group that received them at the airport": who greets people takes nobody in. */
  boolean isGreeting(List<Part> parts) {
    return trigger.entry().label().matches("receive|welcome|greet|meet")
        && fillers.of(Role.AGENT).stream()
            .noneMatch(n -> n.kind().isLocation() || syntax.hasWord(n, "government"))
        && parts.stream()
            .filter(p -> p.function().equals("at"))
            .anyMatch(p -> syntax.lemma(p.token()).matches("airport|station|port|quay|gate"));
  }

  private Tree tree() {
    return trigger.sentence().tree();
  }
}
