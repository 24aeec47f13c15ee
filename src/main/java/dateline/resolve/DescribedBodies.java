package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which body is meant by "the ministry", "the agency", "its patrols": one that the article has
 * named, or one that it only describes.
 */
final class DescribedBodies {

  private static final int BACK = 3;

  private static final String JUDGES =
      "(?i)(its|the)( (two|three|five|seven|nine|\\d+))? judges|the same court";

  private final ProperNames names;
  private final Roster roster;
  private final Pronouns pronouns;
  private final Foregoing foregoing;
  private final Blocs blocs;

  DescribedBodies(
      ProperNames names, Roster roster, Pronouns pronouns, Foregoing foregoing, Blocs blocs) {
    this.names = names;
    this.roster = roster;
    this.pronouns = pronouns;
    this.foregoing = foregoing;
    this.blocs = blocs;
  }

  /** "the ministry" is the last body with that word in its name; else it is a body of its own. */
  Optional<Entity> entity(Name name) {
    Sentence sentence = foregoing.sentence(name);
    String head = sentence.tokens().get(name.head()).lemma().toLowerCase(Locale.ROOT);
    Optional<Entity> owner = limb(sentence, name, head).or(() -> blocs.entity(name));
    if (owner.isPresent()) {
      return owner;
    }
    if (name.text().matches(JUDGES)) {
      Optional<Entity> court = court(name);
      if (court.isPresent()) {
        return court;
      }
    }
    boolean definite = name.text().matches("(?i)(the|its|that|this)\\s.*");
    boolean bareHead = Names.words(name.text()).size() == 1;
    if (definite && bareHead) {
      Optional<Entity> earlier = lastCalled(name, head).or(() -> roster.body(head));
      if (earlier.isPresent()) {
        return earlier;
      }
    }
    if (bareHead
        && !sentence.tokens().get(name.head()).tag().endsWith("S")
        && definite
        && Set.of(
                "agency",
                "department",
                "group",
                "organization",
                "organisation",
                "institution",
                "body",
                "outlet",
                "charity",
                "watchdog",
                "ngo",
                "network")
            .contains(head)) {
      Optional<Entity> last = last(name);
      boolean office = head.matches("agency|department|institution|charity|watchdog|ngo");
      return last.isPresent() || !office
          ? last
          : Optional.of(roster.described(Kind.ORGANIZATION, name));
    }
    return Optional.of(roster.described(Kind.ORGANIZATION, name));
  }

  /** "the border guard said [its patrols] had detained 57": what its people do the body does. */
  private Optional<Entity> limb(Sentence sentence, Name name, String head) {
    boolean own =
        name.text().matches("(?i)its \\S+")
            && sentence.tokens().get(name.head()).tag().equals("NNS");
    if (!own) {
      return Optional.empty();
    }
    Name its =
        new Name(
            name.sentence(),
            name.tokens(),
            name.head(),
            name.span(),
            "its",
            Kind.ORGANIZATION,
            Form.PRONOUN);
    boolean force = Set.of("police", "army", "navy").contains(head);
    return pronouns
        .entity(its, Use.ACTOR)
        .map(
            o ->
                force && o.kind() == Kind.COUNTRY && !o.adjectives().isEmpty()
                    ? roster.fresh(
                        Kind.ORGANIZATION,
                        o.adjective().orElseThrow() + " " + head,
                        true,
                        Optional.of(o.id()))
                    : o);
  }

  private Optional<Entity> lastCalled(Name name, String word) {
    for (int i = name.sentence(); i >= 0; i--) {
      for (Name other : foregoing.backwards(i, name)) {
        if (other.kind() == Kind.ORGANIZATION
            && other.form() == Form.PROPER
            && Names.singulars(other.text()).anyMatch(word::equals)) {
          return names.entity(other, Use.ACTOR);
        }
      }
    }
    return Optional.empty();
  }

  /** "the judges", "the same court": those of the court that was named right before. */
  private Optional<Entity> court(Name name) {
    for (int i = name.sentence(); i >= Foregoing.since(name, BACK); i--) {
      for (Name other : foregoing.backwards(i, name)) {
        if (other.kind() == Kind.ORGANIZATION
            && other.form() == Form.PROPER
            && Names.words(other.text()).stream()
                .anyMatch(w -> w.matches("court|tribunal|chamber"))) {
          return names.entity(other, Use.ACTOR);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> last(Name name) {
    // "Amnesty accuses the agency of beating them": nobody charges himself.
    Antecedents own = new Antecedents(foregoing.sentence(name), name);
    for (int i = name.sentence(); i >= Foregoing.since(name, BACK); i--) {
      boolean same = i == name.sentence();
      for (Name other : foregoing.backwards(i, name)) {
        if (other.kind() == Kind.ORGANIZATION && !(same && own.isExcluded(other))) {
          return names.entity(other, Use.ACTOR);
        }
      }
    }
    return Optional.empty();
  }
}
