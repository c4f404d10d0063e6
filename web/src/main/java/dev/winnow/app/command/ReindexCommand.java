package dev.winnow.app.command;

import dev.winnow.app.Parts;
import dev.winnow.app.command.option.CommonOptions;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code winnow reindex}: copies are found and the index is made anew from the store. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = "Finds copies anew, and makes the index anew from what is kept.")
final class ReindexCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      parts.store().copies().findAnew(parts.clock().instant());
      parts.index().rebuild();
      long number = parts.index().follow();
      if (common.json()) {
        common.answer(Map.of("change", number));
      } else {
        common.out().printf("The index is made anew, up to change %d.%n", number);
      }
      return 0;
    }
  }
}
