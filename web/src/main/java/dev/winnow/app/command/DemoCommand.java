package dev.winnow.app.command;

import dev.winnow.alerts.key.AlertKey;
import dev.winnow.app.HarvestRound;
import dev.winnow.app.Harvesting;
import dev.winnow.app.Parts;
import dev.winnow.app.Serving;
import dev.winnow.app.Stopping;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.config.Configuration;
import dev.winnow.app.demo.DemoConfiguration;
import dev.winnow.app.demo.DemoPortals;
import dev.winnow.app.output.HarvestReport;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.Progress;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.portals.Portals;
import dev.winnow.web.WebServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code winnow demo}: the sample portals, from harvest to page. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Harvests the bundled sample portals on this machine and serves the result.")
final class DemoCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--port", paramLabel = "N", description = "The port (default: 8080).")
  private Optional<Integer> port = Optional.empty();

  private final AtomicBoolean searchable = new AtomicBoolean();

  @Override
  public Integer call() throws InterruptedException {
    Configuration written = common.configuration();
    Path data = common.data().resolve("demo");
    startAfresh(data);
    try (DemoPortals samples =
            DemoPortals.start(written.folder().resolve("demo"), Clock.systemUTC());
        Parts parts = parts(written, samples, data).openAhead();
        WebServer server = Serving.start(parts, port, searchable::get);
        Harvesting harvesting = Harvesting.serve(parts)) {
      harvest(parts, harvesting);
      searchable.set(true);
      common.out().printf("%nOpen %s   (Ctrl-C stops the demo)%n", Serving.url(parts, server));
      common.out().flush();
      parts.following().count(() -> true);
      Stopping.await();
      return 0;
    }
  }

  /** A demo has a key for as long as it lives, and writes its mails into a folder. */
  private static Parts parts(Configuration written, DemoPortals samples, Path data) {
    Configuration demo = DemoConfiguration.of(written, samples, data, Portals.all().types());
    AlertKey key = AlertKey.passing();
    return new Parts(demo, data, Clock.systemUTC(), () -> Optional.of(key));
  }

  private void harvest(Parts parts, Harvesting harvesting) {
    List<RunReport> reports =
        new HarvestRound(harvesting, HarvestOptions.ALL, Progress.NONE)
            .harvest(parts.configuration().portals());
    parts.following().all();
    long datasets =
        parts.store().datasets().counts().values().stream().mapToLong(Long::longValue).sum();
    HarvestReport.print(reports, datasets, common.out());
  }

  private static void startAfresh(Path data) {
    if (!Files.exists(data)) {
      return;
    }
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the last demo's folder " + data + " cannot be emptied; is a demo still running?", e);
    }
  }
}
