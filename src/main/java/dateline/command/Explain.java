package dateline.command;

import dateline.Pipeline;
import dateline.annotate.Entity;
import dateline.annotate.Sentence;
import dateline.describe.Describer;
import dateline.describe.Prefixes;
import dateline.extract.Claim;
import dateline.read.Article;
import dateline.read.ArticleReader;
import dateline.read.Document;
import dateline.read.Span;
import dateline.read.Unreadable;
import dateline.resolve.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dateline explain}: shows sentence by sentence what is read out of a text, and why. */
@Command(
    name = "explain",
    description = "Show sentence by sentence what is read, and why.",
    mixinStandardHelpOptions = true)
final class Explain implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;
  @Mixin private BaseOption base;
  @Mixin private ProfileOption profile;

  @Parameters(paramLabel = "TEXT|FILE", description = "A text, an article file, or - for stdin.")
  private String input;

  @Override
  public Integer call() throws IOException {
    Document document = document();
    if (document instanceof Unreadable unreadable) {
      throw new ParameterException(spec.commandLine(), unreadable.reason());
    }
    Article article = (Article) document;
    Describer describer = new Describer(base.iris(), profile.profile());
    Pipeline pipeline = Pipeline.load(profile.profile());
    PrintWriter out = spec.commandLine().getOut();
    pipeline.annotate(article).forEach(sentence -> print(sentence, article, out));
    Reading reading = pipeline.read(article);
    for (Claim<Entity> claim : reading.claims()) {
      print(claim, article, out);
    }
    reading.positions().forEach(position -> out.println("position  " + position));
    triples(reading, describer).forEach(out::println);
    out.flush();
    return Main.DONE;
  }

  private Document document() throws IOException {
    ArticleReader reader = new ArticleReader();
    if (input.equals("-")) {
      return reader.read("stdin", "standard input", main.streams().in());
    }
    try {
      Path file = Path.of(input);
      if (Files.exists(file)) {
        return reader.read(file);
      }
    } catch (InvalidPathException e) {
      return reader.read("text", "the text", input);
    }
    return reader.read("text", "the text", input);
  }

  private static void print(Sentence sentence, Article article, PrintWriter out) {
    out.println(sentence.span().of(article.text()).replaceAll("\\s+", " "));
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int head = sentence.tree().head(i);
      out.printf(
          "  %3d %-20s %-6s %-20s %-12s %s%n",
          i + 1,
          sentence.tokens().get(i).text(),
          sentence.tokens().get(i).tag(),
          sentence.tokens().get(i).lemma(),
          sentence.tree().relation(i),
          head < 0 ? "" : (head + 1) + " " + sentence.tokens().get(head).text());
    }
    sentence.mentions().forEach(mention -> out.println("  mention   " + mention));
    out.println();
  }

  private static void print(Claim<Entity> claim, Article article, PrintWriter out) {
    out.println("claim     " + claim);
    for (Span span : claim.evidence()) {
      out.println("  words   “" + span.of(article.text()).replaceAll("\\s+", " ") + "”");
    }
    claim.reasons().forEach(reason -> out.println("  because " + reason));
  }

  /** What the claims' graphs and the article's graph say, as people write it. */
  private Set<String> triples(Reading reading, Describer describer) {
    Set<String> lines = new TreeSet<>();
    describer.describe(
        reading,
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            lines.add(
                "triple    "
                    + name(quad.getGraph())
                    + " { "
                    + name(quad.getSubject())
                    + " "
                    + name(quad.getPredicate())
                    + " "
                    + name(quad.getObject())
                    + " }");
          }
        });
    return lines;
  }

  private String name(Node node) {
    if (!node.isURI()) {
      return node.toString();
    }
    String iri = node.getURI();
    String root = base.iris().base();
    return iri.startsWith(root) ? "<" + iri.substring(root.length()) + ">" : Prefixes.shorten(iri);
  }
}
