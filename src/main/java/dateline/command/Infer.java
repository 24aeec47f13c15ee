package dateline.command;

import dateline.describe.Iris;
import dateline.publish.DatasetCard;
import dateline.publish.Entailment;
import dateline.store.GraphStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline infer}: writes down what follows from the graph by the ontology. */
@Command(
    name = "infer",
    description = {
      "Write down what follows from the graph by the ontology and its alignments, so that queries",
      "in the words of SEM, PROV-O or schema.org answer. Later builds keep it up to date."
    },
    mixinStandardHelpOptions = true)
final class Infer implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;

  @Option(names = "--drop", description = "Remove what was derived; all else stays as it is.")
  private boolean drop;

  @Override
  public Integer call() {
    Iris iris = base.iris();
    try (GraphStore graph = store.open()) {
      if (drop) {
        Entailment.drop(graph, iris);
      } else {
        spec.commandLine()
            .getOut()
            .println(Entailment.write(graph, iris) + " triples follow from the graph");
      }
      DatasetCard.write(graph, iris);
    }
    return Main.DONE;
  }
}
