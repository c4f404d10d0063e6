package dev.winnow.app.command.portal;

import dev.winnow.app.Parts;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.output.portal.HeldReport;
import dev.winnow.catalogue.Portal;
import dev.winnow.store.absence.Absences;
import dev.winnow.store.absence.Held;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow held}: removals that wait for a person, and the person's word. */
@Command(
    name = "held",
    mixinStandardHelpOptions = true,
    description = "Lists removals that are held because too many would go at once.",
    subcommands = {HeldCommand.Approve.class, HeldCommand.Reject.class},
    footer = {
      "",
      "Approved ones become tombstones. Rejected ones stay, and are not held again until their",
      "portal has listed them and they are missed anew."
    })
public final class HeldCommand implements Callable<Integer> {

  private static final int PAGE = 500;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "PORTAL",
      description = "Its id; all when none is named.")
  private Optional<String> named = Optional.empty();

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      List<String> portals =
          named
              .map(name -> List.of(common.portal(parts.configuration(), name).id()))
              .orElseGet(() -> parts.configuration().portals().stream().map(Portal::id).toList());
      Map<String, List<Held>> held = new LinkedHashMap<>();
      portals.forEach(portal -> held.put(portal, all(parts.store().absences(), portal)));
      if (common.json()) {
        common.answer(HeldReport.json(held));
      } else {
        HeldReport.print(held, common.out());
      }
      return 0;
    }
  }

  private static List<Held> all(Absences absences, String portal) {
    List<Held> all = new ArrayList<>();
    List<Held> page = absences.held(portal, Optional.empty(), PAGE);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = absences.held(portal, Optional.of(page.getLast().id().key()), PAGE);
    }
    return all;
  }

  /** What approving and rejecting have in common: a portal and some of its datasets. */
  static final class Choice {

    @Parameters(index = "0", paramLabel = "PORTAL", description = "Its id.")
    private String portal = "";

    @Parameters(
        index = "1..*",
        paramLabel = "DATASET",
        description = "Keys, or portal/key; all that are held when none is named.")
    private List<String> datasets = List.of();

    private List<String> keys() {
      return datasets.stream()
          .map(name -> name.startsWith(portal + "/") ? name.substring(portal.length() + 1) : name)
          .toList();
    }
  }

  /** {@code winnow held approve}: removes what is held. */
  @Command(
      name = "approve",
      mixinStandardHelpOptions = true,
      description = "Removes held datasets; they become tombstones that name who decided.")
  static final class Approve implements Callable<Integer> {

    @Mixin private CommonOptions common = new CommonOptions();
    @Mixin private Choice choice = new Choice();

    @Option(
        names = "--by",
        paramLabel = "NAME",
        description = "Who decides (default: who is logged in).")
    private String person = System.getProperty("user.name", "a person");

    @Override
    public Integer call() {
      try (Parts parts = common.parts()) {
        String portal = common.portal(parts.configuration(), choice.portal).id();
        int done =
            parts
                .store()
                .absences()
                .approve(portal, choice.keys(), person, parts.clock().instant());
        parts.index().follow();
        return decided(common, portal, "removed", done);
      }
    }
  }

  /** {@code winnow held reject}: keeps what is held. */
  @Command(
      name = "reject",
      mixinStandardHelpOptions = true,
      description = "Keeps held datasets; they stay until they are listed and missed anew.")
  static final class Reject implements Callable<Integer> {

    @Mixin private CommonOptions common = new CommonOptions();
    @Mixin private Choice choice = new Choice();

    @Override
    public Integer call() {
      try (Parts parts = common.parts()) {
        String portal = common.portal(parts.configuration(), choice.portal).id();
        int done = parts.store().absences().reject(portal, choice.keys(), parts.clock().instant());
        return decided(common, portal, "kept", done);
      }
    }
  }

  private static int decided(CommonOptions common, String portal, String what, int done) {
    if (common.json()) {
      common.answer(Map.of("portal", portal, what, done));
    } else {
      common.out().printf("%s: %d held datasets are %s.%n", portal, done, what);
      common.out().flush();
    }
    return 0;
  }
}
