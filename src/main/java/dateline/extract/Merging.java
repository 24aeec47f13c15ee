package dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;

/**
 * Makes one instance of each two that tell one event: "were driven out of Sfax and left in
 * Algeria".
 *
 * @param one whether the first instance tells the event of the second as well
 * @param join the first instance with what the second adds
 */
record Merging(BiPredicate<Instance, Instance> one, BinaryOperator<Instance> join) {

  /** The instances, those that only add to another within that other. */
  List<Instance> of(List<Instance> found) {
    List<Instance> merged = new ArrayList<>(found);
    for (Instance part : found) {
      Optional<Instance> whole = merged.stream().filter(w -> one.test(w, part)).findFirst();
      if (whole.isPresent()) {
        merged.set(merged.indexOf(whole.get()), join.apply(whole.get(), part));
        merged.remove(part);
      }
    }
    return merged;
  }
}
