package dev.winnow.app.command;

import dev.winnow.app.Parts;
import dev.winnow.app.Rescoring;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.output.Bar;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code winnow rescore}: every dataset is scored anew under the profiles as they are now. */
@Command(
    name = "rescore",
    mixinStandardHelpOptions = true,
    description = "Scores every kept dataset anew, under the profiles as they are now.")
final class RescoreCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    try (Parts parts = common.parts();
        Bar bar = Bar.counting("rescore")) {
      long done = new Rescoring(parts.store(), parts.scorer(), parts.clock()).all(bar::stepTo);
      if (common.json()) {
        common.answer(Map.of("rescored", done));
      } else {
        common.out().printf("%d datasets were scored anew.%n", done);
      }
      return 0;
    }
  }
}
