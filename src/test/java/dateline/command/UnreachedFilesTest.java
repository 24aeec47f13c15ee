package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What lies in a folder of articles and cannot be read: each is named with its remedy, the articles
 * beside it are read, and the exit code is 1.
 */
@EnabledOnOs(OS.LINUX)
class UnreachedFilesTest {

  private static final String FIRST = "date 2025-02-21 Panama received 119 migrants.";
  private static final String LAST = "date 2025-03-01 Costa Rica accepted 200 migrants.";

  private final Shell shell = new Shell();
  private final List<String> expected = new ArrayList<>();

  @TempDir Path dir;
  private Path news;

  @BeforeEach
  void write() throws IOException {
    news = Files.createDirectory(dir.resolve("news"));
    Files.writeString(news.resolve("aaa.txt"), FIRST);
    Files.writeString(news.resolve("zzz.txt"), LAST);
  }

  private void link(String name, String target, String message) throws IOException {
    Files.createSymbolicLink(news.resolve(name), Path.of(target));
    expected.add("left out: " + news.resolve(name) + message);
  }

  private void build(String... others) {
    List<String> words = new ArrayList<>(List.of("build", news.toString()));
    words.addAll(List.of(others));
    words.addAll(List.of("--store", dir.resolve("graph").toString()));
    assertThat(shell.run(words.toArray(String[]::new))).isEqualTo(1);
    assertThat(shell.messages())
        .contains(expected)
        .doesNotContain("\tat ", "Exception", "--debug", "java.");
    assertThat(shell.messages().lines().filter(line -> line.startsWith("left out: ")))
        .hasSameSizeAs(expected);
    assertThat(shell.messages()).containsPattern("articles +2\n");
  }

  @Test
  void linksThatLeadNowhereOrRoundAreNamed() throws IOException {
    String nowhere = " is a link that leads nowhere: mend or remove it";
    link("dangling.txt", "/nonexistent/x.txt", nowhere);
    link("self.txt", "self.txt", nowhere);
    link("there.txt", "back.txt", nowhere);
    link("back.txt", "there.txt", nowhere);
    link("round", ".", " is a link to a folder that it lies in: remove it");
    Files.createSymbolicLink(news.resolve("good.txt"), news.resolve("aaa.txt"));
    // The same file under another name is another article of the same words.
    Files.delete(news.resolve("zzz.txt"));
    build();
  }

  @Test
  void linksThatLeadOutOfTheFolderAreFollowedWhereTheyAreNamed() throws IOException {
    String outside = " is a link that leads out of the folder: name it to have it read";
    Path own = Files.writeString(dir.resolve("own.txt"), "My password is 12345.");
    link("own.txt", own.toString(), outside);
    link("up", "..", outside);
    build();
    Path named = Files.createSymbolicLink(dir.resolve("named.txt"), own);
    assertThat(shell.run("build", named.toString(), "--store", dir.resolve("other").toString()))
        .isZero();
  }

  @Test
  void filesThatOpenAndGiveNothingAreNamed() throws IOException {
    String memory = "/proc/self/mem";
    expected.add(
        "left out: "
            + memory
            + " cannot be read to its end (Input/output error): fetch or pack it again");
    Path cut = news.resolve("cut.txt.gz");
    Files.write(cut, new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b});
    expected.add("left out: " + news.resolve("cut.txt") + " cannot be read to its end (");
    Files.writeString(news.resolve("two\nlines.txt"), "");
    expected.add("left out: " + news + "/two lines.txt ");
    Files.writeString(news.resolve("\u001b[31mred.txt"), "");
    expected.add("left out: " + news + "/\\u001b[31mred.txt ");
    build(memory);
    assertThat(shell.messages()).doesNotContain("\u001b");
  }

  @Test
  void whatNeverEndsIsNotWaitedFor() throws IOException, InterruptedException {
    Path pipe = news.resolve("pipe.txt");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    Path socket = news.resolve("socket.txt");
    for (Path path : List.of(pipe, socket)) {
      expected.add("left out: " + path + " is a pipe or device: name it to have it read");
    }
    link("zero.txt", "/dev/zero", " is a pipe or device: name it to have it read");
    try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.bind(UnixDomainSocketAddress.of(socket));
      build();
    }
  }

  @Test
  void whatTheUserMayNotReadIsNamed() throws IOException {
    Path file = Files.writeString(news.resolve("locked.txt"), FIRST);
    Path folder = Files.createDirectory(news.resolve("closed"));
    for (Path path : List.of(file, folder)) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
      expected.add("left out: " + path + " cannot be read: check its permissions");
    }
    try {
      assumeFalse(Files.isReadable(file), "root reads whatever it likes");
      build();
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
