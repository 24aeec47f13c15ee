package dateline.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Archives: the input as it is, or by its first byte packed as zip or gzip, so that what lies
 * within is reached although no random bytes have its checksum.
 */
public final class ArchiveFuzz {

  private ArchiveFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    byte[] bytes = data.length > 0 && data[0] < 8 && data[0] >= 0 ? packed(data) : data;
    Contract.timely(data.length, () -> Contract.read(bytes, data));
  }

  /** Reports what all kept inputs reach. */
  public static void fuzzerTearDown() throws Exception {
    Reached.by(ArchiveFuzz::fuzzerTestOneInput);
  }

  private static byte[] packed(byte[] data) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int name = Math.min(data.length - 1, data[0] * 4);
    if (data[0] % 2 == 0) {
      try (OutputStream zipped = new GZIPOutputStream(out)) {
        zipped.write(data, 1, data.length - 1);
      }
    } else {
      try (ZipOutputStream zipped = new ZipOutputStream(out)) {
        String entry = new String(data, 1, name, java.nio.charset.StandardCharsets.UTF_8) + ".txt";
        zipped.putNextEntry(new ZipEntry(entry));
        zipped.write(data, 1 + name, data.length - 1 - name);
      }
    }
    return out.toByteArray();
  }
}
