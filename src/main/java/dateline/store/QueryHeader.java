package dateline.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines {@code #+ key: value} in front of a query, as grlc reads them, and Wikidata's {@code
 * #defaultView:}. A line that is indented goes on with the value before it, or is an item of its
 * list.
 */
record QueryHeader(Map<String, List<String>> fields, Optional<String> view) {

  private static final Pattern LINE = Pattern.compile("(?m)^#\\+( ?)(.*)$");
  private static final Pattern KEY = Pattern.compile("([A-Za-z]+):\\s*(.*)");
  private static final Pattern VIEW = Pattern.compile("(?m)^#\\s*defaultView:\\s*(\\w+)");

  static QueryHeader of(String text) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      String content = line.group(2);
      Matcher key = KEY.matcher(content);
      if (key.matches()) {
        current = new ArrayList<>();
        fields.put(key.group(1), current);
        add(current, key.group(2));
      } else {
        add(current, content);
      }
    }
    Matcher view = VIEW.matcher(text);
    return new QueryHeader(fields, view.find() ? Optional.of(view.group(1)) : Optional.empty());
  }

  private static void add(List<String> values, String content) {
    String value = content.strip();
    if (!value.isEmpty() && !value.equals("|") && !value.equals(">")) {
      values.add(value);
    }
  }

  /** The value of a field as running text. */
  String text(String... keys) {
    for (String key : keys) {
      if (fields.containsKey(key)) {
        return String.join(" ", fields.get(key));
      }
    }
    return "";
  }

  /** The items of a list. */
  List<String> items(String key) {
    return fields.getOrDefault(key, List.of()).stream()
        .map(item -> item.startsWith("- ") ? item.substring(2).strip() : item)
        .toList();
  }

  /** The items of a list of {@code - name: value}. */
  Map<String, String> pairs(String key) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String item : items(key)) {
      int colon = item.indexOf(':');
      if (colon > 0) {
        pairs.put(item.substring(0, colon).strip(), item.substring(colon + 1).strip());
      }
    }
    return pairs;
  }
}
