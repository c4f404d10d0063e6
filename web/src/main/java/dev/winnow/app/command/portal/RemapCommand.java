package dev.winnow.app.command.portal;

import dev.winnow.app.Parts;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.output.portal.RemapReport;
import dev.winnow.store.remap.Remap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow remap}: datasets that came back under new ids. */
@Command(
    name = "remap",
    mixinStandardHelpOptions = true,
    description = "Shows datasets that seem to have a new id at their portal, with the evidence.",
    footer = {
      "",
      "When a portal changes its ids on a large scale, what is beyond doubt is applied by the run.",
      "--apply does the same with what is proposed: addresses, history and scores are kept."
    })
public final class RemapCommand implements Callable<Integer> {

  private static final int ALL = Integer.MAX_VALUE;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "PORTAL", description = "Its id.")
  private String named = "";

  @Option(names = "--apply", description = "Put the pairs together that are shown.")
  private boolean apply;

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      String portal = common.portal(parts.configuration(), named).id();
      List<Remap> proposed = parts.store().remaps().proposed(portal, ALL);
      long applied = apply ? parts.store().remaps().apply(portal, parts.clock().instant()) : 0;
      if (apply) {
        parts.index().follow();
      }
      if (common.json()) {
        common.answer(
            Map.of(
                "portal",
                portal,
                "proposed",
                proposed.stream().map(RemapReport::json).toList(),
                "applied",
                applied));
      } else {
        RemapReport.print(portal, proposed, common.out());
        if (apply) {
          common.out().printf("%d datasets keep their addresses under new ids.%n", applied);
        }
        common.out().flush();
      }
      return 0;
    }
  }
}
