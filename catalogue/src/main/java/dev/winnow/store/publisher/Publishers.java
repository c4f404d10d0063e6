package dev.winnow.store.publisher;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Organisation;
import dev.winnow.store.database.Numbers;
import dev.winnow.store.rows.Draft;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Finds out which organisation each publisher of a page is, and makes those never met before. */
public final class Publishers {

  private final Handle handle;
  private final Numbers numbers;
  private final PortalRow portal;
  private final Map<String, Long> known;
  private final Map<String, Long> learnt = new HashMap<>();

  private Publishers(Handle handle, Numbers numbers, PortalRow portal, Map<String, Long> known) {
    this.handle = handle;
    this.numbers = numbers;
    this.portal = portal;
    this.known = known;
  }

  /** The number of the organisation that each of these publishers is; empty for a nameless one. */
  public static Map<Agent, OptionalLong> resolve(
      Handle handle, Numbers numbers, PortalRow portal, Collection<Agent> agents) {
    Set<Agent> distinct = new HashSet<>(agents);
    Set<String> keys = new HashSet<>();
    distinct.forEach(agent -> keys.addAll(PublisherNames.keys(agent, portal)));
    Publishers publishers =
        new Publishers(handle, numbers, portal, OrganisationRows.byKey(handle, keys));
    Map<Agent, OptionalLong> resolved = new HashMap<>();
    // In the order of statement, so that numbers and addresses come out the same every time.
    agents.forEach(agent -> resolved.computeIfAbsent(agent, publishers::resolve));
    OrganisationRows.addKeys(handle, publishers.learnt);
    return resolved;
  }

  private OptionalLong resolve(Agent agent) {
    List<String> keys = PublisherNames.keys(agent, portal);
    if (keys.isEmpty()) {
      return OptionalLong.empty();
    }
    long organisation =
        keys.stream()
            .filter(known::containsKey)
            .findFirst()
            .map(known::get)
            .orElseGet(() -> add(agent));
    for (String key : keys) {
      if (known.putIfAbsent(key, organisation) == null) {
        learnt.put(key, organisation);
      }
    }
    return OptionalLong.of(organisation);
  }

  private long add(Agent agent) {
    PublisherType type = PublisherType.of(agent.type());
    String name = PublisherNames.shown(agent);
    Organisation organisation =
        new Organisation(
            freeSlug(handle, PublisherNames.slug(name, portal.country())),
            name,
            portal.country(),
            type.sector().or(portal::sector),
            type.level(),
            "",
            PublisherNames.others(agent),
            Optional.empty());
    long id = numbers.nextOrganisation();
    OrganisationRows.put(handle, new OrganisationRow(id, organisation, portal.id(), false));
    return id;
  }

  /** The wanted address, or the first free one of those with a number behind it. */
  static String freeSlug(Handle handle, String wanted) {
    String free = wanted;
    for (int next = 2; OrganisationRows.isTaken(handle, free); next++) {
      free = wanted + "-" + next;
    }
    return free;
  }

  /** The publisher of a dataset, if it has one that can be told from others. */
  public static OptionalLong of(Draft draft, Map<Agent, OptionalLong> resolved) {
    Optional<Agent> publisher = draft.dataset().publisher();
    return publisher.map(resolved::get).orElse(OptionalLong.empty());
  }
}
