package dev.winnow.app.command;

import dev.winnow.app.command.watch.WatchAdd;
import dev.winnow.app.command.watch.WatchList;
import dev.winnow.app.command.watch.WatchRemove;
import dev.winnow.app.command.watch.WatchTrial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code winnow watch}: who is told of what. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = "Watches: who is told of what.",
    subcommands = {WatchAdd.class, WatchList.class, WatchRemove.class, WatchTrial.class})
final class WatchCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
