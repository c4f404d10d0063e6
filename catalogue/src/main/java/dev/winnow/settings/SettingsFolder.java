package dev.winnow.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with one YAML file for each thing of a kind; what a file is called is the thing's id.
 */
public final class SettingsFolder {

  private static final String ENDING = "\\.ya?ml$";

  private SettingsFolder() {}

  /**
   * Its files that end in ".yaml" or ".yml", in order of name; none when there is no such folder.
   */
  public static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> !id(file).equals(file.getFileName().toString())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the files of " + folder, e);
    }
  }

  /** The file's name without its ending. */
  public static String id(Path file) {
    return file.getFileName().toString().replaceFirst(ENDING, "");
  }
}
