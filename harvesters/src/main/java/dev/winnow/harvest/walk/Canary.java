package dev.winnow.harvest.walk;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.Scope;
import dev.winnow.store.memory.PortalMemory.Trial;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Finds out whether a portal can be believed when it is asked for changes only: since the far
 * future there must be none, since the far past everything.
 */
public final class Canary {

  private static final Duration FAR = Duration.ofDays(3650);
  private static final Instant LONG_AGO = Instant.EPOCH;
  private static final int FEW = 10;

  /** Troubles that say nothing about the filter; a server that fails on it is not among them. */
  private static final Set<Kind> PASSING =
      EnumSet.of(Kind.UNREACHABLE, Kind.TIMEOUT, Kind.TOO_MANY_REQUESTS, Kind.FORBIDDEN);

  private final Harvester harvester;
  private final Portal portal;
  private final Fetcher fetcher;

  /** Asks this portal through this fetcher. */
  public Canary(Harvester harvester, Portal portal, Fetcher fetcher) {
    this.harvester = harvester;
    this.portal = portal;
    this.fetcher = fetcher;
  }

  /**
   * Asks with a date in the far future, one in the far past, and for everything; empty when the
   * portal could not answer for other reasons, so that nothing was found out.
   */
  public Optional<Trial> look(Instant now) {
    try {
      return Optional.of(new Trial(true, now, compare(now.plus(FAR))));
    } catch (FetchException e) {
      return PASSING.contains(e.kind())
          ? Optional.empty()
          : Optional.of(new Trial(false, now, "changes cannot be asked for: " + e.getMessage()));
    } catch (UncheckedIOException e) {
      String words = "changes cannot be asked for: " + e.getCause().getMessage();
      return Optional.of(new Trial(false, now, words));
    } catch (UnheardException e) {
      return Optional.of(new Trial(false, now, e.getMessage()));
    }
  }

  /** The portal answered as if nobody had asked for changes. */
  private static final class UnheardException extends Exception {
    private static final long serialVersionUID = 1;

    UnheardException(String message) {
      super(message);
    }
  }

  private String compare(Instant future) throws FetchException, UnheardException {
    Counted none = count(new Scope.Since(future));
    if (none.found() > 0 || none.more() || none.declared().orElse(0) > 0) {
      throw new UnheardException("changes are listed even since " + future);
    }
    Counted past = count(new Scope.Since(LONG_AGO));
    Counted all = count(Scope.EVERYTHING);
    boolean nothing = past.found() == 0 && !past.more();
    if (nothing && all.found() > 0) {
      throw new UnheardException("no changes are listed even since " + LONG_AGO);
    }
    boolean counted = past.declared().isPresent() && all.declared().isPresent();
    if (counted && past.declared().getAsLong() != all.declared().getAsLong()) {
      throw new UnheardException(
          "of %,d datasets only %,d are listed as changed since %s"
              .formatted(all.declared().getAsLong(), past.declared().getAsLong(), LONG_AGO));
    }
    return "nothing changed since " + future + ", everything since " + LONG_AGO;
  }

  private record Counted(long found, boolean more, OptionalLong declared) {}

  private Counted count(Scope scope) throws FetchException {
    try (Page page = harvester.fetch(portal, Cursor.start(scope, FEW), fetcher)) {
      long found = page.found().filter(one -> !(one instanceof Found.Skipped)).count();
      return new Counted(found, page.next().isPresent(), page.declared());
    }
  }
}
