package dev.winnow.benchmarks;

import com.github.luben.zstd.Zstd;
import dev.winnow.app.Network;
import dev.winnow.app.source.CatalogueSource;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.json.CatalogueJson;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetchers;
import dev.winnow.harvest.RawRecord;
import dev.winnow.scoring.Scorer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Trains the dictionaries that the store packs with, from generated records and catalogue files.
 * Usage: {@code TrainDictionaries NUMBER FILE…}; writes {@code dataset-NUMBER.zdict} and {@code
 * score-NUMBER.zdict} to the working folder, never over an older one.
 */
public final class TrainDictionaries {

  private static final int GENERATED = 1_500;
  private static final int LONGEST = 64 * 1024;

  private final List<byte[]> datasets = new ArrayList<>();
  private final List<byte[]> scores = new ArrayList<>();
  private final Scorer scorer = Scorer.load(Path.of("config", "profiles"));
  private final Instant now = Instant.now();

  private final PrintStream out;

  private TrainDictionaries(PrintStream out) {
    this.out = out;
  }

  /** Trains and writes both. */
  public static void main(String[] arguments) throws IOException, FetchException {
    TrainDictionaries training = new TrainDictionaries(System.out);
    Path generated = Files.createTempFile("generated", ".jsonl");
    GeneratedRecords records = new GeneratedRecords(LocalDate.now());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < GENERATED; i++) {
      lines.add(records.record(i).toString());
    }
    Files.write(generated, lines);
    training.read(generated.toString());
    Files.delete(generated);
    for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
      training.read(file);
    }
    training.write(training.datasets, "dataset-" + arguments[0] + ".zdict");
    training.write(training.scores, "score-" + arguments[0] + ".zdict");
    System.exit(0);
  }

  private void read(String file) throws FetchException {
    Fetchers fetchers = Network.fetchers(Workbench.settings(Path.of("config")));
    CatalogueSource.of(file, fetchers)
        .read(this::take, fault -> out.printf("not read: %s %s%n", fault.where(), fault.message()));
  }

  private void take(Dataset dataset, RawRecord raw) {
    datasets.add(CatalogueJson.write(dataset));
    scorer.score(dataset, Facts.at(now)).forEach(score -> scores.add(CatalogueJson.write(score)));
  }

  private void write(List<byte[]> samples, String file) throws IOException {
    byte[] dictionary = new byte[LONGEST];
    long length = Zstd.trainFromBuffer(samples.toArray(byte[][]::new), dictionary);
    if (Zstd.isError(length)) {
      throw new IllegalStateException("cannot train: " + Zstd.getErrorName(length));
    }
    byte[] trained = Arrays.copyOf(dictionary, (int) length);
    Files.write(Path.of(file), trained, StandardOpenOption.CREATE_NEW);
    long plain = samples.stream().mapToLong(sample -> sample.length).sum();
    long packed = samples.stream().mapToLong(s -> Zstd.compress(s, 3).length).sum();
    long better =
        samples.stream().mapToLong(s -> Zstd.compressUsingDict(s, trained, 3).length).sum();
    out.printf(
        "%s: %d samples of %d bytes on average, packed %d, with the dictionary %d%n",
        file,
        samples.size(),
        plain / samples.size(),
        packed / samples.size(),
        better / samples.size());
  }
}
