package dateline.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, told by its first bytes rather than by its name. */
enum Kind {
  TEXT,
  PAGE,
  RECORDS,
  FEED,
  WARC,
  ZIP,
  GZIP,
  ZSTD;

  /** How many bytes of the beginning tell the kind. */
  static final int BYTES = 1024;

  private static final Pattern ENDING =
      Pattern.compile("(?is).*\\.(txt|html?|xhtml|jsonl|ndjson|rss|atom|warc|zip)(\\.gz|\\.zst)?");
  private static final Pattern ARCHIVE =
      Pattern.compile("(?is).*\\.(jsonl|ndjson|rss|atom|xml|warc|zip)(\\.gz|\\.zst)?");
  private static final Pattern PACKED = Pattern.compile("(?i)\\.(?:gz|zst)$");
  private static final Pattern ZIP_NAME = Pattern.compile("(?is).*\\.zip");
  private static final Pattern WEB_NAME = Pattern.compile("(?is).*\\.warc(\\.gz)?");
  private static final Pattern PAGE_NAME = Pattern.compile("(?is).*\\.x?html?");
  private static final Pattern RECORDS_NAME = Pattern.compile("(?is).*\\.(jsonl|ndjson)");
  private static final Pattern FEED_START =
      Pattern.compile(
          "(?s)(?:<\\?xml.*?\\?>|<!--.*?-->|<!DOCTYPE(?!\\s+html).*?|\\s)*<(?:rss|feed|rdf:RDF)\\b.*");
  private static final Pattern PAGE_START =
      Pattern.compile("(?is)(?:<\\?xml.*?\\?>|<!--.*?-->|\\s)*<(?:!doctype\\s+html|html)\\b.*");

  /** Whether a file of this name holds articles that have names or addresses of their own. */
  static boolean isArchive(String name) {
    return ARCHIVE.matcher(name).matches();
  }

  /**
   * What no two files may share: the id of an article, also of one that is packed; the name of a
   * zip archive, which its articles bear before their own; or the place of any other file of many.
   *
   * @param place the file with its folders
   * @param name the file without
   */
  static String key(String place, String name) {
    String unpacked = PACKED.matcher(name).replaceFirst("");
    String id = ArticleReader.id(unpacked);
    return ZIP_NAME.matcher(unpacked).matches() ? id + "/" : isArchive(name) ? place : id;
  }

  /** Whether a file of this name is looked for in folders and archives. */
  static boolean isWanted(String name) {
    return ENDING.matcher(name).matches();
  }

  /** What a file is by its name, be its beginning damaged: a web archive, records, or any text. */
  static Kind named(String name) {
    return WEB_NAME.matcher(name).matches()
        ? WARC
        : RECORDS_NAME.matcher(PACKED.matcher(name).replaceFirst("")).matches() ? RECORDS : TEXT;
  }

  /** Office documents are archives too: only what is named so, or has no name, is taken for one. */
  private static boolean mayBeZip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip") || name.indexOf('.') < 0;
  }

  /**
   * The kind of a file.
   *
   * @param name its name, which only tells pages that begin without {@code <html>}
   * @param start its first {@link #BYTES} bytes
   */
  static Kind of(String name, byte[] start) {
    String raw = new String(start, StandardCharsets.ISO_8859_1);
    if (raw.startsWith("\u001f\u008b")) {
      return GZIP;
    }
    if (raw.startsWith("\u0028\u00b5\u002f\u00fd")) {
      return ZSTD;
    }
    if (raw.startsWith("PK\u0003\u0004") && mayBeZip(name)) {
      return ZIP;
    }
    if (raw.startsWith("WARC/") || named(name) == WARC) {
      return WARC;
    }
    String text = raw.startsWith("\u00ef\u00bb\u00bf") ? raw.substring(3) : raw;
    if (FEED_START.matcher(text).matches()) {
      return FEED;
    }
    if (PAGE_NAME.matcher(name).matches() || PAGE_START.matcher(text).matches()) {
      return PAGE;
    }
    String plain = text.stripLeading();
    if (RECORDS_NAME.matcher(name).matches() && !plain.isEmpty()) {
      return RECORDS;
    }
    return plain.startsWith("{") && !plain.startsWith("{\\") ? RECORDS : TEXT;
  }
}
