package dateline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Dateline in a process of its own, as a user starts it. */
public final class Program {

  private Program() {}

  /**
   * Starts a command.
   *
   * @param log takes whatever it writes
   * @param machine options of its virtual machine
   * @param words the command line
   */
  public static Process start(Path log, List<String> machine, String... words) throws IOException {
    return start(log, machine, "dateline.command.Main", words);
  }

  /**
   * Starts a class of the program or its tests.
   *
   * @param log takes whatever it writes
   * @param machine options of its virtual machine
   * @param main the name of the class
   * @param words its arguments
   */
  public static Process start(Path log, List<String> machine, String main, String[] words)
      throws IOException {
    return builder(machine, main, words)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /**
   * What starts a class, for those who set its surroundings.
   *
   * @param machine options of its virtual machine
   * @param main the name of the class
   * @param words its arguments
   */
  public static ProcessBuilder builder(List<String> machine, String main, String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(machine);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(words));
    return new ProcessBuilder(command);
  }
}
