package dateline.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads the table of cities: tab-separated slug, name, ISO alpha-3 code of the country, population,
 * latitude, longitude, GeoNames number, and other names with semicolons between them. Lines that
 * begin with {@code #} say where it comes from. A table, since as Turtle it takes several times as
 * long to read.
 */
final class Cities {

  private static final String SAME = "http://www.w3.org/2002/07/owl#sameAs";
  private static final int COLUMNS = 9;

  private Cities() {}

  /**
   * The cities in the order of the file.
   *
   * @throws IOException if it cannot be read or a line lacks columns
   */
  static List<Described> read(InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<String> rows = lines.lines().filter(line -> !line.startsWith("#")).toList();
    for (String row : rows) {
      if (row.split("\t", -1).length != COLUMNS) {
        throw new IOException("not " + COLUMNS + " columns: " + row);
      }
    }
    return rows.stream().map(row -> city(row.split("\t", -1))).toList();
  }

  private static Described city(String[] row) {
    Entity entity =
        new Entity(
            "place/" + row[0],
            Name.Kind.PLACE,
            row[1],
            row[8].isEmpty() ? List.of() : List.of(row[8].split(";")),
            List.of(),
            Optional.of("country/" + row[2]),
            links(row[6], row[7]),
            Optional.of(new Entity.Point(Double.parseDouble(row[4]), Double.parseDouble(row[5]))),
            Long.parseLong(row[3]));
    return new Described(entity, List.of(), false, Optional.empty());
  }

  private static List<Entity.Link> links(String geonames, String wikidata) {
    Entity.Link place = new Entity.Link(SAME, "https://sws.geonames.org/" + geonames + "/");
    return wikidata.isEmpty()
        ? List.of(place)
        : List.of(place, new Entity.Link(SAME, "http://www.wikidata.org/entity/" + wikidata));
  }
}
