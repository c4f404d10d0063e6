package dev.winnow.app;

import dev.winnow.app.config.PortalFolder;
import dev.winnow.app.config.PortalFolder.Changes;
import dev.winnow.catalogue.Portal;
import dev.winnow.portals.Portals;
import dev.winnow.settings.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes over new, changed and deleted portal files while Winnow serves, and says what it made of
 * them. A file with a fault leaves its portal as it was.
 */
public final class Reloading implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Reloading.class);

  private final Parts parts;
  private final Harvesting harvesting;
  private final PortalFolder folder;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("portal-files").factory());

  /** Nothing is looked at yet; what the files say now is what the parts were made with. */
  public Reloading(Parts parts, Harvesting harvesting) {
    this.parts = parts;
    this.harvesting = harvesting;
    Path portals = parts.configuration().folder().resolve("portals");
    this.folder =
        new PortalFolder(
            portals,
            Portals.all().types(),
            parts.configuration().settings().harvest(),
            parts.configuration().portals());
  }

  /** Looks at the portals' files from now on, so often. */
  public void every(Duration period) {
    timer.scheduleWithFixedDelay(
        this::look, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      Changes changes = folder.look();
      if (!changes.isEmpty()) {
        take(changes);
      }
    } catch (RuntimeException e) {
      LOG.error("the portals' files cannot be taken over: {}", e.getMessage(), e);
    }
  }

  private void take(Changes changes) {
    for (Problem problem : changes.problems()) {
      LOG.error("{} (what the file said before holds on)", problem);
    }
    parts.configure(changes.portals());
    changes.gone().forEach(this::end);
    changes.changed().forEach(this::change);
    changes.added().forEach(this::add);
  }

  private void end(String portal) {
    harvesting.unschedule(portal);
    LOG.info("{}: no longer harvested; its datasets stay as they are", portal);
  }

  private void change(Portal portal) {
    harvesting.schedule(portal);
    LOG.info("{}: its file has changed; {}", portal.id(), next(portal));
  }

  private void add(Portal portal) {
    harvesting.schedule(portal);
    boolean first =
        portal.schedule().isPresent() && parts.store().runs().of(portal.id(), 1).isEmpty();
    if (first) {
      harvesting.harvestSoon(portal);
    }
    LOG.info("{}: new; {}{}", portal.id(), first ? "harvested at once, then " : "", next(portal));
  }

  private String next(Portal portal) {
    return Schedule.next(portal, parts.clock().instant())
        .map(moment -> "next on schedule at " + moment)
        .orElse("it has no schedule and is harvested by hand only");
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
