package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process may be killed after any byte that it writes. */
class JournalEndTest {
  private static final Quad QUAD = SSE.parseQuad("(<a:g> <a:s> <a:p> 1)");

  @TempDir Path folder;
  private Path journal;

  @BeforeEach
  void store() {
    try (GraphStore store = GraphStore.create(folder)) {
      store.change(data -> data.add(QUAD));
    }
    journal = folder.resolve("Data-0001/journal.jrnl");
  }

  /** Writes a transaction without its commit, and says after which lengths an entry is whole. */
  private List<Long> writeEntries() {
    List<Long> ends = new ArrayList<>(List.of(0L));
    Journal entries = Journal.create(Location.create(journal.getParent().toString()));
    for (int length : new int[] {24, 1, 100}) {
      entries.write(
          JournalEntryType.REDO, ComponentId.allocLocal(), ByteBuffer.wrap(new byte[length]));
      entries.sync();
      ends.add(entries.size());
    }
    entries.close();
    return ends;
  }

  @Test
  void whatIsHalfWrittenIsTakenAwayAndNothingElse() throws IOException {
    List<Long> ends = writeEntries();
    byte[] written = Files.readAllBytes(journal);
    for (int length = 0; length <= written.length; length++) {
      long last = length;
      byte[] cut = Arrays.copyOf(written, length);
      Files.write(journal, cut);
      JournalEnd.mend(folder);
      long whole = ends.stream().filter(end -> end <= last).max(Long::compare).orElseThrow();
      assertThat(journal).hasBinaryContent(Arrays.copyOf(cut, (int) whole));
    }
  }

  @Test
  void aStoreWhoseJournalEndsWithinAnEntryOpens() throws IOException {
    writeEntries();
    byte[] written = Files.readAllBytes(journal);
    // Within a header, within data, and where a file has grown before its bytes were written.
    for (byte[] cut :
        List.of(
            Arrays.copyOf(written, 10),
            Arrays.copyOf(written, written.length - 1),
            Arrays.copyOf(written, written.length + 50))) {
      Files.write(journal, cut);
      try (GraphStore store = GraphStore.open(folder)) {
        boolean there = store.read(data -> data.contains(QUAD));
        assertThat(there).isTrue();
      }
    }
  }

  @Test
  void theJournalOfAnOpenStoreIsLeftAlone() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      Files.write(journal, new byte[10]);
      JournalEnd.mend(folder);
      assertThat(journal).hasSize(10);
      assertThat(store.isEmpty()).isFalse();
    }
  }
}
