package dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The actors and places that Dateline knows, by their names: the files of {@code
 * ontology/entities}. Immutable; safe for use by several threads.
 *
 * <p>Names are looked up without accents, full stops, double quotes or a leading "the", and with
 * plain apostrophes. Upper and lower case differ ("US" is no "us"), except that a name in capitals
 * alone also finds what is usually written otherwise ("PAKISTAN"), and that names of one word after
 * a capital article ("The Independent") need the article.
 */
public final class Gazetteer {

  private static final String FOLDER = "/dateline/ontology/entities/";
  private static final List<String> FILES =
      List.of("countries.ttl", "organizations.ttl", "people.ttl", "places.ttl");
  private static final String CITIES = "cities.tsv";

  /** What a country's adjective stands before where it means a city. */
  static final String CAPITAL = "capital";

  private static final String ARTICLE = "the ";

  /** The fewest letters of a name that is looked up without regard to case: "IRAN", not "US". */
  private static final int SHOUTED = 4;

  private static final Comparator<Entity> BEST_KNOWN =
      Comparator.comparingLong(Entity::weight).reversed().thenComparing(Entity::id);
  private static final Pattern NOISE = Pattern.compile("[.\"“”\\p{M}]");
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private final Map<String, Entity> byId;
  private final Map<String, List<Entity>> byName = new HashMap<>();
  private final Map<String, List<Entity>> byLowerName = new HashMap<>();
  private final Map<String, Entity> byAdjective = new HashMap<>();
  private final Map<String, Entity> byGovernment = new HashMap<>();
  private final Set<String> outlets = new HashSet<>();
  private final int longest;

  private Gazetteer(Collection<Described> all) {
    this.byId = new TreeMap<>();
    for (Described described : all) {
      Entity entity = described.entity();
      byId.put(entity.id(), entity);
      if (described.outlet()) {
        outlets.add(entity.id());
      }
      described.governmentNames().forEach(name -> best(byGovernment, name, entity));
      entity.adjectives().forEach(adjective -> best(byAdjective, adjective, entity));
    }
    for (Entity entity : byId.values()) {
      add(entity.label(), entity);
      entity.aliases().forEach(alias -> add(alias, entity));
    }
    all.forEach(this::addCapital);
    byName.replaceAll((name, list) -> sorted(list));
    byLowerName.replaceAll((name, list) -> sorted(list));
    this.longest = byName.keySet().stream().mapToInt(Gazetteer::words).max().orElse(0);
  }

  /**
   * Reads the entities that come with Dateline.
   *
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Gazetteer load() {
    Map<String, Described> all = new LinkedHashMap<>();
    for (String file : FILES) {
      String name = "ontology/entities/" + file;
      described(name, Knowledge.shipped(name)).forEach(d -> all.put(d.entity().id(), d));
    }
    open(CITIES, in -> Cities.read(in).forEach(d -> all.putIfAbsent(d.entity().id(), d)));
    return new Gazetteer(all.values());
  }

  /**
   * The entities that a file tells of.
   *
   * @param file how messages name it
   * @throws KnowledgeFault if something is said that no entity can have
   */
  public static Gazetteer of(String file, Knowledge knowledge) {
    return new Gazetteer(described(file, knowledge));
  }

  private interface Content {
    void read(InputStream in) throws IOException;
  }

  private static void open(String file, Content content) {
    try (InputStream in = Gazetteer.class.getResourceAsStream(FOLDER + file)) {
      if (in != null) {
        content.read(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("ontology/entities/" + file + ": " + e.getMessage(), e);
    }
  }

  private static List<Described> described(String file, Knowledge knowledge) {
    List<Described> all = new ArrayList<>();
    for (String subject : knowledge.subjects()) {
      try {
        Described.of(subject, knowledge).ifPresent(all::add);
      } catch (IllegalArgumentException e) {
        throw KnowledgeFault.of(file, subject, e);
      }
    }
    return all;
  }

  private static List<Entity> sorted(List<Entity> list) {
    list.sort(BEST_KNOWN);
    return List.copyOf(list);
  }

  /** "the Omani capital": a city by its country. */
  private void addCapital(Described country) {
    Optional<Entity> city = country.capital().map(byId::get);
    for (String adjective : country.entity().adjectives()) {
      city.ifPresent(c -> add(adjective + " " + CAPITAL, c));
    }
  }

  private void add(String name, Entity entity) {
    String key = stored(key(name));
    add(byName, key, entity);
    add(byLowerName, key.toLowerCase(Locale.ROOT), entity);
  }

  /** A name such as "The Independent" needs its article; "The Gambia" has another name without. */
  private static String stored(String key) {
    String bare = bare(key);
    return key.startsWith("The ") && words(bare) == 1 ? ARTICLE + bare : bare;
  }

  private static void add(Map<String, List<Entity>> index, String key, Entity entity) {
    List<Entity> list = index.computeIfAbsent(key, k -> new ArrayList<>(1));
    // All names of an entity are added together.
    if (list.isEmpty() || list.get(list.size() - 1) != entity) {
      list.add(entity);
    }
  }

  private static void best(Map<String, Entity> index, String name, Entity entity) {
    index.merge(bare(key(name)), entity, (a, b) -> BEST_KNOWN.compare(a, b) <= 0 ? a : b);
  }

  /** The form under which a name is looked up. */
  private static String key(String name) {
    String plain = name.strip();
    if (!isPlain(plain)) {
      plain = NOISE.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
      plain = BLANK.matcher(plain.replace('’', '\'').replace('‘', '\'')).replaceAll(" ");
      plain = plain.replace('–', '-').replace('ø', 'o').replace('ı', 'i').replace('ł', 'l');
      plain = plain.replace('Ø', 'O').replace('Ł', 'L').replace('đ', 'd').replace('Đ', 'D');
    }
    return plain;
  }

  private static String bare(String key) {
    return key.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())
        ? key.substring(ARTICLE.length())
        : key;
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x80 || c == '.' || c == '"' || c < ' ' || c == ' ' && name.charAt(i - 1) == ' ') {
        return false;
      }
    }
    return true;
  }

  private static int words(String key) {
    return 1 + (int) key.chars().filter(c -> c == ' ').count();
  }

  /** The entity of that id, relative to the base: {@code country/IRN}. */
  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All entities in the order of their ids. */
  public List<Entity> entities() {
    return List.copyOf(byId.values());
  }

  /** The entities of that label or other name, the best known first; none if it is unknown. */
  public List<Entity> named(String name) {
    String whole = key(name);
    String key = bare(whole);
    List<Entity> articled =
        whole.length() > key.length() ? byName.getOrDefault(ARTICLE + key, List.of()) : List.of();
    List<Entity> exact = articled.isEmpty() ? byName.getOrDefault(key, List.of()) : articled;
    boolean shouted = key.length() >= SHOUTED && key.equals(key.toUpperCase(Locale.ROOT));
    return exact.isEmpty() && shouted
        ? byLowerName.getOrDefault(key.toLowerCase(Locale.ROOT), List.of())
        : exact;
  }

  /**
   * Whether it is known to be a paper, an agency or the like, which only passes on what it hears.
   */
  public boolean isOutlet(Entity entity) {
    return outlets.contains(entity.id());
  }

  /** The country of that adjective or demonym: "Iranian", "Iranians", "Dutchman". */
  public Optional<Entity> byAdjective(String adjective) {
    return Optional.ofNullable(byAdjective.get(bare(key(adjective))));
  }

  /** The country for whose government that name of a city can stand: "Tehran". */
  public Optional<Entity> byGovernment(String name) {
    return Optional.ofNullable(byGovernment.get(bare(key(name))));
  }

  /** Number of words of the longest name, words being what blanks separate. */
  public int longest() {
    return longest;
  }
}
