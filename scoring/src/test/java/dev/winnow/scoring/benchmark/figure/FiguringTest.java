package dev.winnow.scoring.benchmark.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.BenchmarkFolder;
import dev.winnow.scoring.benchmark.figure.Figuring.Known;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What is counted in a dataset, under all shipped benchmarks. */
class FiguringTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");
  private static final Scorer SCORER = Scorer.load(CONFIG.resolve("profiles"));
  private static final List<Benchmark> ALL =
      BenchmarkFolder.read(CONFIG.resolve("benchmarks"), SCORER);
  private static final Facts FACTS = Facts.at(Instant.parse("2026-11-21T12:00:00Z"));

  private static Figure figure(List<Distribution> files) {
    Dataset dataset =
        new DatasetBuilder(DatasetId.parse("anna/lakes"), "lakes")
            .title(Texts.of("en", "Lakes of Vallby"))
            .distributions(files)
            .build();
    return new Figuring(SCORER, ALL)
        .figure(new Known(1, 1, OptionalLong.empty(), dataset, List.of(), FACTS));
  }

  private static Distribution file(String format, String address, long bytes) {
    return new DistributionBuilder()
        .downloadUrl(Stated.understood(address, URI.create(address), "an address"))
        .format(Stated.understood(format, FileFormats.get(format), "by its code"))
        .byteSize(OptionalLong.of(bytes))
        .build();
  }

  private static final Distribution DOCUMENT =
      file("PDF", "https://data.example/lakes.pdf", 90_000);

  @Test
  void twoHundredFilesInsteadOfOneChangeNothing() {
    List<Distribution> many = new ArrayList<>();
    for (int part = 0; part < 200; part++) {
      many.add(file("CSV", "https://data.example/lakes-" + part + ".csv", 5000));
    }
    Figure one = figure(many.subList(0, 1));
    Figure all = figure(many);
    for (int i = 0; i < ALL.size(); i++) {
      String id = ALL.get(i).id();
      assertEquals(one.counts().get(i).value(), all.counts().get(i).value(), 1e-6, id);
      assertEquals(one.counts().get(i).low(), all.counts().get(i).low(), 1e-6, id);
      assertEquals(one.counts().get(i).high(), all.counts().get(i).high(), 1e-6, id);
    }
  }

  @Test
  void aDummyFileChangesNothing() {
    Figure honest = figure(List.of(DOCUMENT));
    Distribution empty = file("CSV", "https://data.example/lakes.csv", 12);
    Distribution nowhere = new DistributionBuilder().format(empty.format()).build();
    Distribution again = DOCUMENT.toBuilder().format(empty.format()).build();
    for (Distribution dummy : List.of(empty, nowhere, again)) {
      Figure padded = figure(List.of(DOCUMENT, dummy));
      assertEquals(honest.counts(), padded.counts());
      assertEquals(honest.looks().gates(), padded.looks().gates());
      assertTrue(padded.looks().dummies());
    }
    assertFalse(honest.looks().dummies());
  }
}
