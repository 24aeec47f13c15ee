package dateline.read;

/** What became of one input: an article, or the reason why it is none. */
public sealed interface Document permits Article, Unreadable {

  /** The file's name without its ending. */
  String id();
}
