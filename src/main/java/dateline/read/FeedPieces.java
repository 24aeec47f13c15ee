package dateline.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A feed that is no XML as a whole, cut where its entries begin, so that one that is none costs no
 * other.
 *
 * @param feed the feed without the entries that are no XML
 * @param bad what is wrong with these, by their numbers from 1 on
 */
record FeedPieces(String feed, Map<Integer, String> bad) {

  private static final Pattern ROOT = Pattern.compile("<(rss|feed|rdf:RDF)\\b[^<>]*+>");
  private static final Pattern BEGIN = Pattern.compile("<(item|entry)(?=[\\s/>])");

  /** The tag of the whole is parsed with each entry; so much of it, all in all. */
  private static final long MOST = 20_000_000;

  private static final int MOST_ENTRIES = 10_000;

  /** Says what is wrong with XML, if anything is. */
  interface Check {
    Optional<String> fault(String xml);
  }

  /**
   * Cuts a feed; nothing if that does not help.
   *
   * @param why what is wrong with it as a whole: with what follows its entries, if all are sound
   */
  static Optional<FeedPieces> of(String feed, String why, Check check) {
    Matcher root = ROOT.matcher(feed);
    List<MatchResult> begins = BEGIN.matcher(feed).results().limit(MOST_ENTRIES + 1).toList();
    if (!root.find()
        || begins.isEmpty()
        || begins.size() > MOST_ENTRIES
        || begins.get(0).start() < root.end()
        || (long) root.group().length() * begins.size() > MOST) {
      return Optional.empty();
    }
    String head = feed.substring(0, begins.get(0).start());
    String close = "</" + root.group(1) + ">";
    String tail =
        (head.contains("<channel") && !head.contains("</channel>") ? "</channel>" : "") + close;
    Map<Integer, String> bad = new LinkedHashMap<>();
    StringBuilder good = new StringBuilder(head);
    for (int i = 0; i < begins.size(); i++) {
      int next = i + 1 < begins.size() ? begins.get(i + 1).start() : feed.length();
      String entry = entry(feed.substring(begins.get(i).start(), next), begins.get(i).group(1));
      Optional<String> fault = check.fault(root.group() + entry + close);
      if (fault.isPresent()) {
        bad.put(i + 1, fault.get());
      } else {
        good.append(entry);
      }
    }
    if (bad.isEmpty()) {
      bad.put(begins.size() + 1, why);
    }
    return Optional.of(new FeedPieces(good + tail, bad));
  }

  /** An entry up to its end, without what stands between it and the next. */
  private static String entry(String piece, String name) {
    String close = "</" + name + ">";
    int end = piece.lastIndexOf(close);
    return end < 0 ? piece : piece.substring(0, end + close.length());
  }
}
