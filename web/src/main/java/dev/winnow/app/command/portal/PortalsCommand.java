package dev.winnow.app.command.portal;

import dev.winnow.app.Parts;
import dev.winnow.app.Schedule;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.output.portal.PortalReport;
import dev.winnow.app.output.portal.PortalTroubles;
import dev.winnow.catalogue.Portal;
import dev.winnow.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code winnow portals}: every portal, its last run and its next, and runs in progress. */
@Command(
    name = "portals",
    mixinStandardHelpOptions = true,
    description =
        "Lists every portal with its last run, verdict, counts and next run; of a running one, how"
            + " far it is.",
    subcommands = PortalsCheckCommand.class)
public final class PortalsCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "PORTAL",
      description =
          "Its id, for all that is known of one portal and what to do about its troubles.")
  private Optional<String> named = Optional.empty();

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      List<Portal> portals =
          named
              .map(name -> List.of(common.portal(parts.configuration(), name)))
              .orElseGet(() -> parts.portals());
      PortalReport report =
          PortalReport.of(
              parts.store(),
              parts.clock().instant(),
              portal -> Schedule.next(portal, parts.clock().instant()));
      if (common.json()) {
        common.answer(
            Map.of(
                "portals",
                portals.stream().map(portal -> json(parts.store(), report, portal)).toList()));
      } else if (portals.isEmpty()) {
        common.out().println("No portals yet. Put one file per portal into config/portals.");
      } else if (named.isPresent()) {
        Portal portal = portals.getFirst();
        common.out().print(report.one(portal));
        PortalTroubles.print(parts.store(), portal.id(), report.run(portal), common.out());
      } else {
        common.out().print(report.table(portals));
        int waiting = parts.configuration().waiting().size();
        if (waiting > 0) {
          common.out().printf("%d more are not enabled; config/portals has them.%n", waiting);
        }
      }
      common.out().flush();
      return 0;
    }
  }

  private static Map<String, Object> json(Store store, PortalReport report, Portal portal) {
    Map<String, Object> json = report.json(portal);
    report.run(portal).ifPresent(run -> json.putAll(PortalTroubles.json(store, run)));
    return json;
  }
}
