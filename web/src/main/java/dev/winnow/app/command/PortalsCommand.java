package dev.winnow.app.command;

import dev.winnow.app.Parts;
import dev.winnow.app.Schedule;
import dev.winnow.app.config.Configuration;
import dev.winnow.app.output.Table;
import dev.winnow.catalogue.Portal;
import dev.winnow.settings.DidYouMean;
import dev.winnow.store.Store;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code winnow portals}: every portal, its last run and its next. */
@Command(
    name = "portals",
    mixinStandardHelpOptions = true,
    description = "Lists every portal with its last run, verdict, counts and next run.")
final class PortalsCommand implements Callable<Integer> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "PORTAL",
      description = "Its id, to see what is known of one portal and what to do about its troubles.")
  private Optional<String> one = Optional.empty();

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      List<Portal> portals = portals(parts.configuration());
      Map<String, Run> runs = parts.store().runs().newest();
      Map<String, Long> counts = parts.store().datasets().counts();
      Instant now = parts.clock().instant();
      if (common.json()) {
        common.answer(
            Map.of(
                "portals",
                portals.stream()
                    .map(portal -> json(parts.store(), portal, runs, counts, now))
                    .toList()));
      } else if (portals.isEmpty()) {
        common.out().println("No portals yet. Put one file per portal into config/portals.");
      } else {
        common.out().print(table(portals, runs, counts, now));
        one.ifPresent(id -> PortalTroubles.print(parts.store(), id, runs, common.out()));
        common.out().flush();
      }
      return 0;
    }
  }

  private List<Portal> portals(Configuration configuration) {
    if (one.isEmpty()) {
      return configuration.portals();
    }
    List<String> known = configuration.portals().stream().map(Portal::id).toList();
    return List.of(
        configuration
            .portal(one.get())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no portal '%s'. %s"
                            .formatted(one.get(), DidYouMean.hint(one.get(), known)))));
  }

  private static Table table(
      List<Portal> portals, Map<String, Run> runs, Map<String, Long> counts, Instant now) {
    Table table = new Table("Portal", "Type", "Datasets", "Last run", "Verdict", "Next run");
    for (Portal portal : portals) {
      Optional<Run> run = Optional.ofNullable(runs.get(portal.id()));
      table.row(
          portal.id(),
          portal.type(),
          counts.getOrDefault(portal.id(), 0L),
          run.map(Run::started).map(TIME::format).orElse("never"),
          run.map(PortalsCommand::verdict).orElse(""),
          Schedule.next(portal, now).map(TIME::format).orElse("by hand"));
    }
    return table;
  }

  private static String verdict(Run run) {
    String word = run.verdict().map(Verdict::code).orElse("running or interrupted");
    return run.reason().isEmpty() ? word : word + ": " + run.reason();
  }

  private static Map<String, Object> json(
      Store store, Portal portal, Map<String, Run> runs, Map<String, Long> counts, Instant now) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", portal.id());
    json.put("name", portal.name());
    json.put("type", portal.type());
    json.put("url", portal.url().toString());
    json.put("datasets", counts.getOrDefault(portal.id(), 0L));
    Optional.ofNullable(runs.get(portal.id()))
        .ifPresent(
            run -> {
              json.put("started", run.started().toString());
              run.ended().ifPresent(ended -> json.put("ended", ended.toString()));
              run.verdict().ifPresent(verdict -> json.put("verdict", verdict.code()));
              json.put("reason", run.reason());
              json.putAll(PortalTroubles.json(store, run));
            });
    Schedule.next(portal, now).ifPresent(next -> json.put("next", next.toString()));
    return json;
  }
}
