package dev.winnow.app.output.portal;

import dev.winnow.app.output.Cell;
import dev.winnow.app.output.Table;
import dev.winnow.catalogue.Portal;
import dev.winnow.store.Store;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Standing;
import dev.winnow.store.run.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Portals with their last run, their next and how a running one is getting on.
 *
 * @param runs the newest run by portal
 * @param counts how many datasets are there, by portal
 * @param held how many removals are held, by portal
 * @param standing runs that have not ended, by portal
 * @param next when a portal is harvested next
 */
public record PortalReport(
    Map<String, Run> runs,
    Map<String, Long> counts,
    Map<String, Long> held,
    Map<String, Standing> standing,
    Next next) {

  /** Knows when a portal is harvested next. */
  @FunctionalInterface
  public interface Next {

    /** When that is; empty when it is harvested by hand only. */
    Optional<Instant> of(Portal portal);
  }

  /** What a store knows at a moment. */
  public static PortalReport of(Store store, Instant now, Next next) {
    return new PortalReport(
        store.runs().newest(),
        store.datasets().counts(),
        store.absences().heldCounts(),
        store.runs().standing(now),
        next);
  }

  /** A table of these portals. */
  public Table table(List<Portal> portals) {
    Table table = new Table("Portal", "Type", "Datasets", "Last run", "Verdict", "Next run");
    for (Portal portal : portals) {
      table.row(
          portal.id(),
          portal.type(),
          counts.getOrDefault(portal.id(), 0L),
          run(portal).map(Run::started).map(Cell::time).orElse("never"),
          run(portal).map(this::verdict).orElse(""),
          next.of(portal).map(Cell::time).orElse("by hand"));
    }
    return table;
  }

  /** Everything about one portal, a line each. */
  public String one(Portal portal) {
    List<String> lines = new ArrayList<>();
    lines.add("%s: %s".formatted(portal.id(), portal.name()));
    lines.add("  address   %s (%s)".formatted(portal.url(), portal.type()));
    lines.add("  datasets  %,d".formatted(counts.getOrDefault(portal.id(), 0L)));
    lines.add(
        "  last run  "
            + run(portal)
                .map(
                    run -> "%d, %s, %s".formatted(run.id(), Cell.time(run.started()), verdict(run)))
                .orElse("never"));
    Optional.ofNullable(held.get(portal.id()))
        .ifPresent(
            count -> lines.add("  held      %d, see winnow held %s".formatted(count, portal.id())));
    lines.add("  next run  " + next.of(portal).map(Cell::time).orElse("by hand"));
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  /** The same for machines. */
  public Map<String, Object> json(Portal portal) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", portal.id());
    json.put("name", portal.name());
    json.put("type", portal.type());
    json.put("url", portal.url().toString());
    json.put("datasets", counts.getOrDefault(portal.id(), 0L));
    json.put("held", held.getOrDefault(portal.id(), 0L));
    run(portal)
        .ifPresent(
            run -> {
              json.put("run", run.id());
              json.put("started", run.started().toString());
              run.ended().ifPresent(ended -> json.put("ended", ended.toString()));
              run.verdict().ifPresent(verdict -> json.put("verdict", verdict.code()));
              json.put("reason", run.reason());
            });
    Optional.ofNullable(standing.get(portal.id()))
        .ifPresent(one -> json.put(one.alive() ? "running" : "interrupted", json(one)));
    next.of(portal).ifPresent(next -> json.put("next", next.toString()));
    return json;
  }

  private static Map<String, Object> json(Standing standing) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("seen", standing.run().counters().seen());
    standing.run().declared().ifPresent(declared -> json.put("declared", declared));
    standing.perSecond().ifPresent(rate -> json.put("perSecond", rate));
    standing.left().ifPresent(left -> json.put("secondsLeft", left.toSeconds()));
    json.put("requests", standing.run().counters().requests());
    json.put("page", standing.batches() + 1);
    return json;
  }

  /** The newest run of a portal. */
  public Optional<Run> run(Portal portal) {
    return Optional.ofNullable(runs.get(portal.id()));
  }

  private String verdict(Run run) {
    String word =
        run.verdict()
            .map(Verdict::code)
            .orElseGet(
                () ->
                    Optional.ofNullable(standing.get(run.portal()))
                        .map(PortalReport::progress)
                        .orElse("running"));
    return run.reason().isEmpty() ? word : word + ": " + run.reason();
  }

  private static String progress(Standing standing) {
    Run run = standing.run();
    String seen =
        run.declared().isPresent()
            ? "%,d of %,d".formatted(run.counters().seen(), run.declared().getAsLong())
            : "%,d".formatted(run.counters().seen());
    if (!standing.alive()) {
      return "interrupted after %s; goes on from there next time".formatted(seen);
    }
    List<String> parts = new ArrayList<>(List.of("running: " + seen));
    standing.perSecond().ifPresent(rate -> parts.add("%.1f/s".formatted(rate)));
    standing.left().ifPresent(left -> parts.add(duration(left) + " left"));
    parts.add("%,d requests".formatted(run.counters().requests()));
    parts.add("page %d".formatted(standing.batches() + 1));
    return String.join(", ", parts);
  }

  private static String duration(Duration left) {
    return left.toMinutes() < 2 ? left.toSeconds() + " s" : left.toMinutes() + " min";
  }
}
