package dev.winnow.app.command.watch;

import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.subscription.Mine;
import dev.winnow.app.Parts;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.telling.Telling;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code winnow watch test}: sends a webhook something that means nothing. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = "Sends a test to the webhook of a watch. Exit 0: it was taken; 2: it was not.")
public final class WatchTrial implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "WATCH", description = "As 'winnow watch list' says.")
  private String id = "";

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      Telling telling = Tellings.open(parts);
      Mine mine =
          parts
              .store()
              .watches()
              .find(id)
              .flatMap(watch -> telling.subscriptions().of(watch.watcher()))
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "there is no watch '%s'; 'winnow watch list' names them".formatted(id)));
      Outcome outcome = telling.test(mine, id);
      boolean taken = outcome instanceof Outcome.Taken;
      if (common.json()) {
        common.answer(Map.of("taken", taken, "answer", outcome.words()));
      } else {
        common.out().println((taken ? "taken: " : "not taken: ") + outcome.words());
        common.out().flush();
      }
      return taken ? 0 : 2;
    }
  }
}
