package dateline.annotate;

import java.util.List;
import java.util.Optional;

/**
 * Gives a verb the subjects that a parser takes for more of the fronted place before them: "In
 * Astana, [Kazakhstan and Mongolia] sealed an accord".
 */
final class FrontedLists {

  private FrontedLists() {}

  /**
   * The tree with what stands behind the comma as the verb's subject.
   *
   * @param begin where the verb begins, with its auxiliaries and adverbs
   */
  static Optional<Tree> parted(Tree tree, String[] tags, int verb, int begin) {
    for (int place = 1; place < begin - 2; place++) {
      List<Integer> list = tree.children(place, "conj");
      boolean fronted =
          !list.isEmpty()
              && list.get(0) > place + 1
              && tags[place + 1].equals(",")
              && !tree.children(place, "case").isEmpty()
              && tree.isUnder(place, verb)
              && tree.extent(place).end() == begin
              && list.stream().allMatch(c -> tags[c].startsWith("NNP"))
              && tags[tree.extent(list.get(list.size() - 1)).begin()].equals("CC");
      if (fronted) {
        int subject = list.get(0);
        Tree mended = LostSubjects.withSubject(tree, verb, subject);
        for (int other : list.subList(1, list.size())) {
          mended = mended.with(other, subject, "conj");
        }
        return Optional.of(mended);
      }
    }
    return Optional.empty();
  }
}
