package dateline.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The names of the entries of one zip archive, in whatever encoding they are written. */
final class ZipNames {

  /** As long as a path may be; each claim of an article bears its name. */
  private static final int LONGEST = 4096;

  private final Seen names = new Seen();

  /** Why an entry cannot be read by its name: nothing if it can, which is noted. */
  Optional<String> fault(String name) {
    if (name.length() > LONGEST) {
      return Optional.of("has a name of " + name.length() + " characters: shorten it");
    }
    return names.add(Kind.isArchive(name) ? name : ArticleReader.id(name))
        ? Optional.empty()
        : Optional.of("has the name of an entry before it: rename one");
  }

  /** A name is UTF-8 wherever it can be, be it said or not; else each byte is a character. */
  static String decoded(ByteBuffer name) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(name.duplicate()).toString();
    } catch (CharacterCodingException e) {
      return StandardCharsets.ISO_8859_1.decode(name).toString();
    }
  }
}
