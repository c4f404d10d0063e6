package dev.winnow.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordLimitsTest {

  private static final RecordLimits SMALL = new RecordLimits(2, 1, 3, 5);

  private static DatasetBuilder dataset() {
    return new DatasetBuilder(new DatasetId("vallby", "a"), "a").title(Texts.of("Baths"));
  }

  @Test
  void leavesWhatFitsUntouched() {
    Dataset dataset = dataset().keywords(List.of(Text.of("a"), Text.of("b"))).build();
    assertSame(dataset, SMALL.cut(dataset));
    assertSame(dataset, RecordLimits.apply(dataset));
  }

  @Test
  void cutsListsAndSaysSoAfterEarlierFindings() {
    Finding earlier = new Finding("derived-id", "identifier", "x");
    Dataset dataset =
        dataset()
            .keywords(List.of(Text.of("a"), Text.of("b"), Text.of("c")))
            .distributions(
                List.of(
                    new DistributionBuilder().id("1").build(),
                    new DistributionBuilder().id("2").build()))
            .findings(List.of(earlier))
            .build();
    assertEquals(
        dataset.toBuilder()
            .keywords(List.of(Text.of("a"), Text.of("b")))
            .distributions(List.of(new DistributionBuilder().id("1").build()))
            .findings(
                List.of(
                    earlier,
                    new Finding("cut-keywords", "keywords", "3 keywords, of which 2 are kept"),
                    new Finding(
                        "cut-distributions",
                        "distributions",
                        "2 distributions, of which 1 are kept")))
            .build(),
        SMALL.cut(dataset));
  }

  @Test
  void cutsTextsWithoutSplittingACharacter() {
    Dataset cut =
        SMALL.cut(
            dataset()
                .description(Texts.of("sv", "abcd\uD83D\uDE00"))
                .distributions(List.of(new DistributionBuilder().title(Texts.of("123456")).build()))
                .build());
    assertEquals(
        dataset()
            .description(Texts.of("sv", "abcd"))
            .distributions(List.of(new DistributionBuilder().title(Texts.of("12345")).build()))
            .findings(
                List.of(
                    new Finding(
                        "cut-description",
                        "description",
                        "a text of 6 characters, of which 5 are kept"),
                    new Finding(
                        "cut-distribution-title",
                        "distribution title",
                        "a text of 6 characters, of which 5 are kept")))
            .build(),
        cut);
  }

  @Test
  void holdsTheUsualLimits() {
    Dataset cut =
        RecordLimits.apply(
            dataset()
                .keywords(IntStream.range(0, 34_866).mapToObj(i -> Text.of("k" + i)).toList())
                .distributions(
                    IntStream.range(0, 8_327)
                        .mapToObj(i -> new DistributionBuilder().id("d" + i).build())
                        .toList())
                .build());
    assertEquals(1_000, cut.keywords().size());
    assertEquals(2_000, cut.distributions().size());
  }
}
