package dev.winnow.scoring.benchmark.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.scoring.benchmark.GateShare;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.store.StoredDataset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a count of failures and the list behind it agree. */
class FailingTest {

  @TempDir Path folder;

  /** The same with one file more. */
  private static Dataset with(Distribution file, Dataset dataset) {
    List<Distribution> files = new ArrayList<>(dataset.distributions());
    files.add(file);
    return dataset.toBuilder().distributions(files).build();
  }

  @Test
  void whatIsCountedIsWhatIsFound() {
    try (Kept kept = new Kept(folder)) {
      Distribution dummy = Kept.file("CSV", "https://data.example/dummy.csv", 12);
      Distribution table = Kept.file("CSV", "https://data.example/table.csv", 9000);
      kept.keep(
          "anna",
          kept.good("lakes", "Lakes"),
          kept.poor("roads", "Roads"),
          with(dummy, kept.poor("trees", "Trees")),
          with(table, kept.poor("bins", "Litter bins")));
      Standing standing = kept.standing("winnow", "se-vallby-kommun");
      List<DatasetId> ids =
          List.of("anna/lakes", "anna/roads", "anna/trees", "anna/bins").stream()
              .map(DatasetId::parse)
              .toList();
      Collection<StoredDataset> datasets = kept.store().datasets().load(ids).values();
      Map<DatasetId, Set<String>> failed = new Failing(kept.store(), kept.clock()).of(datasets);
      assertEquals(
          Map.of(
              DatasetId.parse("anna/lakes"), Set.of(),
              DatasetId.parse("anna/roads"), Set.of("no-licence", "not-machine-readable"),
              DatasetId.parse("anna/trees"), Set.of("no-licence", "not-machine-readable"),
              DatasetId.parse("anna/bins"), Set.of("no-licence")),
          failed);
      Map<String, Double> listed = new TreeMap<>();
      failed.values().forEach(some -> some.forEach(gate -> listed.merge(gate, 1.0, Double::sum)));
      assertEquals(
          standing.gates().stream()
              .filter(share -> share.failing() > 0)
              .collect(Collectors.toMap(share -> share.gate().code(), GateShare::failing)),
          listed);
    }
  }
}
