package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Tree;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins what a participle tells of people to what its clause tells of them, where both tell one
 * event: "22 people [deported by the Netherlands] landed in Entebbe".
 */
final class Reduced {

  private final Sentence sentence;
  private final Tree tree;

  Reduced(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** The instances, those of such participles within those of the clause. */
  List<Instance> merge(List<Instance> found) {
    return new Merging(this::isOne, Reduced::joined).of(found);
  }

  /** Whether both tell one event: of the same people, nothing that contradicts. */
  private boolean isOne(Instance whole, Instance part) {
    boolean arrived = part.type() == EventType.REMOVAL && whole.frame().name().equals("arrive");
    return (part.type() == whole.type() || arrived)
        && part.type().happensToPeople()
        && part.people().isPresent()
        && !isOnward(whole)
        && whole.people().filter(p -> p.head() == part.people().get().head()).isPresent()
        && (isParticiple(part) && isSubject(part.people().get().head(), whole.trigger())
            || isCarried(part, whole)
            || isLeg(part, whole))
        && part.fillers().keySet().stream()
            .noneMatch(r -> isOther(part.fillers(r), whole.fillers(r)));
  }

  /** "returned a man [deported from Maryland]": who acts on them does so later, and is another. */
  private boolean isSubject(int people, int verb) {
    return tree.head(people) == verb && tree.relation(people).startsWith("nsubj");
  }

  /** "11 people deported from Texas have been sent on to Togo": by others, and later. */
  private boolean isOnward(Instance whole) {
    return tree.children(whole.trigger()).stream()
        .anyMatch(
            c ->
                sentence.tokens().get(c).lemma().matches("on|onward|onwards")
                    && tree.children(c).isEmpty()
                    && tree.relation(c).matches("advmod|compound:prt"));
  }

  private static boolean isOther(List<Name> one, List<Name> other) {
    return !other.isEmpty() && !other.equals(one);
  }

  /** A bare participle right behind its people, without a time of its own. */
  private boolean isParticiple(Instance part) {
    int verb = part.trigger();
    return tree.relation(verb).equals("acl")
        && tree.head(verb) == part.people().get().head()
        && sentence.tokens().get(verb).tag().matches("VBN|VBD")
        && sentence.mentions(Time.class).noneMatch(t -> tree.extent(verb).contains(t.tokens()));
  }

  /** "An Airbus [that carried 112 Nigerians out of Libya] touched down in Lagos" */
  private boolean isCarried(Instance part, Instance whole) {
    int verb = part.trigger();
    return tree.relation(verb).equals("acl:relcl")
        && part.type() == EventType.REMOVAL
        && tree.head(tree.head(verb)) == whole.trigger()
        && tree.is(tree.head(verb), "nsubj")
        && sentence.mentions(Time.class).noneMatch(t -> tree.extent(verb).contains(t.tokens()));
  }

  /** "reached Lampedusa [after setting off] from Zawiya": whence they came, without a time. */
  private boolean isLeg(Instance part, Instance whole) {
    int verb = part.trigger();
    return part.type() == EventType.MOVEMENT
        && tree.is(verb, "advcl")
        && tree.head(verb) == whole.trigger()
        && sentence.tokens().get(verb).tag().equals("VBG")
        && tree.children(verb, "mark").stream()
            .anyMatch(m -> sentence.tokens().get(m).lemma().equals("after"))
        && part.fillers().keySet().equals(Set.of(Role.ORIGIN))
        && sentence.mentions(Time.class).noneMatch(t -> tree.extent(verb).contains(t.tokens()));
  }

  private static Instance joined(Instance whole, Instance part) {
    Instance out = whole.with(part.type());
    for (Map.Entry<Role, List<Name>> role : part.fillers().entrySet()) {
      out = out.with(role.getKey(), role.getValue());
    }
    return out;
  }
}
