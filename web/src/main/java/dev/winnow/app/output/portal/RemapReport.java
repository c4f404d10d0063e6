package dev.winnow.app.output.portal;

import dev.winnow.app.output.Cell;
import dev.winnow.app.output.Table;
import dev.winnow.store.remap.Remap;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proposed re-maps, for people and for machines. */
public final class RemapReport {

  private RemapReport() {}

  /** A pair. */
  public static Map<String, Object> json(Remap remap) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("dataset", remap.dataset().toString());
    json.put("fresh", remap.fresh().toString());
    json.put("title", remap.title());
    json.put("oldSource", remap.oldSource());
    json.put("newSource", remap.newSource());
    json.put("confidence", remap.confidence());
    json.put("evidence", List.of(remap.evidence().split(", ")));
    json.put("run", remap.run());
    return json;
  }

  /** Prints a table, and what to do about it. */
  public static void print(String portal, List<Remap> proposed, PrintWriter out) {
    if (proposed.isEmpty()) {
      out.printf("No new ids are proposed for %s.%n", portal);
      return;
    }
    Table table = new Table("Dataset", "Title", "Old id", "New id", "Confidence", "In common");
    proposed.forEach(
        remap ->
            table.row(
                remap.dataset(),
                Cell.text(remap.title(), 40),
                Cell.text(remap.oldSource(), 60),
                Cell.text(remap.newSource(), 60),
                "%.0f %%".formatted(100 * remap.confidence()),
                remap.evidence()));
    out.print(table);
    out.printf("Put them together: winnow remap %s --apply%n", portal);
  }
}
