package dev.winnow.app.config;

import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Organisation.Level;
import dev.winnow.catalogue.Organisation.Sector;
import dev.winnow.catalogue.Organisation.Size;
import dev.winnow.settings.Problems;
import dev.winnow.settings.Settings;
import dev.winnow.settings.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads organisations.yaml: aliases, sectors, levels and sizes that portals do not say. */
public final class OrganisationsFile {

  private static final Map<String, Sector> SECTORS =
      Stream.of(Sector.values()).collect(Collectors.toMap(Sector::code, Function.identity()));
  private static final Map<String, Level> LEVELS =
      Stream.of(Level.values()).collect(Collectors.toMap(Level::code, Function.identity()));
  private static final Map<String, Size> SIZES =
      Stream.of(Size.values()).collect(Collectors.toMap(Size::code, Function.identity()));

  private OrganisationsFile() {}

  /** The organisations of a file; none when there is no file. */
  public static List<Organisation> read(Path file, Problems problems) {
    if (!Files.exists(file)) {
      return List.of();
    }
    Settings settings = SettingsFile.read(file, problems);
    List<Organisation> organisations =
        settings.children("organisations").stream().map(OrganisationsFile::organisation).toList();
    settings.done();
    return organisations;
  }

  private static Organisation organisation(Settings settings) {
    Organisation organisation =
        new Organisation(
            settings.required("id"),
            settings.required("name"),
            settings.text("country").orElse(""),
            settings.choice("sector", SECTORS),
            settings.choice("level", LEVELS),
            settings.text("parent").orElse(""),
            settings.texts("aliases"),
            settings.choice("size", SIZES));
    settings.done();
    return organisation;
  }
}
