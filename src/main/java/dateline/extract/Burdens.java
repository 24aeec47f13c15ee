package dateline.extract;

import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whom a penalty on things is laid on: whose goods, visas or arms they are. */
final class Burdens {

  private static final Set<String> AGAINST = Set.of("on", "upon", "against");

  private static final Set<String> LISTING = Set.of("on", "to", "from", "off");

  private final Trigger trigger;
  private final Syntax syntax;
  private final Actors actors;

  Burdens(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.actors = trigger.actors();
  }

  /**
   * "unfroze 135 million euros [in aid] for Niger": what the money is for, and for whom; the tree
   * may hang it on the verb.
   */
  void behindAmount(int amount, List<Part> parts) {
    for (Part part :
        Stream.concat(syntax.parts(amount).stream(), syntax.parts(trigger.at()).stream())
            .toList()) {
      if (Set.of("in", "of").contains(part.function()) && part.token() > amount) {
        parts.add(new Part("object", part.token()));
        parts.addAll(syntax.parts(part.token()));
      }
    }
  }

  /** Adds what the parts hold, and turns them to who punishes and who is punished. */
  void settle(List<Part> parts) {
    List.copyOf(parts).forEach(p -> parts.addAll(of(p)));
    // "The embargo [on Somalia] expired"
    List.copyOf(parts).stream()
        .filter(p -> p.function().equals("subject") && trigger.is("penalty", p.token()))
        .forEach(p -> parts.addAll(syntax.parts(p.token())));
    List.copyOf(parts).stream()
        .filter(p -> isMadeIn(p, parts) || isSentTo(p, parts))
        .forEach(p -> parts.add(new Part("on", p.token())));
    if (!trigger.entry().verb()) {
      // "the lifting of sanctions [on Georgia]"
      List.copyOf(parts).stream()
          .filter(
              p ->
                  trigger.entry().rest().contains(syntax.lemma(p.token()))
                      || p.function().equals("of") && trigger.is("penalty", p.token()))
          .forEach(p -> parts.addAll(syntax.parts(p.token())));
    }
    if (parts.stream().anyMatch(p -> AGAINST.contains(p.function()))) {
      turn(parts, "modifier", "subject"); // "announced [US] sanctions against three judges"
    }
    if (parts.stream().noneMatch(p -> p.function().equals("subject"))) {
      // "was added to the [US] travel ban"
      List.copyOf(parts).stream()
          .filter(p -> LISTING.contains(p.function()) && trigger.is("blacklist", p.token()))
          .flatMap(p -> syntax.parts(p.token()).stream())
          .filter(p -> Set.of("modifier", "poss").contains(p.function()))
          .forEach(p -> parts.add(new Part("subject", p.token())));
    }
    if (isSuffered()) {
      turn(parts, "subject", "against");
    }
    if (isHad()) {
      turn(parts, "modifier", "subject");
      syntax.parts(trigger.sentence().tree().head(trigger.at())).stream()
          .filter(p -> p.function().equals("subject"))
          .forEach(p -> parts.add(new Part("of", p.token())));
    }
  }

  /** "a tariff on copper [from Chile]", whatever the tree hangs it on */
  private boolean isMadeIn(Part from, List<Part> parts) {
    return from.function().equals("from")
        && !actors.places(from.token()).isEmpty()
        && parts.stream()
            .anyMatch(
                p ->
                    AGAINST.contains(p.function())
                        && p.token() < from.token()
                        && from.token() - p.token() <= 3
                        && actors.actors(p.token()).isEmpty());
  }

  /** "lifted its ban on arms exports [to Oman]", which the tree may hang on the verb */
  private boolean isSentTo(Part to, List<Part> parts) {
    return to.function().equals("to")
        && !actors.places(to.token()).isEmpty()
        && parts.stream()
            .anyMatch(
                p ->
                    AGAINST.contains(p.function())
                        && p.token() < to.token()
                        && to.token() - p.token() <= 5
                        && trigger.is("conveyance", p.token()));
  }

  /** "[Six ministers] had their US visas revoked": whose they are, and who had granted them. */
  private boolean isHad() {
    Tree tree = trigger.sentence().tree();
    int head = tree.head(trigger.at());
    return trigger.entry().verb()
        && tree.is(trigger.at(), "xcomp")
        && syntax.token(trigger.at()).tag().equals("VBN")
        && syntax.lemma(head).equals("have");
  }

  private static void turn(List<Part> parts, String from, String to) {
    parts.replaceAll(p -> p.function().equals(from) ? new Part(to, p.token()) : p);
  }

  /** "[Cuba] has been under an embargo since 1962": it is laid on whom that is said of. */
  private boolean isSuffered() {
    return !trigger.entry().verb()
        && syntax.preposition(trigger.at()).equals("under")
        && !trigger.sentence().tree().children(trigger.at(), "cop").isEmpty();
  }

  /** "revoked visas [held by] Chadian citizens", "froze assets [belonging to] a Libyan bank" */
  private List<Part> holders(int permit) {
    return trigger.sentence().tree().children(permit, "acl").stream()
        .filter(clause -> trigger.is("holding", clause))
        .flatMap(clause -> syntax.parts(clause).stream())
        .filter(p -> Set.of("subject", "by", "to").contains(p.function()) && p.token() > permit)
        .map(p -> new Part("of", p.token()))
        .toList();
  }

  /**
   * What a part of the clause adds: "duties on 30 billion dollars of U.S. products", "a ban on arms
   * sales to Eritrea", "visa-free travel for holders of Georgian passports".
   */
  private List<Part> of(Part part) {
    if (part.function().equals("of") && trigger.is("amount", part.token())) {
      return syntax.parts(part.token());
    }
    if (part.function().equals("object") && trigger.is("permit", part.token())) {
      return holders(part.token());
    }
    if (part.function().equals("object") && trigger.is("portion", part.token())) {
      // "cut the number of visas for Laotians"
      return syntax.parts(part.token()).stream()
          .filter(p -> p.function().equals("of"))
          .filter(p -> trigger.is("penalty", p.token()) || trigger.is("permit", p.token()))
          .flatMap(p -> syntax.parts(p.token()).stream())
          .toList();
    }
    return (AGAINST.contains(part.function()) || part.function().equals("for"))
            && actors.actors(part.token()).isEmpty()
        ? syntax.parts(part.token()).stream()
            .filter(
                p ->
                    Set.of("of", "to", "from").contains(p.function())
                        || p.function().equals("with") && isMutual(part.token()))
            .map(p -> new Part(part.function(), p.token()))
            .toList()
        : List.of();
  }

  /** "trade [with Syria]", "military cooperation [with Oman]": what two do with each other */
  private boolean isMutual(int noun) {
    return trigger.is("commerce", noun) || trigger.is("ties", noun);
  }
}
