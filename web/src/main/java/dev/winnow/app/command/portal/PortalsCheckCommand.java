package dev.winnow.app.command.portal;

import com.fasterxml.jackson.databind.node.NullNode;
import dev.winnow.app.Network;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.config.Configuration;
import dev.winnow.app.output.Table;
import dev.winnow.app.probing.Probing;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.http.PoliteFetchers;
import dev.winnow.portals.probe.Checked;
import dev.winnow.settings.DidYouMean;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow portals check}: whether the portals' files are right. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Asks portals whether their files are right, politely; nothing is kept.",
    footer = {"", "Exit code 0: all are right; 2: some are not; 1: fatal."})
public final class PortalsCheckCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "PORTAL",
      description = "Their ids, enabled or not; every enabled one when none is named.")
  private List<String> named = List.of();

  @Option(names = "--all", description = "Check those that are not enabled, too.")
  private boolean all;

  @Override
  public Integer call() {
    Configuration configuration = common.configuration();
    List<Portal> portals = portals(configuration);
    try (PoliteFetchers fetchers = Network.probing(configuration.settings())) {
      Probing probing = new Probing(fetchers, Clock.systemUTC());
      List<Checked> checked = portals.stream().map(portal -> check(probing, portal)).toList();
      if (common.json()) {
        common.answer(Map.of("portals", checked.stream().map(PortalsCheckCommand::json).toList()));
      } else {
        common.out().print(table(checked));
        common.out().flush();
      }
      return checked.stream().allMatch(Checked::right) ? 0 : 2;
    }
  }

  private Checked check(Probing probing, Portal portal) {
    common.err().printf("checking %s …%n", portal.id());
    common.err().flush();
    return probing.check(portal);
  }

  private List<Portal> portals(Configuration configuration) {
    List<Portal> known =
        Stream.concat(configuration.portals().stream(), configuration.waiting().stream()).toList();
    List<String> ids = known.stream().map(Portal::id).toList();
    for (String name : named) {
      if (!ids.contains(name)) {
        throw new IllegalArgumentException(
            "no portal '%s' in %s. %s"
                .formatted(
                    name, configuration.folder().resolve("portals"), DidYouMean.hint(name, ids)));
      }
    }
    if (named.isEmpty()) {
      return all ? known : configuration.portals();
    }
    return known.stream().filter(portal -> named.contains(portal.id())).toList();
  }

  private static Table table(List<Checked> checked) {
    Table table = new Table("Portal", "Type", "Right", "Datasets", "What was found");
    for (Checked one : checked) {
      table.row(
          one.portal().id(),
          one.portal().type(),
          one.right() ? "yes" : "no",
          one.declared().isPresent() ? one.declared().getAsLong() : "",
          one.words());
    }
    return table;
  }

  private static Map<String, Object> json(Checked checked) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", checked.portal().id());
    json.put("type", checked.portal().type());
    json.put("url", checked.portal().url().toString());
    json.put("right", checked.right());
    json.put(
        "declared",
        checked.declared().isPresent() ? checked.declared().getAsLong() : NullNode.getInstance());
    json.put("words", checked.words());
    json.put("requests", checked.requests());
    return json;
  }
}
