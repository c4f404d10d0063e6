package dev.winnow.benchmarks.corpus;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.copies.Evidence;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import dev.winnow.store.StoredDataset;
import dev.winnow.store.copies.Copy;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Shows which copies were found among harvested datasets, so that a person can judge them. Usage:
 * {@code CorpusCopies DATA}, the data folder of {@link CorpusHarvest}.
 */
public final class CorpusCopies {

  private static final PrintStream OUT = System.out;

  private static final int BATCH = 500;

  private CorpusCopies() {}

  /** Prints every cluster with the evidence, and how many there are between which portals. */
  public static void main(String[] arguments) {
    try (Store store = Store.open(StoreSettings.in(Path.of(arguments[0])))) {
      each(store, (id, copies) -> print(store, id, copies));
      between(store).forEach((portals, clusters) -> OUT.printf("%5d %s%n", clusters, portals));
    }
  }

  /** How many clusters there are between which portals. */
  static Map<Set<String>, Integer> between(Store store) {
    Map<Set<String>, Integer> clusters =
        new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
    each(
        store,
        (id, copies) -> {
          Set<String> portals = new TreeSet<>(Set.of(id.portal()));
          copies.forEach(copy -> portals.add(copy.id().portal()));
          clusters.merge(portals, 1, Integer::sum);
        });
    return clusters;
  }

  /** Every cluster once, by its first record. */
  private static void each(Store store, BiConsumer<DatasetId, List<Copy>> visit) {
    Set<DatasetId> met = new HashSet<>();
    List<DatasetId> ids = store.datasets().after(Optional.empty(), BATCH);
    while (!ids.isEmpty()) {
      Map<DatasetId, List<Copy>> copies = new TreeMap<>(store.copies().of(ids));
      copies.forEach(
          (id, others) -> {
            if (met.add(id)) {
              others.forEach(copy -> met.add(copy.id()));
              visit.accept(id, others);
            }
          });
      ids = store.datasets().after(Optional.of(ids.getLast()), BATCH);
    }
  }

  private static void print(Store store, DatasetId id, List<Copy> copies) {
    OUT.println(line(store, id));
    for (Copy copy : copies) {
      OUT.println("  = " + line(store, copy.id()));
      OUT.println(
          "    because of %s: %s"
              .formatted(
                  copy.of(),
                  copy.evidence().stream()
                      .map(CorpusCopies::words)
                      .collect(Collectors.joining(", "))));
    }
  }

  private static String words(Evidence evidence) {
    return (evidence.kind().code() + " " + evidence.value()).strip();
  }

  private static String line(Store store, DatasetId id) {
    StoredDataset stored = store.datasets().find(id).orElseThrow();
    return "%s | %s | %s"
        .formatted(
            id,
            stored.dataset().title().first().map(Text::value).orElse(""),
            stored.organisation().map(known -> known.name()).orElse(""));
  }
}
