package dev.winnow.catalogue.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkTrail;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.catalogue.vocabulary.Theme;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CatalogueJsonTest {

  private static final DatasetId ID = new DatasetId("vallby", "badplatser");

  @Test
  void leavesOutWhatIsEmpty() {
    Dataset dataset = new DatasetBuilder(ID, "badplatser").build();
    assertEquals(
        "{\"id\":\"vallby/badplatser\",\"sourceId\":\"badplatser\"}",
        new String(CatalogueJson.write(dataset), StandardCharsets.UTF_8));
    assertEquals(dataset, CatalogueJson.readDataset(CatalogueJson.write(dataset)));
  }

  @Test
  void writesDcatWordsWithTheStatementBesideItsMeaning() {
    Dataset dataset =
        new DatasetBuilder(ID, "badplatser")
            .title(Texts.of("sv", "Badplatser"))
            .themes(List.of(Stated.understood("Miljö", Theme.ENVI, "Swedish name")))
            .issued(
                Stated.understood("2020-01-02", Moment.of(LocalDate.of(2020, 1, 2)), "ISO date"))
            .modified(Stated.unknown("nyligen", "no date"))
            .distributions(List.of(new DistributionBuilder().id("1").build()))
            .build();
    assertEquals(
        """
        {"id":"vallby/badplatser","sourceId":"badplatser",\
        "title":[{"language":"sv","value":"Badplatser"}],\
        "themes":[{"raw":"Miljö","value":"ENVI","rule":"Swedish name"}],\
        "issued":{"raw":"2020-01-02","value":{"from":"2020-01-02T00:00:00Z",\
        "until":"2020-01-03T00:00:00Z","precision":"DAY"},"rule":"ISO date"},\
        "modified":{"raw":"nyligen","rule":"no date"},"distributions":[{"id":"1"}]}""",
        CatalogueJson.toTree(dataset).toString());
  }

  @Test
  void everyDatasetComesBackAsItWas() {
    for (long seed = 0; seed < 500; seed++) {
      Dataset dataset = new RandomDatasets(new Random(seed)).next(ID);
      assertEquals(
          dataset, CatalogueJson.readDataset(CatalogueJson.write(dataset)), "seed " + seed);
    }
  }

  @Test
  void equalDatasetsAreEqualBytes() {
    Dataset dataset = new RandomDatasets(new Random(7)).next(ID);
    Dataset same = new RandomDatasets(new Random(7)).next(ID);
    assertArrayEquals(CatalogueJson.write(dataset), CatalogueJson.write(same));
  }

  @Test
  void passesOverWhatANewerWinnowWrote() {
    byte[] json =
        """
        {"id":"vallby/badplatser","sourceId":"b","mood":"sunny",
         "title":[{"value":"Bad","tone":3}],"licence":{"raw":"x","rule":"y","sure":[1,{}]}}
        """
            .getBytes(StandardCharsets.UTF_8);
    assertEquals(
        new DatasetBuilder(ID, "b")
            .title(Texts.of("Bad"))
            .licence(Stated.unknown("x", "y"))
            .build(),
        CatalogueJson.readDataset(json));
  }

  @Test
  void saysWhatIsNotADataset() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> CatalogueJson.readDataset("{\"id\":1".getBytes(StandardCharsets.UTF_8)));
    assertTrue(refused.getMessage().startsWith("this is not the JSON of a dataset:"));
  }

  @Test
  void theMapperCanBeUsedForOtherRecords() throws Exception {
    LinkFact fact =
        new LinkFact(
            LinkFact.State.WORKS,
            OptionalInt.of(200),
            Instant.EPOCH,
            Instant.EPOCH,
            "",
            Optional.of("text/csv"),
            LinkTrail.NONE);
    String json = CatalogueJson.mapper().writeValueAsString(fact);
    assertEquals(fact, CatalogueJson.mapper().readValue(json, LinkFact.class));
  }
}
