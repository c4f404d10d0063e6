package dev.winnow.harvest.run;

import dev.winnow.store.Store;
import dev.winnow.store.run.Run;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Tells who started a run that it has ended, though that happens at the other end of the queue: at
 * once when that end is in this process, else by looking at the store now and then.
 */
public final class RunWatch {

  private static final Duration LOOK = Duration.ofMillis(500);
  private static final int GRACE = 20;

  private final Store store;
  private final Map<Long, CompletableFuture<Run>> waiting = new ConcurrentHashMap<>();

  /** A watch over the runs of this store; one per process. */
  public RunWatch(Store store) {
    this.store = store;
  }

  /**
   * Waits until the run has ended. When its end could not be kept, it is given some time to succeed
   * at another try.
   */
  Run await(long run) throws InterruptedException {
    CompletableFuture<Run> signal = waiting.computeIfAbsent(run, id -> new CompletableFuture<>());
    int failures = 0;
    try {
      while (true) {
        Optional<Run> found = store.runs().find(run).filter(known -> known.ended().isPresent());
        if (found.isPresent()) {
          return found.get();
        }
        failures += look(run, signal, failures);
      }
    } finally {
      waiting.remove(run);
    }
  }

  private static int look(long run, CompletableFuture<Run> signal, int failures)
      throws InterruptedException {
    try {
      signal.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
      return 0;
    } catch (TimeoutException e) {
      return 0;
    } catch (ExecutionException e) {
      if (failures > GRACE) {
        throw new IllegalStateException(
            "run %d was walked but could not be ended: %s"
                .formatted(run, e.getCause().getMessage()),
            e.getCause());
      }
      Thread.sleep(LOOK);
      return 1;
    }
  }

  /** Is told by the end of the queue that a run has ended. */
  void ended(Run run) {
    Optional.ofNullable(waiting.get(run.id())).ifPresent(signal -> signal.complete(run));
  }

  /** Is told by the end of the queue that a run cannot be ended. */
  void failed(long run, RuntimeException cause) {
    Optional.ofNullable(waiting.get(run)).ifPresent(signal -> signal.completeExceptionally(cause));
  }
}
