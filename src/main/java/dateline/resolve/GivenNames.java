package dateline.resolve;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The persons of an article by the first word of their names. */
final class GivenNames {

  private final Map<String, List<Name>> names = new HashMap<>();

  GivenNames(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      sentence
          .mentions(Name.class)
          .filter(n -> n.kind() == Kind.PERSON && n.form() == Form.PROPER)
          .forEach(n -> names.computeIfAbsent(first(n), k -> new ArrayList<>()).add(n));
    }
  }

  private static String first(Name name) {
    int blank = name.text().indexOf(' ');
    return blank < 0 ? name.text() : name.text().substring(0, blank);
  }

  /** The longer names that begin with this one and stand before it, in the order of the text. */
  List<Name> before(Name name) {
    return names.getOrDefault(first(name), List.of()).stream()
        .filter(n -> n.text().startsWith(name.text() + " "))
        .filter(n -> n.span().end() <= name.span().begin())
        .toList();
  }
}
