package dateline.read;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Content as tables of bad inputs write it: text with {@code \}{@code n}, {@code \}{@code xHH}
 * (bytes) and {@code \}{@code uHHHH} (characters), pieces put together by {@code |+|}, and in front
 * what is done to it, from right to left: {@code cut:40|gzip|text}.
 */
public final class BadContent {

  private BadContent() {}

  /** The bytes that a cell of a table stands for. */
  public static byte[] bytes(String cell) {
    String[] pieces = cell.split("\\|\\+\\|", -1);
    byte[] last = pieces[pieces.length - 1].getBytes(StandardCharsets.UTF_8);
    if (pieces.length == 1) {
      return made(cell);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(last.length);
    for (String piece : pieces) {
      out.writeBytes(made(piece));
    }
    return out.toByteArray();
  }

  private static byte[] made(String cell) {
    int bar = cell.indexOf('|');
    String verb = bar < 0 ? "" : cell.substring(0, bar).replaceFirst(":.*", "");
    String value = bar < 0 ? "" : cell.substring(0, bar).replaceFirst("^\\w*:?", "");
    return switch (verb) {
      case "repeat" -> repeated(Integer.parseInt(value), made(cell.substring(bar + 1)));
      case "gzip" -> gzip(made(cell.substring(bar + 1)));
      case "zstd" -> Zstd.compress(made(cell.substring(bar + 1)));
      case "zip" -> zip(characters(value), made(cell.substring(bar + 1)));
      case "cut" -> Arrays.copyOf(made(cell.substring(bar + 1)), Integer.parseInt(value));
      case "flip" -> flipped(made(cell.substring(bar + 1)), Integer.parseInt(value));
      case "flipend" -> {
        byte[] bytes = made(cell.substring(bar + 1));
        yield flipped(bytes, bytes.length - Integer.parseInt(value));
      }
      case "utf16le" -> encoded(cell.substring(bar + 1), StandardCharsets.UTF_16LE);
      case "utf16be" -> encoded(cell.substring(bar + 1), StandardCharsets.UTF_16BE);
      default -> plain(cell);
    };
  }

  private static byte[] encoded(String cell, Charset charset) {
    return new String(plain(cell), StandardCharsets.UTF_8).getBytes(charset);
  }

  private static byte[] repeated(int times, byte[] bytes) {
    byte[] all = new byte[times * bytes.length];
    for (int i = 0; i < times; i++) {
      System.arraycopy(bytes, 0, all, i * bytes.length, bytes.length);
    }
    return all;
  }

  private static byte[] flipped(byte[] bytes, int at) {
    bytes[at] ^= 0x55;
    return bytes;
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
      zipped.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] zip(String name, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zipped = new ZipOutputStream(out)) {
      zipped.putNextEntry(new ZipEntry(name));
      zipped.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A cell of characters alone. */
  public static String characters(String cell) {
    return new String(plain(cell), StandardCharsets.UTF_8);
  }

  private static byte[] plain(String cell) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) != '\\') {
        int c = cell.codePointAt(i);
        out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
        i += Character.charCount(c) - 1;
        continue;
      }
      char kind = cell.charAt(++i);
      switch (kind) {
        case 'n' -> out.write('\n');
        case 'r' -> out.write('\r');
        case 't' -> out.write('\t');
        case '0' -> out.write(0);
        case 'x' -> {
          out.write(Integer.parseInt(cell.substring(i + 1, i + 3), 16));
          i += 2;
        }
        case 'u' -> {
          int c = Integer.parseInt(cell.substring(i + 1, i + 5), 16);
          out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
          i += 4;
        }
        default -> out.write(kind);
      }
    }
    return out.toByteArray();
  }
}
