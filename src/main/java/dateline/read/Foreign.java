package dateline.read;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Recognises files that are something else than plain text, to say what they are. */
final class Foreign {

  private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

  static {
    SIGNATURES.put("%PDF-", "is a PDF document: save its text as UTF-8");
    SIGNATURES.put("PK\u0003\u0004", "is a ZIP archive or office document: save its text as UTF-8");
    SIGNATURES.put("\u00ff\u00fe", "is UTF-16 text: save it as UTF-8");
    SIGNATURES.put("\u00fe\u00ff", "is UTF-16 text: save it as UTF-8");
    SIGNATURES.put("{\\rtf", "is a rich text document: save it as UTF-8 text");
    SIGNATURES.put("\u001f\u008b", "is compressed: unpack it first");
  }

  private Foreign() {}

  /** What is wrong with bytes that no text begins with or holds; empty if they may be text. */
  static Optional<String> fault(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 256), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (start.startsWith(signature.getKey())) {
        return Optional.of(signature.getValue());
      }
    }
    String plain = start.replace("\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
    if (plain.startsWith("<!doctype html") || plain.startsWith("<html")) {
      return Optional.of("is a web page: save its text without the markup");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (isControl(bytes[i])) {
        return Optional.of(
            "is a binary file (control character at byte " + i + "): save its text as UTF-8");
      }
    }
    return Optional.empty();
  }

  /** Control characters that no text file holds; tab, line and page breaks are none of them. */
  private static boolean isControl(byte value) {
    return value >= 0 && value < 0x20 && (value < '\t' || value > '\r' || value == 0x0b);
  }
}
