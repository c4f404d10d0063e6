package dev.winnow.app.command;

import dev.winnow.app.Harvesting;
import dev.winnow.app.Parts;
import dev.winnow.app.Reloading;
import dev.winnow.app.Serving;
import dev.winnow.app.Stopping;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.web.WebServer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code winnow serve}: harvests on schedule and serves the pages, until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Harvests on schedule and serves pages, API and feeds, until it is stopped.")
final class ServeCommand implements Callable<Integer> {

  private static final Duration LOOK = Duration.ofSeconds(2);

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--port", paramLabel = "N", description = "The port (default: 8080).")
  private Optional<Integer> port = Optional.empty();

  @Override
  public Integer call() throws InterruptedException {
    try (Parts parts = common.parts().openAhead();
        WebServer server = Serving.start(parts, port, () -> true);
        Harvesting harvesting = Harvesting.serve(parts);
        Reloading reloading = new Reloading(parts, harvesting)) {
      reloading.every(LOOK);
      common
          .out()
          .printf(
              "Winnow serves %s and harvests %d portals on schedule. Ctrl-C stops it.%n",
              Serving.url(parts, server), harvesting.scheduled());
      common.out().flush();
      Stopping.await();
      return 0;
    }
  }
}
