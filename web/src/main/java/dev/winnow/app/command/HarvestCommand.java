package dev.winnow.app.command;

import dev.winnow.app.HarvestRound;
import dev.winnow.app.Harvesting;
import dev.winnow.app.Parts;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.config.Configuration;
import dev.winnow.app.output.Bar;
import dev.winnow.app.output.HarvestReport;
import dev.winnow.app.output.portal.PreviewReport;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.Preview;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.store.Runs;
import dev.winnow.store.Store;
import dev.winnow.store.expectation.Alarm;
import dev.winnow.web.page.portal.AlarmWords;
import dev.winnow.web.text.Voice;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow harvest}: harvests portals now. */
@Command(
    name = "harvest",
    mixinStandardHelpOptions = true,
    description = "Harvests portals now, with a progress bar and a report.",
    footer = {"", "Exit code 0: all complete; 2: some portal partial or failed; 1: fatal."})
final class HarvestCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "PORTAL", description = "Their ids; all portals when none is named.")
  private List<String> named = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Stop each portal after N records; its verdict is then partial.")
  private Optional<Long> limit = Optional.empty();

  @Option(names = "--dry-run", description = "Show what would come in; nothing is written.")
  private boolean dryRun;

  @Option(
      names = "--full",
      description =
          "Start at the beginning, even where an interrupted run could go on, and ask for"
              + " everything without conditions.")
  private boolean full;

  private final Map<String, Long> records = new ConcurrentHashMap<>();
  private final Map<String, Long> declared = new ConcurrentHashMap<>();

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      return harvest(parts, portals(parts.configuration()), options());
    }
  }

  private Integer harvest(Parts parts, List<Portal> portals, HarvestOptions options) {
    try (Bar bar = Bar.counting("harvest");
        Harvesting harvesting = Harvesting.start(parts, List.of())) {
      HarvestRound round =
          new HarvestRound(
              harvesting,
              options,
              (portal, done, total, perSecond) -> step(bar, portal, done, total));
      if (dryRun) {
        return preview(round.preview(portals), bar);
      }
      List<RunReport> reports = round.harvest(portals);
      parts.following().all();
      return report(reports, parts, bar);
    }
  }

  private HarvestOptions options() {
    if (limit.isPresent() && limit.get() < 1) {
      throw new IllegalArgumentException("--limit must be 1 or more, was " + limit.get());
    }
    return new HarvestOptions(limit.map(OptionalLong::of).orElse(OptionalLong.empty()), full);
  }

  private static void refuse(String id, Configuration configuration) {
    throw new IllegalArgumentException(
        "portal '%s' is not enabled; take 'enabled: false' out of its file in %s"
            .formatted(id, configuration.folder().resolve("portals")));
  }

  private List<Portal> portals(Configuration configuration) {
    configuration.waiting().stream()
        .map(Portal::id)
        .filter(named::contains)
        .forEach(id -> refuse(id, configuration));
    if (configuration.portals().isEmpty()) {
      throw new IllegalArgumentException(
          "there is no portal to harvest; put one file per portal into "
              + configuration.folder().resolve("portals"));
    }
    for (String name : named) {
      common.portal(configuration, name);
    }
    return configuration.portals().stream()
        .filter(portal -> named.isEmpty() || named.contains(portal.id()))
        .toList();
  }

  private void step(Bar bar, String portal, long done, OptionalLong total) {
    records.put(portal, done);
    total.ifPresent(count -> declared.put(portal, count));
    bar.stepTo(sum(records), sum(declared));
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private int report(List<RunReport> reports, Parts parts, Bar bar) {
    bar.finish();
    long datasets = sum(parts.store().datasets().counts());
    if (common.json()) {
      common.answer(HarvestReport.json(reports, datasets));
    } else {
      HarvestReport.print(reports, datasets, common.out());
      tellAlarms(reports, parts);
      tellLetters(reports, parts.store());
    }
    return HarvestReport.exitCode(reports);
  }

  private void tellAlarms(List<RunReport> reports, Parts parts) {
    Voice voice = Voice.of("en", parts.clock().instant(), ZoneId.systemDefault());
    Runs runs = parts.store().runs();
    for (RunReport report : reports) {
      List<Alarm> alarms =
          runs.of(report.id(), 1).stream().flatMap(run -> runs.alarms(run.id()).stream()).toList();
      AlarmWords.of(alarms, voice)
          .forEach(words -> common.out().printf("%s: out of the usual: %s%n", report.id(), words));
    }
    common.out().flush();
  }

  /** Where a portal lets nobody in, its owner can be asked; the letter is written already. */
  private void tellLetters(List<RunReport> reports, Store store) {
    for (RunReport report : reports) {
      store.runs().of(report.id(), 1).stream()
          .flatMap(run -> store.memory().diagnosis(run.id()).stream())
          .filter(diagnosis -> !diagnosis.letter().isEmpty())
          .forEach(
              diagnosis ->
                  common
                      .out()
                      .printf(
                          "%s: a letter to its owner is ready: winnow portals %s%n",
                          report.id(), report.id()));
    }
    common.out().flush();
  }

  private int preview(List<Preview> previews, Bar bar) {
    bar.finish();
    List<RunReport> reports = previews.stream().map(Preview::report).toList();
    if (common.json()) {
      common.answer(PreviewReport.json(previews));
      return HarvestReport.exitCode(reports);
    }
    previews.forEach(preview -> PreviewReport.print(preview, common.out()));
    HarvestReport.print(reports, common.out());
    common.out().println("Nothing was written.");
    return HarvestReport.exitCode(reports);
  }
}
