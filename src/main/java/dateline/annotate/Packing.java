package dateline.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes the packed forms of the ontology and of the lists of names; called by the build. */
public final class Packing {

  private Packing() {}

  /**
   * Makes what is missing or out of step.
   *
   * @param args the folder of the compiled classes
   * @throws KnowledgeFault if a file of the ontology is no Turtle
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0], "dateline");
    for (Path file : turtle(root.resolve("ontology"))) {
      String name = root.relativize(file).toString().replace('\\', '/');
      byte[] source = Files.readAllBytes(file);
      Packed.make(root, name, source, out -> TurtleFile.read(name, source).write(out));
    }
    Path names = root.resolve(NameLists.RESOURCE);
    if (Files.exists(names)) {
      byte[] source = Files.readAllBytes(names);
      Packed.make(root, NameLists.RESOURCE, source, out -> NameLists.parse(source).write(out));
    }
  }

  private static List<Path> turtle(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).toList();
    }
  }
}
