package dateline.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packed job on Spark as it is submitted, with two executors in processes of their own, one of
 * which is killed in the middle.
 */
class ClusterIT {

  private static final Path SPARK = Path.of("target/spark").toAbsolutePath();
  private static final Path JAR = Path.of("target/dateline-cluster.jar").toAbsolutePath();
  private static final Path ARTICLES = Path.of("src/test/resources/gold/dev");
  private static final int PARTS = 6;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  @TempDir Path folder;

  /** An article of the gold as a record. */
  private static JsonObject record(Path file) throws IOException {
    String text = Files.readString(file);
    Matcher day = DAY.matcher(text);
    assertThat(day.find()).isTrue();
    JsonObject record = new JsonObject();
    record.addProperty("id", file.getFileName().toString().replace(".txt", ""));
    record.addProperty("date", day.group());
    record.addProperty("text", text.substring(day.end()).strip());
    return record;
  }

  private static JsonObject changed(JsonObject record, String field, String value) {
    JsonObject copy = record.deepCopy();
    copy.addProperty(field, value);
    return copy;
  }

  private static String capture(String address, String text) {
    String page =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
            + "<html><head><title>Deported</title><meta property='article:published_time'"
            + " content='2025-02-21'></head><body><article><p>"
            + text
            + "</p></article></body></html>";
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + address
        + "\r\nWARC-Date: 2025-02-22T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
        + new java.util.UUID(address.hashCode(), text.hashCode())
        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + page.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + page
        + "\r\n\r\n";
  }

  /** Two files of records and an archive: some articles twice, some alike, one broken. */
  private Path archives() throws IOException {
    List<JsonObject> records = new ArrayList<>();
    try (Stream<Path> files = Files.list(ARTICLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        records.add(record(file));
      }
    }
    Path in = Files.createDirectory(folder.resolve("in"));
    List<String> one = new ArrayList<>();
    records.subList(0, 10).forEach(r -> one.add(r.toString()));
    one.add("{\"id\":\"broken\",\"date\":\"soon\",\"text\":\"x\"}");
    Files.write(in.resolve("a.jsonl"), one);
    List<String> other = new ArrayList<>();
    records.subList(10, records.size()).forEach(r -> other.add(r.toString()));
    String first = records.get(0).get("text").getAsString();
    other.add(changed(records.get(0), "text", first.substring(0, first.length() / 2)).toString());
    other.add(changed(records.get(2), "id", "copy").toString());
    JsonObject earlier = changed(records.get(3), "id", "earlier");
    other.add(changed(earlier, "date", "2024-01-01").toString());
    Files.write(in.resolve("b.jsonl"), other);
    String said = "Panama received %d migrants deported by the United States, officials said.";
    Files.writeString(
        in.resolve("c.warc"),
        capture("https://one.example/a", String.format(said, 119))
            + capture("https://two.example/b", String.format(said, 299))
            + capture("https://one.example/a", String.format(said, 120)));
    return in;
  }

  private static String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        dateline.command.Main.run(
            InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), args);
    assertThat(code).isLessThan(2);
    return out.toString(StandardCharsets.UTF_8);
  }

  private ProcessBuilder java(List<String> arguments) {
    ProcessBuilder process = new ProcessBuilder(arguments);
    process
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME", SPARK.toString(),
                "SPARK_SCALA_VERSION", "2.13",
                "SPARK_LOCAL_IP", "127.0.0.1"));
    return process;
  }

  /** What {@code bin/spark-submit} would run, by the launcher that it asks too. */
  private List<String> submission(String... arguments) throws IOException {
    List<String> launcher =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                SPARK.resolve("jars") + "/*",
                "org.apache.spark.launcher.Main",
                "org.apache.spark.deploy.SparkSubmit"));
    launcher.addAll(List.of(arguments));
    Process process =
        java(launcher).redirectError(folder.resolve("launcher.log").toFile()).start();
    String command =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return Arrays.stream(command.split("\0")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  private long blocks() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("local"))) {
      return files.filter(f -> f.getFileName().toString().startsWith("rdd_")).count();
    } catch (java.io.UncheckedIOException e) {
      return 0;
    }
  }

  /** Kills an executor as soon as some articles are read, but not all. */
  private void kill(Process driver) throws IOException, InterruptedException {
    while (blocks() < 2) {
      assertThat(driver.isAlive()).as("the job still runs").isTrue();
      Thread.sleep(50);
    }
    assertThat(blocks()).isLessThan(PARTS);
    ProcessHandle executor =
        driver
            .descendants()
            .filter(
                p ->
                    p.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
            .findFirst()
            .orElseThrow();
    executor.destroyForcibly();
  }

  private List<String> quads(Path out) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(out.resolve("quads"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".nq.gz")).toList()) {
        try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
          reader.lines().forEach(lines::add);
        }
      }
    }
    return lines.stream().sorted().toList();
  }

  private static List<String> without(List<String> some, List<String> others) {
    Set<String> left = new LinkedHashSet<>(some);
    others.forEach(left::remove);
    return List.copyOf(left);
  }

  @Test
  void aJobThatLosesAnExecutorWritesWhatOneMachineWritesQuadForQuad() throws Exception {
    Path in = archives();
    Path out = folder.resolve("out");
    Files.createDirectory(folder.resolve("local"));
    List<String> command =
        submission(
            "--master",
            "local-cluster[2,1,1024]",
            "--conf",
            "spark.ui.enabled=false",
            "--conf",
            "spark.driver.host=127.0.0.1",
            "--conf",
            "spark.local.dir=" + folder.resolve("local"),
            JAR.toString(),
            in.toString(),
            "--output",
            out.toString(),
            "--parts",
            Integer.toString(PARTS));
    Path log = Path.of("target/cluster.log");
    Process driver =
        java(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      kill(driver);
      assertThat(driver.waitFor(15, TimeUnit.MINUTES)).isTrue();
    } finally {
      driver.descendants().forEach(ProcessHandle::destroyForcibly);
      driver.destroyForcibly();
    }
    String said = Files.readString(log);
    assertThat(driver.exitValue()).as("a record was broken: see " + log).isEqualTo(1);
    assertThat(said).contains("Lost executor").contains("“soon” is no date");

    String store = folder.resolve("store").toString();
    run("build", in.toString(), "--store", store);
    List<String> expected = run("export", "--store", store).lines().sorted().toList();

    List<String> found = quads(out);
    assertThat(found).doesNotHaveDuplicates().hasSizeGreaterThan(15_000);
    assertThat(without(found, expected)).isEmpty();
    assertThat(without(expected, found)).isEmpty();
    System.out.println(found.size() + " quads are those of one machine");
    assertThat(expected).anyMatch(q -> q.contains("graph/stories>"));
    assertThat(expected).anyMatch(q -> q.contains("graph/copies>"));
    assertThat(out.resolve("void.ttl")).content().contains("void:Dataset");
  }
}
