package dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Dateline in a process of its own, as a user starts it. */
public final class Program {

  /** The last thing that a server says before it answers. */
  private static final String SERVES = "Stop it";

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
   * Waits until a program that serves says that it does, for ten minutes at most, or has ended.
   *
   * @return what it has written
   */
  public static String awaitServing(Process program, Path log)
      throws IOException, InterruptedException {
    for (int i = 0;
        i < 6_000 && program.isAlive() && !Files.readString(log).contains(SERVES);
        i++) {
      Thread.sleep(100);
    }
    return Files.readString(log);
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
