package dev.winnow.catalogue.score;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about a dataset beside its own description, gathered before scoring so that scoring
 * stays repeatable.
 *
 * @param asOf the moment that counts as now
 * @param firstSeen when Winnow first saw it
 * @param history how it was seen to change
 * @param links what is known about addresses, by address as stated; an absent one is unchecked
 * @param description the portal's own description as N-Triples, where it is RDF and at hand
 */
public record Facts(
    Instant asOf,
    Optional<Instant> firstSeen,
    History history,
    Map<String, LinkFact> links,
    Optional<String> description) {

  public Facts {
    links = Map.copyOf(links);
  }

  /** The same without the portal's own description. */
  public Facts(
      Instant asOf, Optional<Instant> firstSeen, History history, Map<String, LinkFact> links) {
    this(asOf, firstSeen, history, links, Optional.empty());
  }

  /** When its data was seen to change, oldest first, the first sight excluded. */
  public List<Instant> changesSeen() {
    return history.changes().isEmpty()
        ? List.of()
        : history.ofData().stream().map(ChangeSeen::by).toList();
  }

  /** The same with another history. */
  public Facts with(History other) {
    return new Facts(asOf, firstSeen, other, links, description);
  }

  /** The same with the portal's own description, as N-Triples. */
  public Facts withDescription(String ntriples) {
    return new Facts(asOf, firstSeen, history, links, Optional.of(ntriples));
  }

  /** Nothing is known but the time. */
  public static Facts at(Instant asOf) {
    return new Facts(asOf, Optional.empty(), History.NONE, Map.of());
  }
}
