package dateline.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The names of the entries of one zip archive, in whatever encoding they are written. */
final class ZipNames {

  /** To open archives with: a character for each byte, so that every name can be read. */
  static final Charset BYTES = StandardCharsets.ISO_8859_1;

  /** As long as a path may be; each claim of an article bears its name. */
  private static final int LONGEST = 4096;

  private final Seen names = new Seen();

  /**
   * The name of the next entry; empty at the end of the archive.
   *
   * @throws IOException if the archive is damaged
   */
  Optional<String> next(ZipInputStream zip) throws IOException {
    try {
      return Optional.ofNullable(zip.getNextEntry()).map(ZipEntry::getName).map(ZipNames::decoded);
    } catch (IllegalArgumentException e) {
      throw new IOException("the name of an entry is no text", e);
    }
  }

  /** Why an entry cannot be read by its name: nothing if it can, which is noted. */
  Optional<String> fault(String name) {
    if (name.length() > LONGEST) {
      return Optional.of("has a name of " + name.length() + " characters: shorten it");
    }
    return names.add(Kind.isArchive(name) ? name : ArticleReader.id(name))
        ? Optional.empty()
        : Optional.of("has the name of an entry before it: rename one");
  }

  /** A name that is UTF-8 though the archive does not say so is read as that. */
  private static String decoded(String name) {
    if (name.chars().anyMatch(c -> c > 0xff)) {
      return name;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(name.getBytes(BYTES)))
          .toString();
    } catch (CharacterCodingException e) {
      return name;
    }
  }
}
