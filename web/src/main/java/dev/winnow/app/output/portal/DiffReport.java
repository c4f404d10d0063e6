package dev.winnow.app.output.portal;

import dev.winnow.app.output.Cell;
import dev.winnow.catalogue.comparison.FieldChange;
import dev.winnow.store.diff.Diff;
import dev.winnow.store.run.Run;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run changed or would change, for people and for machines. */
public final class DiffReport {

  private static final int LONGEST_TITLE = 70;
  private static final int LONGEST_VALUE = 100;

  private final PrintWriter out;

  /** A report that is printed while it is read. */
  public DiffReport(PrintWriter out) {
    this.out = out;
  }

  /** A page of it; "last" is where the next one begins, and absent on the last page. */
  public static Map<String, Object> json(
      Run run, Map<Diff.Kind, Long> counts, List<Diff> page, int size) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("portal", run.portal());
    json.put("run", run.id());
    json.put(
        "counts",
        counts.entrySet().stream()
            .collect(
                Collectors.toMap(
                    one -> one.getKey().code(),
                    Map.Entry::getValue,
                    Long::sum,
                    LinkedHashMap::new)));
    if (page.size() == size && !page.isEmpty()) {
      json.put("last", page.getLast().place());
    }
    json.put("changes", page.stream().map(DiffReport::json).toList());
    return json;
  }

  /** What happened to one dataset. */
  public static Map<String, Object> json(Diff diff) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", diff.id().toString());
    json.put("title", diff.title());
    json.put("kind", diff.kind().code());
    json.put(
        "fields",
        diff.fields().stream()
            .map(
                field ->
                    Map.of(
                        "field", field.field(), "before", field.before(), "after", field.after()))
            .toList());
    return json;
  }

  /** Prints which run it is, and how much it changed. */
  public void head(Run run, Map<Diff.Kind, Long> counts) {
    out.printf(
        "Run %d of %s, %s: %s%n",
        run.id(),
        run.portal(),
        Cell.time(run.started()),
        counts.isEmpty()
            ? "no change"
            : counts.entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey().code())
                .collect(Collectors.joining(", ")));
  }

  /** Prints what happened to one dataset, a line for each field. */
  public void print(Diff diff) {
    out.printf(
        "%s %-8s %s  %s%n",
        sign(diff.kind()), diff.kind().code(), diff.id(), Cell.text(diff.title(), LONGEST_TITLE));
    for (FieldChange field : diff.fields()) {
      out.printf("    %s: %s → %s%n", field.field(), value(field.before()), value(field.after()));
    }
  }

  private static String sign(Diff.Kind kind) {
    return switch (kind) {
      case ADDED, RETURNED -> "+";
      case CHANGED, MOVED -> "~";
      case REMOVED -> "-";
      case HELD -> "?";
    };
  }

  private static String value(String text) {
    return text.isBlank() ? "nothing" : "'" + Cell.text(text, LONGEST_VALUE) + "'";
  }
}
