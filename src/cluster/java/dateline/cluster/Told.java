package dateline.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.TreeMap;

/** All that comes of one article, as lines that travel well. */
final class Told implements Serializable {

  private static final long serialVersionUID = 1;

  /** Its quads in graphs of its own. */
  final ArrayList<String> own = new ArrayList<>();

  /** Its quads in graphs that all articles share. */
  final ArrayList<String> shared = new ArrayList<>();

  /** What its text is like, if it is long enough to tell. */
  final ArrayList<String> texts = new ArrayList<>();

  /** What its claims tell, actors and places as they are named. */
  final ArrayList<String> tellings = new ArrayList<>();

  /** In which country each of these is by this article; none is the empty string. */
  final TreeMap<String, String> countries = new TreeMap<>();

  /** Why it was left out, if it was. */
  final ArrayList<String> faults = new ArrayList<>();

  /** Whether it is an article that was read. */
  boolean article;
}
