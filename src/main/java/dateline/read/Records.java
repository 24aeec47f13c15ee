package dateline.read;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dateline.read.RecordFields.Part;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** JSON Lines: one article a line, as an object. */
final class Records {

  /** What names an article stands in every claim of it. */
  private static final int LONGEST_ID = 4096;

  private final RecordFields fields;
  private final long limit;
  private final TypeAdapter<JsonElement> json;

  /**
   * A reader of records.
   *
   * @param limit the longest line that is read, in bytes
   */
  Records(RecordFields fields, long limit) {
    this.fields = fields;
    this.limit = limit;
    this.json = new Gson().getAdapter(JsonElement.class);
  }

  /**
   * Reads all lines; empty ones count but say nothing. Where packed bytes are damaged, a line ends.
   */
  void read(Source source, Consumer<Document> out) throws IOException {
    InputStream in = new BufferedInputStream(source.in(), 1 << 16);
    Seen ids = new Seen();
    long line = 1;
    while (true) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      String place = source.name() + ":" + line;
      String id = source.id() + "-" + line;
      try {
        int end = line(in, bytes);
        if (end < 0 && bytes.size() == 0) {
          return;
        }
      } catch (Broken e) {
        String why = place + " cannot be read (" + Plain.quote(e.getMessage()) + "): ";
        out.accept(new Unreadable(id, why + e.cost()));
        line += bytes.size() > 0 ? 1 : 0;
        continue;
      }
      line++;
      if (bytes.size() > limit) {
        out.accept(new Unreadable(id, place + " is longer than " + limit + " bytes: split it"));
      } else {
        read(bytes.toByteArray(), id, place, ids, out);
      }
    }
  }

  /** Reads up to the end of the line, keeping no more than a byte above the limit. */
  private int line(InputStream in, ByteArrayOutputStream into) throws IOException {
    int value = in.read();
    while (value >= 0 && value != '\n') {
      if (into.size() <= limit) {
        into.write(value);
      }
      value = in.read();
    }
    return value;
  }

  private void read(byte[] bytes, String id, String place, Seen ids, Consumer<Document> out) {
    try {
      String line =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().strip();
      line = line.startsWith("\ufeff") ? line.substring(1) : line;
      if (!line.isEmpty()) {
        out.accept(
            value(line) instanceof JsonObject object
                ? document(object, id, place, ids)
                : new Unreadable(id, place + " is no JSON object: write one article a line"));
      }
    } catch (CharacterCodingException e) {
      out.accept(new Unreadable(id, place + " is not UTF-8: save the file as UTF-8"));
    } catch (IOException | JsonParseException e) {
      out.accept(new Unreadable(id, place + " is no JSON object: write one article a line"));
    }
  }

  /** The one value of a line; nothing may follow it, for it would be lost. */
  private JsonElement value(String line) throws IOException {
    JsonReader reader = new JsonReader(new StringReader(line));
    reader.setStrictness(Strictness.STRICT);
    JsonElement value = json.read(reader);
    if (reader.peek() != JsonToken.END_DOCUMENT) {
      throw new JsonParseException("more than one value");
    }
    return value;
  }

  private Document document(JsonObject object, String id, String place, Seen ids) {
    Optional<String> text = value(object, Part.TEXT);
    if (text.isEmpty()) {
      return new Unreadable(
          id,
          place
              + " holds no text under "
              + String.join(", ", fields.of(Part.TEXT))
              + ": name its field with --field text=NAME");
    }
    Optional<String> written = value(object, Part.DATE);
    Optional<LocalDate> date = written.flatMap(Dates::of);
    if (written.isPresent() && date.isEmpty()) {
      return new Unreadable(
          id, place + ": “" + Plain.quote(written.get()) + "” is no date: write it as 2025-02-21");
    }
    Draft draft =
        new Draft(
            value(object, Part.TITLE).map(PageText::oneLine),
            text.get(),
            date,
            value(object, Part.PUBLISHER),
            value(object, Part.URL));
    Optional<String> own = value(object, Part.ID);
    if (own.isPresent() && own.get().length() > LONGEST_ID) {
      return new Unreadable(
          id, place + " has an id of " + own.get().length() + " characters: shorten it");
    }
    if (own.isPresent() && !ids.add(own.get())) {
      String quoted = Plain.quote(own.get());
      return new Unreadable(
          id, place + " has the id “" + quoted + "” of a line before it: give it one of its own");
    }
    return draft.article(own.orElseGet(draft::id));
  }

  private Optional<String> value(JsonObject object, Part part) {
    return fields.of(part).stream()
        .map(object::get)
        .filter(value -> value != null && value.isJsonPrimitive())
        .map(value -> value.getAsString().strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
