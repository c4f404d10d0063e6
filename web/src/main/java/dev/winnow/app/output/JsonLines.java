package dev.winnow.app.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.catalogue.json.CatalogueJson;
import dev.winnow.store.StoredDataset;
import java.io.IOException;
import java.io.PrintWriter;

/** One dataset a line, as it is kept, with its organisation and its scores. */
final class JsonLines implements ExportWriter {

  private final ObjectMapper json = CatalogueJson.mapper();
  private final PrintWriter out;

  JsonLines(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void write(StoredDataset stored) throws IOException {
    ObjectNode line = json.createObjectNode();
    line.setAll((ObjectNode) CatalogueJson.toTree(stored.dataset()));
    stored
        .organisation()
        .ifPresent(organisation -> line.set("organisation", json.valueToTree(organisation)));
    line.set("scores", json.valueToTree(stored.scores()));
    line.put("firstSeen", stored.firstSeen().toString());
    line.put("lastSeen", stored.lastSeen().toString());
    line.put("lastChanged", stored.lastChanged().toString());
    out.write(json.writeValueAsString(line));
    out.write('\n');
  }

  @Override
  public void close() {
    out.flush();
  }
}
