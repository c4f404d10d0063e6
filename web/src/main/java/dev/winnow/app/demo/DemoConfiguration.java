package dev.winnow.app.demo;

import dev.winnow.app.config.Configuration;
import dev.winnow.app.config.OrganisationsFile;
import dev.winnow.app.config.PortalFiles;
import dev.winnow.catalogue.Portal;
import dev.winnow.settings.Problems;
import dev.winnow.settings.Settings;
import dev.winnow.settings.SettingsFile;
import dev.winnow.settings.SettingsFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The operator's configuration with its portals replaced by the sample portals. */
public final class DemoConfiguration {

  private DemoConfiguration() {}

  /**
   * The configuration of a demo.
   *
   * @param samples where the sample portals are served
   * @param data where mails are written to
   */
  public static Configuration of(
      Configuration configuration, DemoPortals samples, Path data, List<String> types) {
    Path folder = configuration.folder().resolve("demo");
    Problems problems = new Problems();
    List<Portal> portals =
        SettingsFolder.files(folder.resolve("portals")).stream()
            .flatMap(
                file ->
                    PortalFiles.read(
                        SettingsFolder.id(file), settings(file, samples, problems), types)
                        .stream())
            .toList();
    if (portals.isEmpty()) {
      problems.add(folder.toString(), 0, "the sample portals are missing; put the folder back");
    }
    Configuration demo =
        new Configuration(
            configuration.folder(),
            configuration.settings().forDemo(data.resolve("mail"), samples.connect()),
            portals,
            OrganisationsFile.read(folder.resolve("organisations.yaml"), problems));
    problems.throwIfAny();
    return demo;
  }

  private static Settings settings(Path file, DemoPortals samples, Problems problems) {
    try {
      String yaml = Files.readString(file).replace("{base}", samples.base(SettingsFolder.id(file)));
      return SettingsFile.parse(file.toString(), yaml, Map.of(), problems);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sample portal's file " + file, e);
    }
  }
}
