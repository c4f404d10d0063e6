package dev.winnow.app.command;

import dev.winnow.app.HarvestRound;
import dev.winnow.app.Harvesting;
import dev.winnow.app.Parts;
import dev.winnow.app.config.Configuration;
import dev.winnow.app.output.Bar;
import dev.winnow.app.output.HarvestReport;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Text;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.Preview;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.settings.DidYouMean;
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
      description = "Start at the beginning, even where an interrupted run could go on.")
  private boolean full;

  private final Map<String, Long> records = new ConcurrentHashMap<>();
  private final Map<String, Long> declared = new ConcurrentHashMap<>();

  @Override
  public Integer call() {
    try (Parts parts = common.parts();
        Bar bar = Bar.counting("harvest");
        Harvesting harvesting = Harvesting.start(parts, List.of())) {
      List<Portal> portals = portals(parts.configuration());
      HarvestRound round =
          new HarvestRound(
              harvesting,
              new HarvestOptions(limit.map(OptionalLong::of).orElse(OptionalLong.empty()), full),
              (portal, done, total, perSecond) -> step(bar, portal, done, total));
      if (dryRun) {
        return preview(round.preview(portals), bar);
      }
      List<RunReport> reports = round.harvest(portals);
      parts.following().all();
      return report(reports, parts, bar);
    }
  }

  private List<Portal> portals(Configuration configuration) {
    if (configuration.portals().isEmpty()) {
      throw new IllegalArgumentException(
          "there is no portal to harvest; put one file per portal into "
              + configuration.folder().resolve("portals"));
    }
    List<String> known = configuration.portals().stream().map(Portal::id).toList();
    for (String name : named) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "no portal '%s' in %s. %s"
                .formatted(
                    name, configuration.folder().resolve("portals"), DidYouMean.hint(name, known)));
      }
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
    }
    return HarvestReport.exitCode(reports);
  }

  private int preview(List<Preview> previews, Bar bar) {
    bar.finish();
    List<RunReport> reports = previews.stream().map(Preview::report).toList();
    if (common.json()) {
      common.answer(HarvestReport.json(reports, 0));
      return HarvestReport.exitCode(reports);
    }
    for (Preview preview : previews) {
      common.out().printf("%s would bring, among others:%n", preview.report().id());
      preview
          .samples()
          .forEach(
              dataset ->
                  common
                      .out()
                      .printf("  %s%n", dataset.title().first().map(Text::value).orElse("")));
      preview
          .faults()
          .forEach(
              fault ->
                  common
                      .out()
                      .printf(
                          "  fault %s, %s: %s%n", fault.kind(), fault.where(), fault.message()));
    }
    HarvestReport.print(reports, 0, common.out());
    common.out().println("Nothing was written.");
    return HarvestReport.exitCode(reports);
  }
}
