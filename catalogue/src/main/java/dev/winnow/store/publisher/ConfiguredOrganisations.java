package dev.winnow.store.publisher;

import dev.winnow.catalogue.Organisation;
import dev.winnow.store.database.Numbers;
import dev.winnow.store.rows.Moves;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Takes over organisations from the operator's configuration. */
public final class ConfiguredOrganisations {

  private ConfiguredOrganisations() {}

  /** Makes the organisation what the operator says, and one of all that go by its names. */
  public static void put(Handle handle, Numbers numbers, Organisation configured, Instant at) {
    Set<String> keys = keys(configured);
    Map<String, Long> known = OrganisationRows.byKey(handle, keys);
    Optional<OrganisationRow> before = OrganisationRows.at(handle, configured.id());
    long id = before.map(OrganisationRow::id).orElseGet(numbers::nextOrganisation);
    boolean differs = before.filter(row -> row.organisation().equals(configured)).isEmpty();
    String firstSeenOn = before.map(OrganisationRow::firstSeenOn).orElse("");
    OrganisationRows.put(handle, new OrganisationRow(id, configured, firstSeenOn, true));
    Set<Long> others = new LinkedHashSet<>(known.values());
    others.remove(id);
    others.forEach(other -> OrganisationRows.merge(handle, other, id));
    OrganisationRows.addKeys(handle, missing(keys, known, id));
    if (differs || !others.isEmpty()) {
      Moves.datasetsOf(handle, numbers, id, at);
    }
  }

  private static Set<String> keys(Organisation configured) {
    Set<String> keys = new LinkedHashSet<>();
    Stream.concat(Stream.of(configured.name()), configured.aliases().stream())
        .flatMap(name -> PublisherNames.configuredKey(name, configured.country()).stream())
        .forEach(keys::add);
    return keys;
  }

  private static Map<String, Long> missing(
      Collection<String> keys, Map<String, Long> known, long organisation) {
    Map<String, Long> missing = new HashMap<>();
    keys.stream()
        .filter(key -> Objects.isNull(known.get(key)))
        .forEach(key -> missing.put(key, organisation));
    return missing;
  }
}
