package dev.winnow.app.command.option;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Of which of the kept datasets a command tells; of all where nothing is said. */
public final class ScopeOptions {

  @Option(names = "--portal", paramLabel = "P", description = "Only datasets of this portal.")
  private Optional<String> portal = Optional.empty();

  @Option(
      names = "--organisation",
      paramLabel = "O",
      description = "Only datasets of this organisation, by its id.")
  private Optional<String> organisation = Optional.empty();

  /** Only datasets of this portal, by its id. */
  public Optional<String> portal() {
    return portal;
  }

  /** Only datasets of this organisation, by its id. */
  public Optional<String> organisation() {
    return organisation;
  }
}
