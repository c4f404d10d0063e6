package dev.winnow.catalogue.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Licences;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  private static final Dataset BEFORE =
      new DatasetBuilder(new DatasetId("vallby", "k"), "k")
          .title(Texts.of("sv", "Badplatser"))
          .keywords(List.of(Text.of("bad"), Text.of("sommar")))
          .build();

  @Test
  void tellsWhatWasSaidAndIsSaidNowAndOfListsOnlyWhatDiffers() {
    Dataset after =
        BEFORE.toBuilder()
            .title(Texts.of("sv", "Badplatser i Vallby"))
            .keywords(List.of(Text.of("bad"), Text.of("vatten")))
            .publisher(Optional.of(Agent.named("Vallby kommun")))
            .licence(Licences.resolve(List.of("CC0-1.0")))
            .build();
    assertEquals(
        List.of(
            new FieldChange("title", "Badplatser (sv)", "Badplatser i Vallby (sv)"),
            new FieldChange("keywords", "sommar", "vatten"),
            new FieldChange("publisher", "", "Vallby kommun"),
            new FieldChange("licence", "", "CC0-1.0")),
        Differences.between(BEFORE, after));
  }

  @Test
  void theSameIsNoDifferenceWhateverItsId() {
    assertEquals(
        List.of(), Differences.between(BEFORE, BEFORE.toBuilder().sourceId("other").build()));
  }
}
