package dev.winnow.app.command.watch;

import dev.winnow.app.Parts;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.store.watch.Watches;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code winnow watch remove}: ends watches. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Ends watches; with somebody's last one goes everything that is kept about them.")
public final class WatchRemove implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(arity = "1..*", paramLabel = "WATCH", description = "As 'winnow watch list' says.")
  private List<String> ids = List.of();

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      Watches watches = parts.store().watches();
      for (String id : ids) {
        watches
            .find(id)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no watch '%s'; 'winnow watch list' names them".formatted(id)));
      }
      ids.forEach(watches::end);
      if (common.json()) {
        common.answer(Map.of("removed", ids.size()));
      } else {
        common
            .out()
            .println(ids.size() == 1 ? "1 watch has ended." : ids.size() + " watches have ended.");
        common.out().flush();
      }
      return 0;
    }
  }
}
