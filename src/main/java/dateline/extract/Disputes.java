package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps apart the two sides of a dispute that one clause tells: in "Poland rejected a claim by
 * Minsk that guards had pushed him back" Minsk alleges what Poland denies.
 */
final class Disputes {

  private final Sentence sentence;
  private final Words words;
  private final Syntax syntax;
  private final Statement statement;

  Disputes(Sentence sentence, Words words, Syntax syntax, Statement statement) {
    this.sentence = sentence;
    this.words = words;
    this.syntax = syntax;
    this.statement = statement;
  }

  /** The claim of an event, and that of the side that tells what the other calls untrue. */
  List<Claim<Name>> claims(Instance instance, Optional<Time> time, Judgement judgement, Said said) {
    Set<Name> claimants =
        judgement.factuality() == Factuality.DENIED ? claimants(instance.governor()) : Set.of();
    List<Name> deniers = said.by().stream().filter(n -> !claimants.contains(n)).toList();
    Said by = new Said(deniers, said.why());
    Claim<Name> claim = statement.claim(instance, time, by.reported(judgement), by);
    if (claimants.isEmpty()) {
      return List.of(claim);
    }
    Judgement alleged = new Judgement(Factuality.ALLEGED, judgement.cue(), judgement.type());
    Said first = new Said(List.copyOf(claimants), "");
    return List.of(claim, statement.claim(instance, time, alleged, first));
  }

  /** Who told first what a verb above calls untrue. */
  private Set<Name> claimants(int at) {
    // Few clauses deny anything: only they are worth looking for who speaks.
    Tree tree = sentence.tree();
    Scope scope = new Scope(sentence, words, syntax);
    Speakers speakers = new Speakers(sentence, words, syntax, syntax.actors(), scope);
    Set<Name> claimants = new LinkedHashSet<>();
    for (int node = at; tree.head(node) != Tree.ROOT; node = tree.head(node)) {
      int noun = tree.head(node);
      int verb = tree.head(noun);
      boolean told = tree.relation(node).matches("acl|ccomp") && scope.isReport(noun);
      if (told && verb != Tree.ROOT && scope.rejects(verb, noun)) {
        speakers.addPublished(noun, claimants);
      }
    }
    claimants.removeIf(n -> n.form() != Form.PROPER); // "denied media reports"
    return claimants;
  }
}
