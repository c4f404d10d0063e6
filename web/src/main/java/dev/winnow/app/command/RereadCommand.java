package dev.winnow.app.command;

import dev.winnow.app.Parts;
import dev.winnow.app.Rereading;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.config.Configuration;
import dev.winnow.app.output.Bar;
import dev.winnow.app.probing.AutoTypes;
import dev.winnow.portals.Portals;
import dev.winnow.store.run.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code winnow reread}: what portals once sent is read again by the readers of today. */
@Command(
    name = "reread",
    mixinStandardHelpOptions = true,
    description = "Reads every kept raw record again, without asking any portal.",
    footer = {"", "Exit code 0: all read; 2: something can no longer be read; 1: fatal."})
final class RereadCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    List<Fault> faults = new ArrayList<>();
    try (Parts parts = common.parts();
        Bar bar = Bar.counting("reread")) {
      Configuration configuration = parts.configuration();
      long done =
          new Rereading(
                  parts.store(),
                  parts.scorer(),
                  id ->
                      configuration
                          .portal(id.portal())
                          .map(portal -> AutoTypes.known(portal, parts.store())),
                  portal -> Portals.all().get(portal.type()),
                  parts.clock())
              .all(bar::stepTo, faults::add);
      bar.finish();
      parts.following().all();
      if (common.json()) {
        common.answer(
            Map.of("reread", done, "faults", faults.stream().map(RereadCommand::words).toList()));
      } else {
        common.out().printf("%d datasets were read again.%n", done);
        faults.forEach(fault -> common.err().println("not read: " + words(fault)));
      }
      return faults.isEmpty() ? 0 : 2;
    }
  }

  private static String words(Fault fault) {
    return "%s (%s): %s".formatted(fault.where(), fault.kind(), fault.message());
  }
}
