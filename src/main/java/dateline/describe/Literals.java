package dateline.describe;

import java.math.BigDecimal;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** RDF terms for the values of Java. */
final class Literals {

  private static final Pattern ADDRESS =
      Pattern.compile("https?://([^\\s/?#]+)([/?#].*)?", Pattern.DOTALL);

  private Literals() {}

  static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  static Node count(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }

  static Node decimal(double number) {
    return decimal(BigDecimal.valueOf(number).toPlainString());
  }

  /**
   * A decimal number in the canonical form of XML Schema 1.0: TDB2 would take {@code 0.80} and give
   * back {@code 0.8}, but not find it by that.
   */
  static Node decimal(String number) {
    BigDecimal value = new BigDecimal(number).stripTrailingZeros();
    return NodeFactory.createLiteralDT(
        value.setScale(Math.max(1, value.scale())).toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** An address on the web as an IRI; as text if it is none. */
  static Node link(String address) {
    return isAddress(address) ? iri(address) : text(address);
  }

  /** Whether a host stands in it that can be one: strict readers refuse the others as IRIs. */
  private static boolean isAddress(String address) {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      return false;
    }
    try {
      return !IDN.toASCII(parts.group(1)).isEmpty();
    } catch (IllegalArgumentException e) {
      return false; // a label too long, or with characters that no host has
    }
  }

  /** An IRI with what no IRI may hold percent-encoded. */
  static Node iri(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c <= ' ' || c == 0x7f || "<>\"{}|\\^`".indexOf(c) >= 0) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  out.append(String.format("%%%02X", b & 0xff));
                }
              } else {
                out.appendCodePoint(c);
              }
            });
    return NodeFactory.createURI(out.toString());
  }
}
