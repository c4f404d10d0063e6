package dev.winnow.web.source;

import dev.winnow.scoring.causes.RootCauses;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Root causes for pages, from all datasets. Where there are so many that a reader would wait for
 * them, they are gathered beside, one portal or organisation after the other, and the reader gets
 * what was gathered last, within the hour, or at first what many of them say.
 */
public final class CauseBook {

  private static final Logger LOG = LoggerFactory.getLogger(CauseBook.class);

  /** So many are gathered in about the time that a page may take. */
  private static final int AT_ONCE = 5_000;

  private static final Duration KEPT = Duration.ofHours(1);

  private final Causes causes;
  private final Clock clock;
  private final Executor beside;
  private final int atOnce;
  private final Map<Scope, Gathered> gathered = new ConcurrentHashMap<>();
  private final Set<Scope> waiting = ConcurrentHashMap.newKeySet();

  private record Scope(Optional<String> portal, Optional<String> organisation) {}

  private record Gathered(RootCauses causes, Instant at) {}

  /** A book over what is kept, with a thread of its own that ends with the program. */
  public CauseBook(Causes causes, Clock clock) {
    this(
        causes,
        clock,
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("causes").factory()),
        AT_ONCE);
  }

  CauseBook(Causes causes, Clock clock, Executor beside, int atOnce) {
    this.causes = causes;
    this.clock = clock;
    this.beside = beside;
    this.atOnce = atOnce;
  }

  /** Why the datasets of a portal, of which there are so many, lose points. */
  public RootCauses ofPortal(String id, long datasets) {
    return of(new Scope(Optional.of(id), Optional.empty()), datasets);
  }

  /** Why the datasets of an organisation, of which there are so many, lose points. */
  public RootCauses ofOrganisation(String id, long datasets) {
    return of(new Scope(Optional.empty(), Optional.of(id)), datasets);
  }

  private RootCauses of(Scope scope, long datasets) {
    if (datasets <= atOnce) {
      return causes.gather(scope.portal(), scope.organisation());
    }
    Optional<Gathered> known = Optional.ofNullable(gathered.get(scope));
    Instant now = clock.instant();
    if (known.filter(one -> one.at().plus(KEPT).isAfter(now)).isEmpty() && waiting.add(scope)) {
      beside.execute(() -> gather(scope, now));
    }
    return known
        .map(Gathered::causes)
        .orElseGet(() -> causes.gather(scope.portal(), scope.organisation(), atOnce));
  }

  private void gather(Scope scope, Instant now) {
    try {
      RootCauses all = causes.gather(scope.portal(), scope.organisation());
      gathered.put(scope, new Gathered(all, now));
    } catch (RuntimeException e) {
      LOG.warn("the root causes of {} could not be gathered: {}", scope, e.getMessage());
    } finally {
      waiting.remove(scope);
    }
  }
}
