package dev.winnow.scoring.shacl;

import dev.winnow.scoring.metrics.Metric;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The folder of shapes: a Turtle file each, read when something is first checked by it. */
public final class ShapeFolder {

  /** Begins the id of a metric that is a file of shapes: "shapes-" and the file's name. */
  public static final String BEGINNING = "shapes-";

  private final Path folder;
  private final Map<String, Supplier<ShapeSet>> sets = new HashMap<>();

  /** The shapes in a folder, which need not exist as long as nobody asks for one. */
  public ShapeFolder(Path folder) {
    this.folder = folder;
  }

  /** The metric that asks for the rules of a file; empty when the id names none. */
  public Optional<Metric> metric(String id) {
    return id.startsWith(BEGINNING)
        ? set(id.substring(BEGINNING.length())).map(set -> new ShapeMetric(id, set, false))
        : Optional.empty();
  }

  /**
   * The shapes of the file of this name, without ".ttl"; empty when there is none. They are read
   * when first asked for, and throw an IllegalArgumentException when the file cannot be used.
   */
  public Optional<Supplier<ShapeSet>> set(String name) {
    Path file = folder.resolve(name + ".ttl");
    if (!name.matches("[a-z0-9-]+") || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    return Optional.of(sets.computeIfAbsent(name, missing -> new Late(file)));
  }

  /** Reads a file once, when it is first needed. */
  private static final class Late implements Supplier<ShapeSet> {

    private final Path file;
    private Optional<ShapeSet> shapes = Optional.empty();

    private Late(Path file) {
      this.file = file;
    }

    @Override
    public synchronized ShapeSet get() {
      if (shapes.isEmpty()) {
        shapes = Optional.of(read(file));
      }
      return shapes.get();
    }
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
