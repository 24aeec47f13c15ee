package dateline.cluster;

import dateline.resolve.Neighbours;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The lines of a part of a sorted sequence, and the few behind it that are compared with them. */
final class Behind implements Iterator<String> {

  private final Map<Integer, List<String>> heads;
  private Iterator<String> lines;
  private int part;
  private String block = "";
  private int left = Neighbours.MOST;
  private boolean behind;

  /**
   * @param heads the first lines of every part
   */
  Behind(Iterator<String> lines, int part, Map<Integer, List<String>> heads) {
    this.lines = lines;
    this.part = part;
    this.heads = heads;
  }

  @Override
  public boolean hasNext() {
    while (!lines.hasNext()) {
      part++;
      behind = true;
      if (!heads.containsKey(part)) {
        return false;
      }
      lines = heads.get(part).iterator();
    }
    return !behind || left > 0;
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    String line = lines.next();
    if (behind) {
      left = Neighbours.block(line).equals(block) ? left - 1 : 0;
    }
    block = Neighbours.block(line);
    return line;
  }
}
