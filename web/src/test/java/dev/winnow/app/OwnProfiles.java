package dev.winnow.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own profiles, shapes and benchmarks, for configurations that a test makes. */
final class OwnProfiles {

  private OwnProfiles() {}

  /** Copies them into a configuration folder that has none yet. */
  static void copy(Path from, Path config) throws IOException {
    for (String kind : List.of("profiles", "shapes", "benchmarks")) {
      Path copies = Files.createDirectories(config.resolve(kind));
      try (Stream<Path> files = Files.list(from.resolve(kind))) {
        for (Path file : files.toList()) {
          Files.copy(file, copies.resolve(file.getFileName()));
        }
      }
    }
  }
}
