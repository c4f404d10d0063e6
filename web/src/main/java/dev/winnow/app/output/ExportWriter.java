package dev.winnow.app.output;

import dev.winnow.store.StoredDataset;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;

/** Writes datasets one by one; closing it ends the document, not the stream below. */
public interface ExportWriter extends Closeable {

  /** What can be written. */
  enum Format {
    JSONL,
    CSV,
    TTL
  }

  /** Writes one more dataset. */
  void write(StoredDataset dataset) throws IOException;

  /** The writer of a format. */
  static ExportWriter of(Format format, PrintWriter out) throws IOException {
    return switch (format) {
      case JSONL -> new JsonLines(out);
      case CSV -> new CsvTable(out);
      case TTL -> new TurtleDocument(out);
    };
  }
}
