package dev.winnow.scoring;

import dev.winnow.scoring.shacl.ShapeFolder;
import dev.winnow.settings.Problems;
import dev.winnow.settings.SettingsException;
import dev.winnow.settings.SettingsFile;
import dev.winnow.settings.SettingsFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The folder of profiles: one YAML file each, named after the profile. */
final class ProfileFolder {

  private static final String HEADLINE = "winnow";

  private ProfileFolder() {}

  /**
   * Reads them all, the headline profile first.
   *
   * @throws SettingsException with every fault of all files
   */
  static List<Profile> read(Path folder) {
    Problems problems = new Problems();
    List<Path> files = files(folder, problems);
    if (files.stream().noneMatch(file -> SettingsFolder.id(file).equals(HEADLINE))) {
      problems.add(
          folder.toString(), 0, "there is no winnow.yaml, the headline profile; put it back");
    }
    ShapeFolder shapes = new ShapeFolder(folder.resolveSibling("shapes"));
    List<Profile> profiles = new ArrayList<>();
    for (Path file : files) {
      profiles.add(
          new ProfileReader(SettingsFile.read(file, problems), shapes)
              .read(SettingsFolder.id(file)));
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
    }
    return SettingsFolder.files(folder);
  }
}
