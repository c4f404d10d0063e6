package dev.winnow.store;

import static dev.winnow.store.Samples.DAY_1;
import static dev.winnow.store.Samples.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.store.run.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ConcurrencyTest {

  private static final int WRITERS = 4;
  private static final int PAGES = 10;
  private static final int PAGE = 5;

  @Parameter Engine engine;
  @TempDir Path folder;

  @Test
  void aFollowerMissesNoChangeOfManyWritersInSeveralStores()
      throws ExecutionException, InterruptedException {
    StoreSettings settings = engine.fresh(folder);
    try (Store one = Store.open(settings);
        Store two = Store.open(settings);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
      List<Future<?>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        String portal = "p" + i;
        Store store = i % 2 == 0 ? one : two;
        writers.add(threads.submit(() -> write(store, portal)));
      }
      List<Long> followed = threads.submit(() -> follow(one)).get();
      for (Future<?> writer : writers) {
        writer.get();
      }
      assertEquals(LongStream.rangeClosed(1, WRITERS * PAGES * PAGE).boxed().toList(), followed);
    }
  }

  private static void write(Store store, String portal) {
    Run run = store.runs().start(portal, DAY_1).orElseThrow();
    for (int page = 0; page < PAGES; page++) {
      PageBuilder builder = new PageBuilder(run, DAY_1).cursor("page " + page);
      store
          .runs()
          .keep(
              builder
                  .entries(
                      entry(portal, page + "-1", "a"),
                      entry(portal, page + "-2", "b"),
                      entry(portal, page + "-3", "c"),
                      entry(portal, page + "-4", "d"),
                      entry(portal, page + "-5", "e"))
                  .build());
    }
  }

  /** Asks again and again for what came after the last change it saw, as the index does. */
  private static List<Long> follow(Store store) {
    List<Long> followed = new ArrayList<>();
    while (followed.size() < WRITERS * PAGES * PAGE) {
      long last = followed.isEmpty() ? 0 : followed.getLast();
      store.changes().after(last, 7).forEach(change -> followed.add(change.number()));
    }
    return followed;
  }
}
