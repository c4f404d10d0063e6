package dev.winnow.app.output;

import dev.winnow.harvest.run.RunReport;
import dev.winnow.store.run.Verdict;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The report on a round of harvests, for people and for machines. */
public final class HarvestReport {

  private HarvestReport() {}

  /** The shape that {@code winnow harvest --json} promises. */
  public static Map<String, Object> json(List<RunReport> reports, long datasets) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("portals", reports.stream().map(HarvestReport::json).toList());
    json.put("datasets", datasets);
    return json;
  }

  private static Map<String, Object> json(RunReport report) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", report.id());
    json.put("verdict", report.verdict().code());
    json.put("reason", report.reason());
    json.put("declared", report.declared().isPresent() ? report.declared().getAsLong() : "");
    json.put("seen", report.seen());
    json.put("added", report.added());
    json.put("changed", report.changed());
    json.put("unchanged", report.unchanged());
    json.put("removed", report.removed());
    json.put("held", report.held());
    json.put("duplicates", report.duplicates());
    json.put("failed", report.failed());
    json.put("requests", report.requests());
    json.put("seconds", report.seconds());
    json.put("faults", report.faultsByKind());
    return json;
  }

  /** Prints a table of the reports, reasons and faults by kind, and how many datasets there are. */
  public static void print(List<RunReport> reports, long datasets, PrintWriter out) {
    print(reports, out);
    out.printf("%d datasets are kept.%n", datasets);
    out.flush();
  }

  /** The same of what was only tried. */
  public static void print(List<RunReport> reports, PrintWriter out) {
    out.print(table(reports));
    reports.stream()
        .filter(report -> !report.reason().isEmpty())
        .forEach(report -> out.printf("%s: %s%n", report.id(), report.reason()));
    printFaults(reports, out);
    out.flush();
  }

  private static Table table(List<RunReport> reports) {
    Table table =
        new Table(
            "Portal",
            "Verdict",
            "Declared",
            "Seen",
            "Added",
            "Changed",
            "Unchanged",
            "Removed",
            "Held",
            "Duplicates",
            "Failed",
            "Requests",
            "Seconds");
    for (RunReport report : reports) {
      table.row(
          report.id(),
          report.verdict().code(),
          report.declared().isPresent() ? report.declared().getAsLong() : "–",
          report.seen(),
          report.added(),
          report.changed(),
          report.unchanged(),
          report.removed(),
          report.held(),
          report.duplicates(),
          report.failed(),
          report.requests(),
          "%.1f".formatted(report.seconds()));
    }
    return table;
  }

  private static void printFaults(List<RunReport> reports, PrintWriter out) {
    Map<String, Long> faults = new TreeMap<>();
    reports.forEach(
        report ->
            report.faultsByKind().forEach((kind, count) -> faults.merge(kind, count, Long::sum)));
    if (!faults.isEmpty()) {
      out.println("Faults by kind:");
      faults.entrySet().stream()
          .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
          .forEach(fault -> out.printf("  %6d  %s%n", fault.getValue(), fault.getKey()));
    }
  }

  /** 0: all complete; 2: some portal partial or failed. */
  public static int exitCode(List<RunReport> reports) {
    return reports.stream().allMatch(report -> report.verdict() == Verdict.COMPLETE) ? 0 : 2;
  }
}
