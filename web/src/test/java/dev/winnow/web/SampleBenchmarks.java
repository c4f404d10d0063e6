package dev.winnow.web;

import dev.winnow.catalogue.Portal;
import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.benchmark.BenchmarkFolder;
import dev.winnow.scoring.benchmark.kept.Benchmarks;
import dev.winnow.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** The shipped benchmarks over the invented catalogue. */
final class SampleBenchmarks {
  private SampleBenchmarks() {}

  static Benchmarks over(Store store, Scorer scorer, Path config) {
    return new Benchmarks(
        store,
        scorer,
        BenchmarkFolder.read(config.resolve("benchmarks"), scorer),
        () -> Samples.portals().stream().collect(Collectors.toMap(Portal::id, Portal::type)),
        Clock.fixed(Samples.NOW, ZoneOffset.UTC));
  }
}
