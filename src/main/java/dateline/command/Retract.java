package dateline.command;

import dateline.publish.DatasetCard;
import dateline.publish.Retractions;
import dateline.store.GraphStore;
import dateline.store.StoreFault;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline retract}: takes a claim back with a reason, without deleting it. */
@Command(
    name = "retract",
    description = "Take a claim back with a reason, without deleting it.",
    mixinStandardHelpOptions = true)
final class Retract implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;

  @Parameters(
      paramLabel = "CLAIM",
      description = "The claim's IRI, whole or from claim/ on: claim/01ab….")
  private String claim;

  @ArgGroup(multiplicity = "1")
  private What what;

  /** Either the reason, or that the claim stands again. */
  private static final class What {

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why it is taken back.")
    private Optional<String> reason = Optional.empty();

    @Option(names = "--undo", description = "Let the claim stand again.")
    private boolean undo;
  }

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The day of the retraction, as 2026-01-31 (default: today).")
  private LocalDate day = LocalDate.now(ZoneOffset.UTC);

  @Override
  public Integer call() {
    // Somewhere on earth it is that day already.
    if (day.isAfter(LocalDate.now(ZoneOffset.ofHours(14)))) {
      throw new ParameterException(
          spec.commandLine(), "--date: " + day + " is still to come: give today or a day before");
    }
    try {
      retract();
    } catch (StoreFault.Busy e) {
      throw new Failure(e.who() + ": stop it, retract the claim, and start it again", e);
    }
    return Main.DONE;
  }

  private void retract() {
    try (GraphStore graph = store.open()) {
      Retractions retractions = new Retractions(graph, base.iris());
      Node node =
          retractions
              .claim(claim)
              .orElseThrow(
                  () ->
                      new ParameterException(
                          spec.commandLine(),
                          claim
                              + " is no claim of "
                              + store.folder()
                              + ": dateline query evidence lists them"));
      String told = " stands again";
      if (what.undo) {
        if (!retractions.undo(node)) {
          throw new ParameterException(spec.commandLine(), claim + " was not retracted");
        }
      } else {
        String reason = what.reason.map(String::strip).orElse("");
        if (reason.isEmpty()) {
          throw new ParameterException(spec.commandLine(), "--reason: say why in a few words");
        }
        String before = retractions.told(node).map(r -> ", no more because: " + r).orElse("");
        retractions.retract(node, reason, day);
        told = " is retracted" + before;
      }
      DatasetCard.write(graph, base.iris());
      spec.commandLine().getOut().println(node + told);
    }
  }
}
