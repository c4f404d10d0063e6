package dev.winnow.alerts.watch;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.Events;
import dev.winnow.alerts.event.Subject;
import dev.winnow.index.SearchIndex;
import dev.winnow.index.SearchQuery;
import dev.winnow.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds what watches want to be told. */
public final class Wanted {

  private final Events events;
  private final SearchMatches matches;

  /**
   * Finds events of a store.
   *
   * @param index answers searches
   * @param reading reads a search from what stands behind the question mark of its address
   */
  public Wanted(Store store, SearchIndex index, Function<String, SearchQuery> reading) {
    this.events = new Events(store.events());
    this.matches = new SearchMatches(store, index, reading);
  }

  /**
   * Events after one number up to another that a watch wants, in order, at most {@code limit}. The
   * same question has the same answer: what a search finds is looked up once, soon after it
   * happened.
   */
  public List<Event> wanted(Watch watch, long after, long upto, int limit) {
    long from = Math.max(after, watch.since());
    long to = Math.min(upto, events.last());
    if (from >= to) {
      return List.of();
    }
    return events.after(from, asked(watch, to), limit);
  }

  private Events.Asked asked(Watch watch, long to) {
    return switch (watch.target()) {
      case Target.OfDataset one -> of(watch, Subject.Type.DATASET, one.dataset().toString(), to);
      case Target.OfOrganisation one ->
          of(watch, Subject.Type.ORGANISATION, one.organisation(), to);
      case Target.OfPortal one -> of(watch, Subject.Type.PORTAL, one.portal(), to);
      case Target.OfSearch search -> {
        matches.ensure(search.query(), watch.since(), to);
        yield new Events.Asked(watch.kinds(), Optional.empty(), Optional.of(search.query()), to);
      }
    };
  }

  private static Events.Asked of(Watch watch, Subject.Type type, String id, long to) {
    return new Events.Asked(
        watch.kinds(), Optional.of(new Subject(type, id, id)), Optional.empty(), to);
  }

  /** Forgets what was found for every search but these, which are still watched. */
  public void keepOnly(Set<String> searches) {
    matches.keepOnly(searches);
  }
}
