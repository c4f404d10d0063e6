package dev.winnow.store;

import dev.winnow.catalogue.Organisation;
import dev.winnow.store.database.Database;
import dev.winnow.store.database.InList;
import dev.winnow.store.publisher.ConfiguredOrganisations;
import dev.winnow.store.publisher.OrganisationCounts;
import dev.winnow.store.publisher.OrganisationRow;
import dev.winnow.store.publisher.OrganisationRows;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Organisations and what they publish. */
public final class Organisations {

  private static final Comparator<OrganisationSummary> BY_NAME =
      Comparator.comparing(
              (OrganisationSummary summary) -> summary.organisation().name(),
              String.CASE_INSENSITIVE_ORDER)
          .thenComparing(summary -> summary.organisation().id());

  private final Database database;
  private final Clock clock;
  private volatile Listed listed = new Listed(-1, List.of());

  Organisations(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Takes over what the operator's configuration says about organisations. Those that are kept
   * under one of its names become the configured one; their old addresses lead to it, and their
   * datasets are logged as moved. What is no longer configured stays as it is.
   */
  public void configure(List<Organisation> organisations) {
    database.change(
        (handle, numbers) -> {
          organisations.forEach(
              organisation ->
                  ConfiguredOrganisations.put(handle, numbers, organisation, clock.instant()));
          return organisations.size();
        });
  }

  /** A list as it was at a change; it holds until the next one. */
  private record Listed(long change, List<OrganisationSummary> summaries) {}

  /** Every organisation that publishes a dataset, by name. */
  public List<OrganisationSummary> list() {
    Listed now = database.read(this::list);
    listed = now;
    return now.summaries();
  }

  private Listed list(Handle handle) {
    Listed before = listed;
    long change = Changes.last(handle);
    if (before.change() == change) {
      return before;
    }
    Map<Long, OrganisationCounts> counts = OrganisationCounts.all(handle);
    return new Listed(
        change,
        OrganisationRows.numbered(handle, counts.keySet()).values().stream()
            .map(row -> summary(row.organisation(), counts.get(row.id())))
            .sorted(BY_NAME)
            .toList());
  }

  /** One organisation; one that was merged into another is found under its old id, too. */
  public Optional<OrganisationSummary> find(String id) {
    return database.read(
        handle ->
            OrganisationRows.at(handle, id)
                .map(row -> summary(row.organisation(), OrganisationCounts.of(handle, row.id()))));
  }

  /** These organisations by the ids they are asked for; unknown ids are absent. */
  public Map<String, Organisation> load(Collection<String> ids) {
    return database.read(handle -> load(handle, ids));
  }

  private static Map<String, Organisation> load(Handle handle, Collection<String> ids) {
    Map<String, Long> numbers = new HashMap<>();
    InList.ask(
            handle,
            "SELECT slug, COALESCE(merged_into, id) FROM organisation WHERE slug IN (?*)",
            List.of(),
            ids,
            (row, context) -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(found -> numbers.put(found.getKey(), found.getValue()));
    Map<Long, OrganisationRow> rows = OrganisationRows.numbered(handle, numbers.values());
    Map<String, Organisation> loaded = new HashMap<>();
    numbers.forEach((id, number) -> loaded.put(id, rows.get(number).organisation()));
    return loaded;
  }

  private static OrganisationSummary summary(Organisation organisation, OrganisationCounts counts) {
    return new OrganisationSummary(
        organisation,
        counts.datasets(),
        counts.portals(),
        counts.means(),
        counts.freshness(),
        counts.openness());
  }
}
