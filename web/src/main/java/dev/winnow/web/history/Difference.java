package dev.winnow.web.history;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.comparison.Differences;
import dev.winnow.store.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A version of a dataset with the names of the properties that changed since the one before.
 *
 * @param version what was kept
 * @param changed names of properties such as "licence"; empty at first sight and where the content
 *     stayed the same
 */
public record Difference(Version version, List<String> changed) {
  public Difference {
    changed = List.copyOf(changed);
  }

  /** Every version of a history, the newest first, with what it changed. */
  public static List<Difference> of(List<Version> newestFirst) {
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < newestFirst.size(); i++) {
      Version version = newestFirst.get(i);
      Optional<Dataset> before =
          newestFirst.subList(i + 1, newestFirst.size()).stream()
              .flatMap(older -> older.dataset().stream())
              .findFirst();
      List<String> changed =
          version
              .dataset()
              .flatMap(now -> before.map(then -> Differences.names(then, now)))
              .orElse(List.of());
      differences.add(new Difference(version, changed));
    }
    return differences;
  }
}
