package dev.winnow.app.output.portal;

import dev.winnow.app.output.Cell;
import dev.winnow.app.output.Table;
import dev.winnow.store.absence.Held;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Held removals, for people and for machines. */
public final class HeldReport {

  private HeldReport() {}

  /** By portal; portals with none have an empty list. */
  public static Map<String, Object> json(Map<String, List<Held>> held) {
    return Map.of(
        "portals",
        held.entrySet().stream()
            .map(
                one ->
                    Map.of(
                        "id",
                        one.getKey(),
                        "held",
                        one.getValue().stream().map(HeldReport::json).toList()))
            .toList());
  }

  private static Map<String, Object> json(Held held) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", held.id().toString());
    json.put("title", held.title());
    json.put("since", held.since().toString());
    json.put("run", held.run());
    json.put("lastSeen", held.lastSeen().toString());
    held.absent().map(Instant::toString).ifPresent(absent -> json.put("absent", absent));
    held.signalled().map(Instant::toString).ifPresent(deleted -> json.put("signalled", deleted));
    json.put("why", held.why().name().toLowerCase(Locale.ROOT));
    return json;
  }

  /** Prints a table, and what to do about it. */
  public static void print(Map<String, List<Held>> held, PrintWriter out) {
    if (held.values().stream().allMatch(List::isEmpty)) {
      out.println("Nothing is held.");
    } else {
      out.print(table(held));
      out.println("Remove them: winnow held approve PORTAL [DATASET…]");
      out.println("Keep them:   winnow held reject PORTAL [DATASET…]");
    }
    out.flush();
  }

  private static Table table(Map<String, List<Held>> held) {
    Table table = new Table("Dataset", "Title", "Held since", "By run", "Last seen", "Why");
    held.values().stream()
        .flatMap(List::stream)
        .forEach(
            one ->
                table.row(
                    one.id(),
                    Cell.text(one.title(), 50),
                    Cell.time(one.since()),
                    one.run(),
                    Cell.time(one.lastSeen()),
                    why(one)));
    return table;
  }

  private static String why(Held held) {
    return switch (held.why()) {
      case ABSENT -> "not listed since " + Cell.time(held.absent().orElseThrow());
      case DELETED -> "said to be deleted on " + Cell.time(held.signalled().orElseThrow());
      case EMPTY -> "the run saw nothing at all";
    };
  }
}
