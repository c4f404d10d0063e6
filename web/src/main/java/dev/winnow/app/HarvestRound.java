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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        portal -> harvesting.harvest(portal, options, progress).orElseGet(() -> busy(portal)));
  }

  /** Finds out what harvesting the portals would bring; nothing is written. */
  public List<Preview> preview(List<Portal> portals) {
    return all(portals, portal -> harvesting.preview(portal, options, progress));
  }

  private <T> List<T> all(List<Portal> portals, Function<Portal, T> deed) {
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
      List<Callable<T>> deeds =
          portals.stream().map(portal -> (Callable<T>) () -> deed.apply(portal)).toList();
      List<T> done = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(deeds)) {
        done.add(future.get());
      }
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted; runs go on where they are next time", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "a harvest could not be carried out: " + e.getCause().getMessage(), e.getCause());
    }
  }

  private static RunReport busy(Portal portal) {
    return new RunReport(
        portal.id(),
        Verdict.FAILED,
        "another process is harvesting this portal right now",
        OptionalLong.empty(),
        Counters.ZERO,
        0,
        Map.of());
  }
}
