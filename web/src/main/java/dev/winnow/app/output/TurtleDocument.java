package dev.winnow.app.output;

import dev.winnow.catalogue.dcat.DcatWriter;
import dev.winnow.catalogue.dcat.DcatWriter.Syntax;
import dev.winnow.store.StoredDataset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** All datasets as one DCAT-AP document in Turtle. */
final class TurtleDocument implements ExportWriter {

  private final DcatWriter writer;

  TurtleDocument(PrintWriter out) throws IOException {
    this.writer = DcatWriter.to(new TextStream(out), Syntax.TURTLE);
  }

  @Override
  public void write(StoredDataset dataset) throws IOException {
    writer.write(dataset.dataset());
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /** Bytes of UTF-8 on their way to a writer; a writer of RDF hands over whole characters. */
  private static final class TextStream extends OutputStream {

    private final PrintWriter out;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

    TextStream(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void write(int one) {
      pending.write(one);
      if (one == '\n') {
        flush();
      }
    }

    @Override
    public void flush() {
      out.write(pending.toString(StandardCharsets.UTF_8));
      out.flush();
      pending.reset();
    }
  }
}
