package dev.winnow.app.config;

import dev.winnow.catalogue.HarvestRules;
import dev.winnow.catalogue.Portal;
import dev.winnow.settings.Problem;
import dev.winnow.settings.Problems;
import dev.winnow.settings.SettingsFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The folder of portals, looked at again and again. A file that has become wrong leaves the portal
 * as it was before. One thread.
 */
public final class PortalFolder {

  private final Path folder;
  private final List<String> types;
  private final HarvestRules rules;
  private final Map<String, Held> files = new TreeMap<>();

  /** The folder as it is now; whatever is wrong in it is told by the next look. */
  public PortalFolder(Path folder, List<String> types, HarvestRules rules, List<Portal> portals) {
    this.folder = folder;
    this.types = types;
    this.rules = rules;
    for (Path file : SettingsFolder.files(folder)) {
      String id = SettingsFolder.id(file);
      text(file)
          .ifPresent(
              text ->
                  files.put(
                      id,
                      new Held(
                          text, portals.stream().filter(one -> one.id().equals(id)).findFirst())));
    }
  }

  /** A file as it was last read; its portal is empty when it is not to be harvested. */
  private record Held(String text, Optional<Portal> portal) {}

  /**
   * What is otherwise than at the last look.
   *
   * @param added portals that are new or newly enabled
   * @param changed portals whose files now say something else
   * @param gone the ids of portals whose files are gone or no longer enabled
   * @param problems what is wrong in files that changed, by file and line
   * @param portals all that are to be harvested now, in order of id
   */
  public record Changes(
      List<Portal> added,
      List<Portal> changed,
      List<String> gone,
      List<Problem> problems,
      List<Portal> portals) {

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
      return added.isEmpty() && changed.isEmpty() && gone.isEmpty() && problems.isEmpty();
    }
  }

  /** Looks again. */
  public Changes look() {
    Changes changes =
        new Changes(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    Set<String> seen = new HashSet<>();
    for (Path file : SettingsFolder.files(folder)) {
      text(file)
          .ifPresent(
              text -> {
                seen.add(SettingsFolder.id(file));
                look(file, text, changes);
              });
    }
    List.copyOf(files.keySet()).stream()
        .filter(id -> !seen.contains(id))
        .filter(id -> files.remove(id).portal().isPresent())
        .forEach(changes.gone()::add);
    files.values().forEach(held -> held.portal().ifPresent(changes.portals()::add));
    return changes;
  }

  private void look(Path file, String text, Changes changes) {
    String id = SettingsFolder.id(file);
    Optional<Held> before = Optional.ofNullable(files.get(id));
    if (before.filter(held -> held.text().equals(text)).isPresent()) {
      return;
    }
    Optional<Portal> old = before.flatMap(Held::portal);
    Problems problems = new Problems();
    Optional<Portal> now =
        PortalFiles.entry(file, types, rules, problems)
            .filter(PortalEntry::enabled)
            .map(PortalEntry::portal);
    boolean wrong = !problems.list().isEmpty();
    changes.problems().addAll(problems.list());
    files.put(id, new Held(text, wrong ? old : now));
    if (!wrong && !now.equals(old)) {
      now.ifPresentOrElse(
          portal -> (old.isPresent() ? changes.changed() : changes.added()).add(portal),
          () -> changes.gone().add(id));
    }
  }

  /** Empty for a file that vanished while the folder was being read. */
  private static Optional<String> text(Path file) {
    try {
      return Optional.of(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the portal's file " + file + " cannot be read", e);
    }
  }
}
