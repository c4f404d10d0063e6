package dev.winnow.app;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.Preview;
import dev.winnow.harvest.run.Progress;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Several portals harvested by hand, a few at a time, with a report on each. */
public final class HarvestRound {

  private static final int AT_A_TIME = 4;

  private final Harvesting harvesting;
  private final HarvestOptions options;
  private final Progress progress;

  /** A round with the same options for every portal. */
  public HarvestRound(Harvesting harvesting, HarvestOptions options, Progress progress) {
    this.harvesting = harvesting;
    this.options = options;
    this.progress = progress;
  }

  /** Harvests the portals; the reports come in the same order. */
  public List<RunReport> harvest(List<Portal> portals) {
    return all(
        portals,
        portal -> harvesting.harvest(portal, options, progress).orElseGet(() -> busy(portal)),
        portal -> refused(portal, Verdict.PARTIAL, "cancelled; it goes on from here next time"));
  }

  /** Finds out what harvesting the portals would bring; nothing is written. */
  public List<Preview> preview(List<Portal> portals) {
    return all(
        portals,
        portal -> harvesting.preview(portal, options, progress),
        portal -> {
          throw new IllegalStateException("cancelled; nothing was written");
        });
  }

  private <T> List<T> all(
      List<Portal> portals, Function<Portal, T> deed, Function<Portal, T> cancelled) {
    AtomicBoolean asked = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    Stopping stopping =
        Stopping.whenAsked(
            () -> {
              asked.set(true);
              cancel(threads);
            });
    try (threads) {
      List<Callable<T>> deeds =
          portals.stream().map(portal -> (Callable<T>) () -> deed.apply(portal)).toList();
      List<Future<T>> futures = threads.invokeAll(deeds);
      List<T> done = new ArrayList<>();
      for (int i = 0; i < futures.size(); i++) {
        done.add(outcome(futures.get(i), portals.get(i), asked.get(), cancelled));
      }
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted; runs go on where they are next time", e);
    } finally {
      stopping.close();
    }
  }

  /** Interrupts what is at work, and takes off what has not begun. */
  private static void cancel(ExecutorService threads) {
    for (Runnable waiting : threads.shutdownNow()) {
      if (waiting instanceof Future<?> future) {
        future.cancel(false);
      }
    }
  }

  private static <T> T outcome(
      Future<T> future, Portal portal, boolean asked, Function<Portal, T> cancelled)
      throws InterruptedException {
    try {
      return future.get();
    } catch (CancellationException e) {
      return cancelled.apply(portal);
    } catch (ExecutionException e) {
      if (asked) {
        return cancelled.apply(portal);
      }
      throw new IllegalStateException(
          "a harvest could not be carried out: " + e.getCause().getMessage(), e.getCause());
    }
  }

  private static RunReport busy(Portal portal) {
    return refused(portal, Verdict.FAILED, "another process is harvesting this portal right now");
  }

  private static RunReport refused(Portal portal, Verdict verdict, String reason) {
    return new RunReport(
        portal.id(), verdict, reason, OptionalLong.empty(), Counters.ZERO, 0, Map.of());
  }
}
