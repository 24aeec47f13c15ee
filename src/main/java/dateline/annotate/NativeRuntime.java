package dateline.annotate;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Starts ONNX Runtime. Its own way of unpacking its libraries leaves a folder for temporary files
 * after each run, with 23 MB in it after one that is killed; so they are unpacked here and deleted
 * once they are loaded.
 */
final class NativeRuntime {

  /** Where ONNX Runtime looks for libraries that it need not unpack. */
  private static final String PATH = "onnxruntime.native.path";

  private NativeRuntime() {}

  /** The environment of this program, made at the first call. */
  static OrtEnvironment environment() {
    return Holder.ENVIRONMENT;
  }

  private static final class Holder {

    private static final OrtEnvironment ENVIRONMENT = start();

    private static OrtEnvironment start() {
      Optional<Path> folder =
          System.getProperty(PATH) == null ? unpack(platform()) : Optional.empty();
      if (folder.isEmpty()) {
        return kept(OrtEnvironment.getEnvironment());
      }
      System.setProperty(PATH, folder.get().toString());
      try {
        return kept(OrtEnvironment.getEnvironment());
      } finally {
        System.clearProperty(PATH);
        delete(folder.get());
      }
    }
  }

  /**
   * Takes hold of the environment once more, for good. ONNX Runtime lets go of it as soon as the
   * program begins to end, by a signal too, while other threads may still be reading: with nobody
   * else to hold it, it is freed under their feet and the whole program crashes. There is no public
   * way to be asked first, and the order in which a program's last acts are done is nobody's to
   * choose; but the environment counts who holds it.
   */
  private static OrtEnvironment kept(OrtEnvironment environment) {
    try {
      MethodHandles.Lookup inside =
          MethodHandles.privateLookupIn(OrtEnvironment.class, MethodHandles.lookup());
      Class<?> runtime = inside.findClass("ai.onnxruntime.OnnxRuntime");
      long api = (long) inside.findStaticGetter(runtime, "ortApiHandle", long.class).invoke();
      MethodType create = MethodType.methodType(long.class, long.class, int.class, String.class);
      long held =
          (long)
              inside
                  .findStatic(OrtEnvironment.class, "createHandle", create)
                  .invoke(api, OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue(), "dateline");
      if (held == 0) {
        throw new IllegalStateException("the network's runtime cannot be held");
      }
      return environment;
    } catch (Error | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("another ONNX Runtime than this program was made for", e);
    }
  }

  /** The name that ONNX Runtime has for this machine: "linux-x64". */
  private static String platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String name = system.startsWith("mac") ? "osx" : system.startsWith("windows") ? "win" : "linux";
    boolean arm = System.getProperty("os.arch").matches("aarch64|arm64");
    return name + "-" + (arm ? "aarch64" : "x64");
  }

  /** A folder with the libraries; empty if there are none for this machine. */
  private static Optional<Path> unpack(String platform) {
    List<String> names =
        List.of(System.mapLibraryName("onnxruntime"), System.mapLibraryName("onnxruntime4j_jni"));
    try {
      Path folder = Files.createTempDirectory("dateline");
      for (String name : names) {
        String resource = "/ai/onnxruntime/native/" + platform + "/" + name;
        try (InputStream in = OrtEnvironment.class.getResourceAsStream(resource)) {
          if (in == null) {
            delete(folder);
            return Optional.empty();
          }
          Files.copy(in, folder.resolve(name));
        }
      }
      return Optional.of(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack the library that runs the network", e);
    }
  }

  /** Deletes the folder now, or when the program ends where libraries in use cannot be deleted. */
  private static void delete(Path folder) {
    folder.toFile().deleteOnExit();
    for (String file : Optional.ofNullable(folder.toFile().list()).orElse(new String[0])) {
      Path library = folder.resolve(file);
      library.toFile().deleteOnExit();
      library.toFile().delete();
    }
    folder.toFile().delete();
  }
}
