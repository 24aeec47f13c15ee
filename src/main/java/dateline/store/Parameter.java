package dateline.store;

import dateline.describe.Prefixes;
import dateline.read.Plain;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * A parameter of a query: a variable named as BASIL names them. {@code ?_country_iri} is the
 * parameter {@code country} and takes an IRI, {@code ?_since_xsd_date} takes a day, {@code
 * ?_least_integer} a number, {@code ?_name_en} English words, {@code ?_name} words. Two lines below
 * in front make it optional in BASIL's terms; here all are, since a query without values runs too.
 *
 * @param variable the variable's name, without question mark
 * @param name the name by which a user gives its value
 * @param type {@code iri}, {@code literal}, {@code xsd:date} and so on, or {@code @en}
 * @param description what it means
 * @param value the value it has unless the user gives another
 */
public record Parameter(
    String variable, String name, String type, String description, Optional<String> value) {

  private static final Pattern TYPED =
      Pattern.compile("_{1,2}(.+?)(?:_(iri|literal|integer|decimal|xsd_[A-Za-z]+|[a-z]{2}))?");

  /** The parameter that a variable names. */
  static Parameter of(String variable, QueryHeader header) {
    Matcher typed = TYPED.matcher(variable);
    if (!typed.matches()) {
      throw new IllegalArgumentException(variable);
    }
    String name = typed.group(1);
    String suffix = typed.group(2) == null ? "literal" : typed.group(2);
    String type =
        suffix.startsWith("xsd_")
            ? "xsd:" + suffix.substring(4)
            : suffix.equals("integer") || suffix.equals("decimal")
                ? "xsd:" + suffix
                : suffix.length() == 2 ? "@" + suffix : suffix;
    return new Parameter(
        variable,
        name,
        type,
        header.pairs("params").getOrDefault(name, ""),
        Optional.ofNullable(header.pairs("defaults").get(name)));
  }

  /**
   * The RDF term for a value.
   *
   * @param value as the user writes it; an IRI may be {@code dl:Planned} or {@code country/IRN}
   * @param base what an IRI without a scheme is relative to
   * @throws QueryFault if the value is not of the parameter's type
   */
  Node term(String value, String base) {
    if (type.equals("iri")) {
      return iri(value, base);
    }
    if (type.startsWith("@")) {
      return NodeFactory.createLiteralLang(value, type.substring(1));
    }
    if (type.equals("literal")) {
      return NodeFactory.createLiteralString(value);
    }
    RDFDatatype datatype =
        TypeMapper.getInstance().getTypeByName(XSDDatatype.XSD + "#" + type.substring(4));
    if (datatype == null || !datatype.isValid(value) || type.equals("xsd:date") && !isDay(value)) {
      throw fault(value, type.equals("xsd:date") ? "a day as 2025-02-21" : "a value of " + type);
    }
    return NodeFactory.createLiteralDT(value, datatype);
  }

  private Node iri(String value, String base) {
    String plain =
        value.startsWith("<") && value.endsWith(">")
            ? value.substring(1, value.length() - 1)
            : value;
    int colon = plain.indexOf(':');
    String namespace = colon < 0 ? null : Prefixes.ALL.get(plain.substring(0, colon));
    String full =
        namespace != null
            ? namespace + plain.substring(colon + 1)
            : colon > 0 ? plain : base + plain;
    try {
      if (plain.isBlank()
          || full.matches("(?s).*[\\s<>\"{}|\\\\^`].*")
          || !IRIx.create(full).isReference()) {
        throw fault(value, "an IRI");
      }
    } catch (IRIException e) {
      throw new QueryFault(fault(value, "an IRI").getMessage(), e);
    }
    return NodeFactory.createURI(full);
  }

  private static boolean isDay(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private QueryFault fault(String value, String wanted) {
    return new QueryFault(
        String.format(
            Locale.ROOT, "parameter %s: “%s” is not %s", name, Plain.quote(value), wanted));
  }
}
