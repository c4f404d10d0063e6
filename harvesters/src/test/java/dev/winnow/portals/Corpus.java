package dev.winnow.portals;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Real metadata that lies beside the project; tests that want it are skipped where it is not. */
public final class Corpus {

  private Corpus() {}

  /** A file or folder of the corpus. */
  public static Path get(String name) {
    Path folder =
        Optional.ofNullable(System.getenv("WINNOW_CORPUS"))
            .map(Path::of)
            .orElse(Path.of(System.getProperty("winnow.root", "..")).resolve("../shared/corpus"));
    String message = "no corpus at " + folder + "; set WINNOW_CORPUS";
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(Files.isDirectory(folder), message);
    } else {
      assumeTrue(Files.isDirectory(folder), message);
    }
    return folder.resolve(name);
  }

  /** The bytes of a file, unpacked when its name ends in .gz. */
  public static byte[] read(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return in.readAllBytes();
    }
  }
}
