package dateline.cluster;

import dateline.read.Sources;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A file of a Hadoop file system.
 *
 * @param place its address
 * @param order its place among all that are read: where an article comes twice, the last counts
 */
record Archive(String place, int order) implements Serializable {

  /** What a user named, as files in the order in which one machine reads them. */
  record Listing(List<Archive> archives, List<String> faults) {}

  /**
   * Lists files, and folders with all below them, hidden ones aside.
   *
   * @throws IOException if a file system does not answer
   */
  static Listing list(List<String> inputs, Configuration hadoop) throws IOException {
    List<Archive> archives = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (String input : inputs) {
      Path path = new Path(input);
      FileSystem files = path.getFileSystem(hadoop);
      if (!files.exists(path)) {
        faults.add(input + " does not exist: check the name");
        continue;
      }
      FileStatus status = files.getFileStatus(path);
      Set<Path> found = new TreeSet<>();
      if (status.isFile()) {
        found.add(status.getPath());
      } else {
        walk(files, status.getPath(), found);
      }
      if (found.isEmpty()) {
        faults.add(input + " holds no article: name a folder with archives or texts");
      }
      for (Path file : found) {
        if (taken.add(Sources.key(file.toString()))) {
          archives.add(new Archive(file.toString(), archives.size()));
        } else if (archives.stream().noneMatch(a -> a.place().equals(file.toString()))) {
          faults.add(file + " has the name of another, and the name identifies an article: rename");
        }
      }
    }
    return new Listing(archives, faults);
  }

  private static void walk(FileSystem files, Path folder, Set<Path> found) throws IOException {
    for (FileStatus status : files.listStatus(folder)) {
      String name = status.getPath().getName();
      if (name.startsWith(".") || name.startsWith("_")) {
        continue;
      }
      if (status.isDirectory()) {
        walk(files, status.getPath(), found);
      } else if (Sources.isWanted(name)) {
        found.add(status.getPath());
      }
    }
  }
}
