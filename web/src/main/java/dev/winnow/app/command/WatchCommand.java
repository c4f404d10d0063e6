package dev.winnow.app.command;

import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.command.watch.LockOptions;
import dev.winnow.app.command.watch.WatchAdd;
import dev.winnow.app.command.watch.WatchList;
import dev.winnow.app.command.watch.WatchRemove;
import dev.winnow.app.command.watch.WatchTrial;
import dev.winnow.harvest.FetchException;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code winnow watch}: who is told of what, and whether what a project depends on still holds. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = "Watches: who is told of what. With --lock: checks what a project depends on.",
    subcommands = {WatchAdd.class, WatchList.class, WatchRemove.class, WatchTrial.class},
    footer = {
      "",
      "With --lock, exit code 0: as locked; 2: something fails; 1: fatal. For example:",
      "winnow watch --lock winnow.lock --server https://winnow.example --format sarif",
      "docs/alerts.md says what a lock file holds and how to use it in continuous integration."
    })
final class WatchCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private LockOptions lock = new LockOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws FetchException, IOException {
    if (lock.isAsked()) {
      return lock.check(common);
    }
    spec.commandLine().usage(spec.commandLine().getOut());
    return 0;
  }
}
