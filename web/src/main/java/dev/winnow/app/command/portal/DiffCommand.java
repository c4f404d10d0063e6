package dev.winnow.app.command.portal;

import dev.winnow.app.Parts;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.output.portal.DiffReport;
import dev.winnow.store.Runs;
import dev.winnow.store.diff.Diff;
import dev.winnow.store.run.Run;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow diff}: what one run changed. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = "Shows what a run changed, dataset by dataset and field by field.",
    footer = {"", "With --json at most --size entries come; --after goes on where they ended."})
public final class DiffCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(index = "0", paramLabel = "PORTAL", description = "Its id.")
  private String named = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "RUN",
      description = "The run's number (default: the last one).")
  private Optional<Long> number = Optional.empty();

  @Option(names = "--kind", paramLabel = "KIND", description = "Only ${COMPLETION-CANDIDATES}.")
  private Optional<Diff.Kind> kind = Optional.empty();

  @Option(names = "--after", paramLabel = "PLACE", description = "Go on after this place.")
  private long after;

  @Option(names = "--size", paramLabel = "N", description = "With --json, at most N (1000).")
  private int size = 1000;

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      String portal = common.portal(parts.configuration(), named).id();
      Run run = run(parts.store().runs(), portal);
      if (common.json()) {
        List<Diff> page = parts.store().diffs().page(run.id(), kind, after, size);
        common.answer(DiffReport.json(run, parts.store().diffs().counts(run.id()), page, size));
      } else {
        DiffReport report = new DiffReport(common.out());
        report.head(run, parts.store().diffs().counts(run.id()));
        parts.store().diffs().each(run.id(), kind, report::print);
        common.out().flush();
      }
      return 0;
    }
  }

  private Run run(Runs runs, String portal) {
    Optional<Run> found =
        number.isPresent()
            ? runs.find(number.get()).filter(run -> run.portal().equals(portal))
            : runs.of(portal, 1).stream().findFirst();
    return found.orElseThrow(
        () ->
            new IllegalArgumentException(
                number
                    .map(
                        one ->
                            String.format(
                                Locale.ROOT,
                                "portal '%s' has no run %d; its latest are on /portals/%s",
                                portal,
                                one,
                                portal))
                    .orElse(
                        "portal '%s' was never harvested; try winnow harvest %s"
                            .formatted(portal, portal))));
  }
}
