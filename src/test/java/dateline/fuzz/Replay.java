package dateline.fuzz;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Puts files through an entrance without a fuzzer and prints the seconds of the processor that all
 * threads took, the first time and the second. The arguments: an entrance, then files.
 */
final class Replay {

  private static final String ENTER = "fuzzerTestOneInput";

  private Replay() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Throwable {
    String name = arguments[0].substring(0, 1).toUpperCase() + arguments[0].substring(1) + "Fuzz";
    MethodHandle enter =
        MethodHandles.lookup()
            .findStatic(
                Class.forName("dateline.fuzz." + name),
                ENTER,
                MethodType.methodType(void.class, byte[].class));
    for (String file : Arrays.copyOfRange(arguments, 1, arguments.length)) {
      byte[] data = Files.readAllBytes(Path.of(file));
      System.out.printf("%6.2f %6.2f  %s%n", seconds(enter, data), seconds(enter, data), file);
    }
    System.exit(0);
  }

  private static double seconds(MethodHandle enter, byte[] data) throws Throwable {
    long before = processor();
    try {
      enter.invoke(data);
    } catch (AssertionError | Exception e) {
      System.out.println(e);
    }
    return (processor() - before) / 1e9;
  }

  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
