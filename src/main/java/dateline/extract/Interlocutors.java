package dateline.extract;

import dateline.annotate.Name.Kind;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** With whom one talks, where the words for it hang on the topic or within the phrase of talks. */
final class Interlocutors {

  /** Before those who talk with each other. */
  private static final Set<String> WITH = Set.of("with", "between");

  private final Trigger trigger;
  private final Syntax syntax;
  private final int at;

  Interlocutors(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.at = trigger.at();
  }

  /** Those who stand behind another noun than that of the talks. */
  List<Part> behind(List<Part> parts) {
    return Stream.concat(behindTopic(parts).stream(), behindTalks(parts).stream()).toList();
  }

  /**
   * "discussed the matter [with Marco Rubio]": whom the tree hangs on what is discussed, but not
   * "discussed ties with China", which may be of the topic.
   */
  private List<Part> behindTopic(List<Part> parts) {
    if (!trigger.entry().head().equals("discuss")) {
      return List.of();
    }
    return parts.stream()
        .filter(p -> p.function().equals("object") && p.token() > at)
        .flatMap(
            topic ->
                syntax.parts(topic.token()).stream()
                    .filter(p -> p.function().equals("with"))
                    .filter(p -> isPartner(p.token()) || !isMutual(topic.token())))
        .toList();
  }

  /**
   * "a new round of [talks] with the rebels", "talks on a labour [agreement] with Oman": those with
   * whom one talks stand behind a noun within the phrase.
   */
  private List<Part> behindTalks(List<Part> parts) {
    if (trigger.entry().verb() || parts.stream().anyMatch(p -> WITH.contains(p.function()))) {
      return List.of();
    }
    return syntax.parts(at).stream()
        .filter(
            p ->
                trigger.entry().rest().contains(syntax.lemma(p.token()))
                    || p.function().equals("on") && trigger.is("treaty", p.token()))
        .flatMap(p -> syntax.parts(p.token()).stream())
        .filter(p -> WITH.contains(p.function()))
        .toList();
  }

  private boolean isPartner(int token) {
    return trigger.actors().name(token).filter(n -> n.kind() == Kind.PERSON).isPresent()
        || trigger.is("dignitary", token)
        || trigger.is("office", token);
  }

  /** "cooperation", "a deal", "the border": what one has with another. */
  private boolean isMutual(int topic) {
    return trigger.is("ties", topic)
        || trigger.is("treaty", topic)
        || syntax
            .lemma(topic)
            .matches("talk|war|conflict|dispute|border|trade|exchange|partnership");
  }
}
