package dev.winnow.scoring;

import dev.winnow.scoring.shacl.ShapeFolder;
import dev.winnow.settings.Problems;
import dev.winnow.settings.SettingsException;
import dev.winnow.settings.SettingsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of profiles: one YAML file each, named after the profile. */
final class ProfileFolder {

  private static final String HEADLINE = "winnow";
  private static final String ENDING = ".yaml";

  private ProfileFolder() {}

  /**
   * Reads them all, the headline profile first.
   *
   * @throws SettingsException with every fault of all files
   */
  static List<Profile> read(Path folder) {
    Problems problems = new Problems();
    List<Path> files = files(folder, problems);
    if (files.stream().noneMatch(file -> id(file).equals(HEADLINE))) {
      problems.add(
          folder.toString(), 0, "there is no winnow.yaml, the headline profile; put it back");
    }
    ShapeFolder shapes = new ShapeFolder(folder.resolveSibling("shapes"));
    List<Profile> profiles = new ArrayList<>();
    for (Path file : files) {
      profiles.add(new ProfileReader(SettingsFile.read(file, problems), shapes).read(id(file)));
    }
    problems.throwIfAny();
    profiles.sort(
        Comparator.<Profile, Boolean>comparing(profile -> !profile.id().equals(HEADLINE))
            .thenComparing(Profile::id));
    return profiles;
  }

  private static List<Path> files(Path folder, Problems problems) {
    if (!Files.isDirectory(folder)) {
      problems.add(folder.toString(), 0, "is not a folder; profiles are in config/profiles");
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("could not list " + folder, e);
    }
  }

  private static String id(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }
}
