package dev.winnow.scoring;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of profiles: one YAML file each, named after the profile. */
final class ProfileFolder {

  private static final String HEADLINE = "winnow";
  private static final String ENDING = ".yaml";

  private ProfileFolder() {}

  /** Reads them all, the headline profile first, and tells every fault of all files at once. */
  static List<Profile> read(Path folder) {
    List<String> faults = new ArrayList<>();
    List<Profile> profiles = new ArrayList<>();
    List<Path> files = files(folder);
    if (files.stream().noneMatch(file -> id(file).equals(HEADLINE))) {
      faults.add(folder + ": there is no winnow.yaml, the headline profile; put it back");
    }
    for (Path file : files) {
      read(file, faults).ifPresent(profiles::add);
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
    profiles.sort(
        Comparator.<Profile, Boolean>comparing(profile -> !profile.id().equals(HEADLINE))
            .thenComparing(Profile::id));
    return profiles;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          folder + " is not a folder; profiles are in config/profiles");
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("could not list " + folder, e);
    }
  }

  private static Optional<Profile> read(Path file, List<String> faults) {
    try (Reader yaml = Files.newBufferedReader(file)) {
      ProfileReader reader = new ProfileReader(file.toString());
      Profile profile = reader.read(id(file), YamlTree.read(yaml));
      faults.addAll(reader.faults());
      return reader.faults().isEmpty() ? Optional.of(profile) : Optional.empty();
    } catch (JacksonException e) {
      faults.add(
          "%s:%d: not YAML: %s"
              .formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file, e);
    }
  }

  private static String id(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }
}
