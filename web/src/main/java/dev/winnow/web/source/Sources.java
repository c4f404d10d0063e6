package dev.winnow.web.source;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.index.Facet;
import dev.winnow.index.SearchIndex;
import dev.winnow.index.SearchQuery;
import dev.winnow.index.SearchQuery.Grouping;
import dev.winnow.index.SearchResult;
import dev.winnow.scoring.Scorer;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import dev.winnow.store.copies.Copy;
import dev.winnow.web.question.Question;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Where everything that is shown comes from.
 *
 * @param store what is kept
 * @param index what is searchable
 * @param portals every configured portal
 * @param nextRun when a portal, by id, is harvested next
 * @param scorer the profiles, the headline one first
 * @param clock the time
 */
public record Sources(
    Store store,
    SearchIndex index,
    Supplier<List<Portal>> portals,
    Function<String, Optional<Instant>> nextRun,
    Scorer scorer,
    Clock clock) {
  private static final int MOST_LABELS = 60;
  private static final int MOST_LOOKS = 200;

  /** The headline profile. */
  public Headline headline() {
    String profile = scorer.profiles().getFirst();
    return new Headline(profile, points -> scorer.band(profile, points));
  }

  /** Now. */
  public Instant now() {
    return clock.instant();
  }

  /** Finds the records that answer a question, for a reader of these languages. */
  public Found find(Question question, List<String> languages) {
    return find(question, languages, Grouping.RECORDS);
  }

  /** Finds what answers a question, for a reader of these languages. */
  public Found find(Question question, List<String> languages, Grouping grouping) {
    SearchResult result = index.search(question.toQuery(now(), languages), grouping);
    List<DatasetId> ids = result.hits().stream().map(SearchResult.Hit::id).toList();
    Map<DatasetId, List<Copy>> copies =
        grouping == Grouping.COPIES ? store.copies().of(ids) : Map.of();
    Set<DatasetId> wanted = new LinkedHashSet<>(ids);
    copies.values().forEach(some -> some.forEach(copy -> wanted.add(copy.id())));
    Map<DatasetId, StoredDataset> there = new HashMap<>(store.datasets().load(wanted));
    there.values().removeIf(stored -> stored.removed().isPresent());
    Map<DatasetId, List<StoredDataset>> beside = new HashMap<>();
    if (grouping == Grouping.COPIES) {
      ids.forEach(id -> beside.put(id, loaded(copies.getOrDefault(id, List.of()), there)));
    }
    there.keySet().retainAll(ids);
    return new Found(result, there, store.datasets().facts(there.keySet(), now()), beside);
  }

  /** Root causes of whole portals and organisations. */
  public CauseBook causes() {
    return new CauseBook(new Causes(store, headline().profile()), clock);
  }

  private static List<StoredDataset> loaded(
      List<Copy> copies, Map<DatasetId, StoredDataset> loaded) {
    return copies.stream()
        .flatMap(copy -> Optional.ofNullable(loaded.get(copy.id())).stream())
        .toList();
  }

  /** The copies of a dataset on other portals, in order of id. */
  public List<FoundCopy> copies(DatasetId id) {
    List<Copy> copies = store.copies().of(List.of(id)).getOrDefault(id, List.of());
    Map<DatasetId, StoredDataset> loaded =
        store.datasets().load(copies.stream().map(Copy::id).toList());
    return copies.stream()
        .filter(copy -> loaded.containsKey(copy.id()))
        .map(copy -> new FoundCopy(copy, loaded.get(copy.id())))
        .toList();
  }

  /** How many datasets answer a question, copies counted once. */
  public long count(Question question) {
    SearchQuery query = question.withPage(1, 1).toQuery(now(), List.of());
    return index.search(query, Grouping.COPIES).total();
  }

  /** Everything known beside the description of one dataset. */
  public Facts facts(DatasetId id) {
    Instant now = now();
    return store.datasets().facts(List.of(id), now).getOrDefault(id, Facts.at(now));
  }

  /** A dataset that is there, by its id as a person writes it; empty for what is none. */
  public Optional<StoredDataset> find(String id) {
    String[] parts = id.split("/", -1);
    return parts.length == 2 && DatasetId.isSafe(parts[0]) && DatasetId.isSafe(parts[1])
        ? store
            .datasets()
            .find(new DatasetId(parts[0], parts[1]))
            .filter(stored -> stored.removed().isEmpty())
        : Optional.empty();
  }

  /** Scores under any profile. */
  public ProfileScores scores() {
    return new ProfileScores(store, scorer, clock);
  }

  /** Every look at these addresses lately, by address; those never looked at are absent. */
  public Map<String, List<LinkFact>> looks(Collection<String> addresses) {
    Map<String, List<LinkFact>> looks = new HashMap<>();
    for (String address : store.links().find(addresses).keySet()) {
      looks.put(address, store.links().history(address, MOST_LOOKS));
    }
    return looks;
  }

  /** The configured portal of this id. */
  public Optional<Portal> portal(String id) {
    return portals.get().stream().filter(portal -> portal.id().equals(id)).findFirst();
  }

  /** What people call each portal, by id. */
  public Map<String, String> portalNames() {
    return portals.get().stream()
        .collect(Collectors.toMap(Portal::id, Portal::name, (first, second) -> first));
  }

  /** What the organisations are called that a question asks for or that its answer counts. */
  public Map<String, String> organisationNames(Question question, SearchResult result) {
    Set<String> ids =
        new LinkedHashSet<>(question.filters().getOrDefault(Facet.ORGANISATION, List.of()));
    result.facets().getOrDefault(Facet.ORGANISATION, List.of()).stream()
        .limit(MOST_LABELS)
        .forEach(count -> ids.add(count.value()));
    return organisationNames(ids);
  }

  /** What organisations are called, by id. */
  public Map<String, String> organisationNames(Collection<String> ids) {
    return ids.isEmpty()
        ? Map.of()
        : store.organisations().load(ids).values().stream()
            .collect(Collectors.toMap(Organisation::id, Organisation::name));
  }
}
