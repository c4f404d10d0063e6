package dev.winnow.app.output.portal;

import dev.winnow.app.output.Cell;
import dev.winnow.app.output.HarvestReport;
import dev.winnow.harvest.run.Preview;
import dev.winnow.harvest.run.RunReport;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What harvests would bring, for people and for machines. */
public final class PreviewReport {

  private PreviewReport() {}

  /** The shape of a harvest's report, with the changes of each portal. */
  public static Map<String, Object> json(List<Preview> previews) {
    List<RunReport> reports = previews.stream().map(Preview::report).toList();
    Map<String, Object> json = new LinkedHashMap<>(HarvestReport.json(reports, 0));
    List<Map<String, Object>> changes = new ArrayList<>();
    for (Preview preview : previews) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("id", preview.report().id());
      one.put("missed", preview.missed());
      one.put("changes", preview.changes().stream().map(DiffReport::json).toList());
      changes.add(one);
    }
    json.put("preview", changes);
    return json;
  }

  /** Prints what would happen to each dataset, and what went wrong. */
  public static void print(Preview preview, PrintWriter out) {
    out.printf("%s would change %d datasets:%n", preview.report().id(), preview.changes().size());
    DiffReport report = new DiffReport(out);
    preview.changes().forEach(report::print);
    if (preview.missed() > 0) {
      out.printf("%d datasets would be missed for the first time; they stay.%n", preview.missed());
    }
    preview
        .faults()
        .forEach(
            fault ->
                out.printf(
                    "  fault %s, %s: %s%n",
                    fault.kind(), Cell.text(fault.where(), 200), Cell.text(fault.message(), 500)));
  }
}
