package dev.winnow.app.command;

import dev.winnow.app.Version;
import dev.winnow.app.command.organisation.BenchmarksCommand;
import dev.winnow.app.command.organisation.CompareCommand;
import dev.winnow.app.command.organisation.OrganisationsCommand;
import dev.winnow.app.command.portal.DiffCommand;
import dev.winnow.app.command.portal.HeldCommand;
import dev.winnow.app.command.portal.PortalsCommand;
import dev.winnow.app.command.portal.PreviewCommand;
import dev.winnow.app.command.portal.ProbeCommand;
import dev.winnow.app.command.portal.RemapCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code winnow}; everything is done by its subcommands. */
@Command(
    name = "winnow",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Harvests open data catalogues, scores every dataset and makes them searchable.",
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      HarvestCommand.class,
      ProbeCommand.class,
      PreviewCommand.class,
      PortalsCommand.class,
      DiffCommand.class,
      HeldCommand.class,
      RemapCommand.class,
      LinksCommand.class,
      WatchCommand.class,
      ConfigCommand.class,
      ScoreCommand.class,
      SearchCommand.class,
      EventsCommand.class,
      ExplainCommand.class,
      FixesCommand.class,
      LicencesCommand.class,
      CompareCommand.class,
      BenchmarksCommand.class,
      OrganisationsCommand.class,
      CombineCommand.class,
      ExportCommand.class,
      RereadCommand.class,
      RescoreCommand.class,
      ReindexCommand.class,
      HelpCommand.class
    })
public final class WinnowCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
