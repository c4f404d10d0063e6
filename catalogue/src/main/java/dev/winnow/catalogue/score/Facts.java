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
 * @param changesSeen when its content was seen to change, oldest first, the first sight excluded
 * @param links what is known about addresses, by address as stated; an absent one is unchecked
 */
public record Facts(
    Instant asOf,
    Optional<Instant> firstSeen,
    List<Instant> changesSeen,
    Map<String, LinkFact> links) {

  public Facts {
    changesSeen = List.copyOf(changesSeen);
    links = Map.copyOf(links);
  }

  /** Nothing is known but the time. */
  public static Facts at(Instant asOf) {
    return new Facts(asOf, Optional.empty(), List.of(), Map.of());
  }
}
