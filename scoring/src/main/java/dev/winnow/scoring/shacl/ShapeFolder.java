package dev.winnow.scoring.shacl;

import dev.winnow.scoring.metrics.Metric;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The folder of shapes: a Turtle file each, read when a profile first asks for it. */
public final class ShapeFolder {

  /** Begins the id of a metric that is a file of shapes: "shapes-" and the file's name. */
  public static final String BEGINNING = "shapes-";

  private final Path folder;
  private final Map<String, ShapeSet> sets = new HashMap<>();

  /** The shapes in a folder, which need not exist as long as nobody asks for one. */
  public ShapeFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The metric that asks for the rules of a file; empty when the id names none.
   *
   * @throws IllegalArgumentException when the file cannot be used
   */
  public Optional<Metric> metric(String id) {
    return id.startsWith(BEGINNING)
        ? set(id.substring(BEGINNING.length())).map(set -> new ShapeMetric(id, set, false))
        : Optional.empty();
  }

  /**
   * The shapes of the file of this name, without ".ttl"; empty when there is none.
   *
   * @throws IllegalArgumentException when the file cannot be used
   */
  public Optional<ShapeSet> set(String name) {
    Path file = folder.resolve(name + ".ttl");
    if (!name.matches("[a-z0-9-]+") || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    return Optional.of(sets.computeIfAbsent(name, missing -> read(file)));
  }

  private static ShapeSet read(Path file) {
    try {
      return ShapeSet.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + " is not usable: " + e.getMessage(), e);
    }
  }
}
