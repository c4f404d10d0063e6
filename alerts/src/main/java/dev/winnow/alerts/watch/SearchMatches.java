package dev.winnow.alerts.watch;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.Events;
import dev.winnow.alerts.event.Subject;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.index.SearchIndex;
import dev.winnow.index.SearchQuery;
import dev.winnow.index.percolate.SavedSearches;
import dev.winnow.store.Store;
import dev.winnow.store.event.MatchLog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds which events are about datasets that saved searches find. Found once and kept with how far
 * it was looked, in one transaction; safe for many threads and processes.
 *
 * <p>An event matches a search when the dataset is found as it is now or as it was before the
 * change: who watches for open licences wants to know of the one that is not open any more. An
 * event of a host matches when a dataset with an address on it is found.
 */
final class SearchMatches {

  /** Each search is asked once for so many events: the more, the cheaper is each of them. */
  private static final int BATCH = 2_000;

  private final Events events;
  private final States states;
  private final MatchLog log;
  private final SearchIndex index;
  private final Function<String, SearchQuery> reading;
  private final SavedSearches all;
  private final Set<String> joined = new HashSet<>();

  /** Searches are read from addresses by {@code reading}, and answered as this index does. */
  SearchMatches(Store store, SearchIndex index, Function<String, SearchQuery> reading) {
    this.events = new Events(store.events());
    this.states = new States(store);
    this.log = store.matches();
    this.index = index;
    this.reading = reading;
    this.all = new SavedSearches(index);
  }

  /** Matches a search with every event after one number up to another, unless it is already. */
  synchronized void ensure(String search, long since, long upto) {
    refresh();
    while (!joined.contains(search)) {
      join(search, since);
    }
    long at = log.matched();
    while (at < upto) {
      List<Event> batch = events.after(at, BATCH);
      if (batch.isEmpty()) {
        return;
      }
      long to = batch.getLast().number();
      log.keep(at, to, match(all, batch));
      at = log.matched();
    }
  }

  /** Forgets every search but these. */
  synchronized void keepOnly(Set<String> wanted) {
    log.keepOnly(wanted);
    refresh();
  }

  /** Another process may have taken searches in. */
  private void refresh() {
    Set<String> kept = new HashSet<>(log.searches());
    for (String search : new TreeSet<>(joined)) {
      if (!kept.contains(search)) {
        all.remove(search);
        joined.remove(search);
      }
    }
    for (String search : kept) {
      if (joined.add(search)) {
        all.put(search, () -> reading.apply(search));
      }
    }
  }

  /** What happened between the watch's beginning and now is matched with this search alone. */
  private void join(String search, long since) {
    if (joined.isEmpty() && log.matched() < since) {
      // nobody waited for what happened until now
      log.keep(log.matched(), since, Map.of());
    }
    long upto = log.matched();
    SavedSearches alone = new SavedSearches(index);
    alone.put(search, () -> reading.apply(search));
    Set<Long> found = new HashSet<>();
    long at = since;
    while (at < upto) {
      List<Event> batch =
          events.after(at, BATCH).stream().filter(event -> event.number() <= upto).toList();
      if (batch.isEmpty()) {
        break;
      }
      found.addAll(match(alone, batch).getOrDefault(search, Set.of()));
      at = batch.getLast().number();
    }
    if (log.join(search, found, upto)) {
      refresh();
    }
  }

  private Map<String, Set<Long>> match(SavedSearches searches, List<Event> batch) {
    Map<String, Set<Long>> matches = new HashMap<>();
    List<Event> ofDatasets = of(Subject.Type.DATASET, batch);
    List<Event> ofHosts = of(Subject.Type.HOST, batch);
    if (searches.size() == 0 || ofDatasets.isEmpty() && ofHosts.isEmpty()) {
      return matches;
    }
    index.follow();
    for (List<Event> round : rounds(ofDatasets)) {
      Map<DatasetId, Set<String>> found = searches.match(states.of(round));
      for (Event event : round) {
        add(matches, event, found.getOrDefault(DatasetId.parse(event.subject().id()), Set.of()));
      }
    }
    for (Event event : ofHosts) {
      searches
          .match(states.on(event.subject().id()))
          .values()
          .forEach(found -> add(matches, event, found));
    }
    return matches;
  }

  private static List<Event> of(Subject.Type type, List<Event> batch) {
    return batch.stream().filter(event -> event.subject().type() == type).toList();
  }

  private static void add(Map<String, Set<Long>> matches, Event event, Set<String> searches) {
    searches.forEach(
        search -> matches.computeIfAbsent(search, key -> new HashSet<>()).add(event.number()));
  }

  /** Changes of one dataset are matched one after the other: each has a before and an after. */
  private static Collection<List<Event>> rounds(List<Event> events) {
    Map<String, List<Long>> changes = new HashMap<>();
    Map<Integer, List<Event>> rounds = new TreeMap<>();
    for (Event event : events) {
      List<Long> known =
          changes.computeIfAbsent(event.subject().id(), dataset -> new ArrayList<>());
      if (!known.contains(event.change())) {
        known.add(event.change());
      }
      rounds.computeIfAbsent(known.indexOf(event.change()), round -> new ArrayList<>()).add(event);
    }
    return rounds.values();
  }
}
