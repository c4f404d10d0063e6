package dev.winnow.web.history;

import dev.winnow.catalogue.Dataset;
import dev.winnow.store.Version;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A version of a dataset with the names of the properties that changed since the one before.
 *
 * @param version what was kept
 * @param changed names of properties such as "licence"; empty at first sight and where the content
 *     stayed the same
 */
public record Difference(Version version, List<String> changed) {
  private static final Set<String> OURS = Set.of("id", "sourceId", "findings");

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
              .flatMap(now -> before.map(then -> between(then, now)))
              .orElse(List.of());
      differences.add(new Difference(version, changed));
    }
    return differences;
  }

  /** The names of the properties in which two versions differ, in the order of the properties. */
  static List<String> between(Dataset then, Dataset now) {
    return Arrays.stream(Dataset.class.getRecordComponents())
        .filter(property -> !OURS.contains(property.getName()))
        .filter(property -> !value(property, then).equals(value(property, now)))
        .map(RecordComponent::getName)
        .toList();
  }

  private static Object value(RecordComponent property, Dataset dataset) {
    try {
      return property.getAccessor().invoke(dataset);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a dataset's " + property.getName() + " cannot be read", e);
    }
  }
}
