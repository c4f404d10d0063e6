package dev.winnow.app.command.watch;

import dev.winnow.app.Parts;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.output.Table;
import dev.winnow.store.watch.Channel;
import dev.winnow.store.watch.KeptWatch;
import dev.winnow.store.watch.Watches;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code winnow watch list}: every watch, without addresses. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists every watch. Whose they are is not told: addresses are sealed.")
public final class WatchList implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  /** One watch in the answer. */
  record Row(
      String id,
      String target,
      String subject,
      List<String> kinds,
      String way,
      String rhythm,
      String state,
      String channel,
      Optional<Instant> failing,
      long told) {}

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      Watches watches = parts.store().watches();
      List<Row> rows = watches.all().stream().map(watch -> row(watches, watch)).toList();
      if (common.json()) {
        common.answer(Map.of("watches", rows));
      } else {
        print(rows);
      }
      return 0;
    }
  }

  private static Row row(Watches watches, KeptWatch watch) {
    Channel channel = watches.channels().find(watch.channel()).orElseThrow();
    return new Row(
        watch.id(),
        watch.target(),
        watch.subject(),
        List.copyOf(new TreeSet<>(watch.kinds())),
        channel.route().way().code(),
        channel.route().rhythm(),
        watch.state().name().toLowerCase(Locale.ROOT),
        channel.state().code(),
        channel.place().failing(),
        channel.place().told());
  }

  private void print(List<Row> rows) {
    Table table = new Table("WATCH", "WHAT", "BY", "STATE", "CHANNEL", "TOLD");
    for (Row row : rows) {
      table.row(
          row.id(),
          row.target() + " " + row.subject(),
          row.way() + ", " + row.rhythm(),
          row.state(),
          row.channel(),
          row.told());
    }
    common.out().print(table);
    common.out().flush();
  }
}
