package dev.winnow.app.config;

import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Portal;
import dev.winnow.settings.Problems;
import dev.winnow.settings.SettingsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything an operator configures, checked.
 *
 * @param folder the configuration's folder
 * @param settings winnow.yaml
 * @param portals those to harvest, in order of id
 * @param waiting those whose files say {@code enabled: false}, in order of id
 * @param organisations what is known about organisations beforehand
 */
public record Configuration(
    Path folder,
    WinnowSettings settings,
    List<Portal> portals,
    List<Portal> waiting,
    List<Organisation> organisations) {

  public Configuration {
    portals = List.copyOf(portals);
    waiting = List.copyOf(waiting);
    organisations = List.copyOf(organisations);
  }

  /** A configuration in which every portal is to be harvested. */
  public Configuration(
      Path folder,
      WinnowSettings settings,
      List<Portal> portals,
      List<Organisation> organisations) {
    this(folder, settings, portals, List.of(), organisations);
  }

  /**
   * Reads and checks a configuration folder.
   *
   * @param types the types of portals there are
   * @throws SettingsException with every fault, by file and line
   */
  public static Configuration read(
      Path folder, Map<String, String> environment, List<String> types) {
    Problems problems = new Problems();
    WinnowSettings settings =
        WinnowSettings.read(folder.resolve("winnow.yaml"), environment, problems);
    List<PortalEntry> portals =
        PortalFiles.all(folder.resolve("portals"), types, settings.harvest(), problems);
    List<Organisation> organisations =
        OrganisationsFile.read(folder.resolve("organisations.yaml"), problems);
    problems.throwIfAny();
    return new Configuration(
        folder, settings, portals(portals, true), portals(portals, false), organisations);
  }

  private static List<Portal> portals(List<PortalEntry> entries, boolean enabled) {
    return entries.stream()
        .filter(entry -> entry.enabled() == enabled)
        .map(PortalEntry::portal)
        .toList();
  }

  /** Where the scoring profiles are. */
  public Path profiles() {
    return folder.resolve("profiles");
  }

  /** Where the benchmarks are. */
  public Path benchmarks() {
    return folder.resolve("benchmarks");
  }

  /** The portal of this id. */
  public Optional<Portal> portal(String id) {
    return portals.stream().filter(portal -> portal.id().equals(id)).findFirst();
  }
}
