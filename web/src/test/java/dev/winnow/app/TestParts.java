package dev.winnow.app;

import dev.winnow.app.config.Configuration;
import dev.winnow.app.config.WinnowSettings;
import dev.winnow.catalogue.Portal;
import dev.winnow.settings.Problems;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A Winnow in a temporary folder with the project's profiles, kept on loopback. */
final class TestParts {

  private TestParts() {}

  static Parts with(Path config, Path data, List<Portal> portals) {
    return with(config, data, portals, Clock.systemUTC());
  }

  static Parts with(Path config, Path data, List<Portal> portals, Clock clock) {
    Problems problems = new Problems();
    WinnowSettings settings =
        WinnowSettings.read(
            config.resolve("no-such-file"), Map.of("WINNOW_NETWORK", "loopback"), problems);
    problems.throwIfAny();
    return new Parts(new Configuration(config, settings, portals, List.of()), data, clock);
  }
}
