package dev.winnow.web.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.store.ChangeKind;
import dev.winnow.store.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static final Dataset FIRST =
      new DatasetBuilder(new DatasetId("p", "k"), "k").title(Texts.of("One")).build();
  private static final Dataset SECOND =
      FIRST.toBuilder()
          .title(Texts.of("Two"))
          .licence(Licences.resolve(List.of("CC0-1.0")))
          .build();

  @Test
  void namesThePropertiesThatChangedSinceTheContentBefore() {
    List<Version> history =
        List.of(
            version(4, ChangeKind.CONTENT, Optional.of(SECOND)),
            version(3, ChangeKind.TIME, Optional.empty()),
            version(1, ChangeKind.ADDED, Optional.of(FIRST)));
    assertEquals(
        List.of(List.of("title", "licence"), List.of(), List.of()),
        Difference.of(history).stream().map(Difference::changed).toList());
  }

  private static Version version(long number, ChangeKind kind, Optional<Dataset> dataset) {
    return new Version(number, kind, Instant.EPOCH, dataset, List.of());
  }
}
