package dev.winnow.harvest.run;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.catalogue.PortalBuilder;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A real store, and runs that go straight into it. */
abstract class RunTestBed {

  @TempDir Path folder;

  Store store;
  KeepStep keep;
  RunWatch watch;
  Clock clock = Clock.systemUTC();

  @BeforeEach
  void open() {
    store = Store.open(StoreSettings.in(folder));
    watch = new RunWatch(store);
    keep = new KeepStep(store, watch);
  }

  @AfterEach
  void close() {
    store.close();
  }

  RunReport harvest(SamplePortal sample) {
    return harvest(sample, HarvestOptions.ALL, keep::keep);
  }

  RunReport harvest(SamplePortal sample, HarvestOptions options, Consumer<HarvestMessage> out) {
    try (HarvestStep step = step(sample)) {
      return step.harvest(portal(), options, Progress.NONE, out).orElseThrow();
    }
  }

  HarvestStep step(SamplePortal sample) {
    return new HarvestStep(store, portal -> sample, sample, watch, clock);
  }

  static Portal portal() {
    return new PortalBuilder("p", "sample", SamplePortal.ADDRESS)
        .name("Sample")
        .country("SE")
        .language("sv")
        .removals(new Removals(Duration.ZERO, 1.0))
        .settings(Map.of("pageSize", "100"))
        .build();
  }

  /** Dies while the batch after so many kept ones is being handed on. */
  final void killAfter(int batches, SamplePortal sample) {
    killAfter(batches, sample, HarvestOptions.ALL);
  }

  final void killAfter(int batches, SamplePortal sample, HarvestOptions options) {
    int[] kept = new int[1];
    assertThrows(
        IllegalStateException.class,
        () ->
            harvest(
                sample,
                options,
                message -> {
                  if (kept[0]++ == batches) {
                    throw new IllegalStateException("killed");
                  }
                  keep.keep(message);
                }));
  }

  final RunReport inNewProcess(SamplePortal sample) {
    laterProcess();
    return harvest(sample);
  }

  /** The store as another process sees it, once the lease of the first one has run out. */
  final void laterProcess() {
    store.close();
    store = Store.open(StoreSettings.in(folder));
    watch = new RunWatch(store);
    keep = new KeepStep(store, watch);
    clock = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(6));
  }
}
