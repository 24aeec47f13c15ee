package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The judges and courts of a noun phrase: who acts is both, where both are named. */
final class Judges {

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Descriptions descriptions;

  Judges(Sentence sentence, Words words, Syntax syntax, Descriptions descriptions) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.descriptions = descriptions;
  }

  /**
   * "Justice Elspeth Marlow of the Federal Court": the judge, and the court that is named with her.
   */
  List<Name> courts(int at, List<Name> actors) {
    List<Name> judges = new ArrayList<>(actors);
    if (judges.stream().anyMatch(j -> j.kind() == Kind.PERSON && j.form() == Form.PROPER)) {
      Range extent = tree.extent(at);
      sentence
          .mentions(Name.class)
          .filter(n -> n.kind() == Kind.ORGANIZATION && n.form() == Form.PROPER)
          .filter(n -> extent.contains(n.head()) && n.head() > at)
          .filter(
              n ->
                  sentence.tokens().subList(at, n.head()).stream()
                      .noneMatch(t -> t.tag().matches("VBD|VBZ|VBP|MD")))
          .filter(n -> words.is("judge", syntax.word(n.head())))
          .limit(1)
          .forEach(judges::add);
      bench(at).ifPresent(judges::add);
    }
    return judges;
  }

  /** "[High Court] Judge Renata Seepersad" */
  private Optional<Name> bench(int judge) {
    return tree.children(judge, "nmod:desc").stream()
        .flatMap(title -> tree.children(title, "compound").stream())
        .filter(c -> sentence.tokens().get(c).text().matches("Court|Tribunal"))
        .filter(c -> sentence.name(c).isEmpty())
        .map(c -> descriptions.of(c, Kind.ORGANIZATION))
        .findFirst();
  }

  /** "the [High Court] in Nairobi, which ruled": the court, though the clause hangs on the town. */
  int court(int at) {
    int head = tree.head(at);
    boolean seat =
        tree.is(at, "nmod")
            && words.is("judge", syntax.word(head))
            && sentence.name(at).filter(n -> n.kind().isLocation()).isPresent();
    return seat ? head : at;
  }

  /** Whether the token's phrase speaks of a judge or a court. */
  boolean isJudge(int at) {
    Range extent = tree.extent(at);
    int begin = Math.max(extent.begin(), at - 4);
    int end = Math.min(extent.end(), at + 4);
    Optional<Name> name = sentence.name(at);
    if (tree.children(at, "appos").stream().anyMatch(a -> words.is("judge", syntax.word(a)))) {
      return true; // "Ruth Abernathy, a federal judge in Washington"
    }
    if (name.isPresent()) {
      if (words.is("judge", name.get().text().toLowerCase(Locale.ROOT))) {
        return true;
      }
      begin = Math.min(begin, Math.max(0, name.get().tokens().begin() - 2));
      end = Math.max(end, name.get().tokens().end());
    }
    for (int i = at; i >= begin; i--) {
      if (sentence.tokens().get(i).isVerb()) {
        begin = i + 1;
      }
    }
    for (int i = begin; i < end; i++) {
      if (words.is("judge", syntax.word(i)) && !isOffice(i)) {
        return true;
      }
    }
    return false;
  }

  /** "the [justice] ministry", "the Department of [Justice]": who governs, and rules on nothing. */
  private boolean isOffice(int justice) {
    int head = tree.head(justice);
    return head != Tree.ROOT
        && syntax.word(justice).equals("justice")
        && (words.is("ministerial", syntax.word(head)) || words.is("office", syntax.word(head)))
        && !words.is("judge", syntax.word(head));
  }
}
