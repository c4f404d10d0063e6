package dev.winnow.scoring.benchmark.kept;

import dev.winnow.catalogue.Organisation;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.Participant;
import dev.winnow.scoring.benchmark.league.Entrant;
import dev.winnow.scoring.benchmark.tally.Tally;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an edition says of an organisation: all that any comparison needs, so that it can be
 * repeated for ever, whatever the organisation is called or publishes later.
 *
 * @param organisation as it was known then
 * @param software the kind of each of its portals then, such as "ckan", by the portal's id
 * @param recipe which benchmark each sample is of, in their order
 * @param tally what was added up; without topics, which no figure is made of
 */
record Entry(
    Organisation organisation, Map<String, String> software, List<String> recipe, Tally tally) {

  Entry {
    software = Map.copyOf(software);
    recipe = List.copyOf(recipe);
  }

  /** As it takes part in a benchmark; empty where it was not counted by it. */
  Optional<Entrant> entrant(Benchmark benchmark) {
    int at = recipe.indexOf(Follower.ingredient(benchmark));
    return at < 0
        ? Optional.empty()
        : Optional.of(new Entrant(participant(), tally, tally.samples().get(at), software));
  }

  private Participant participant() {
    Map<String, Double> units = new TreeMap<>();
    tally
        .portals()
        .forEach(
            (portal, count) ->
                Optional.ofNullable(software.get(portal))
                    .ifPresent(kind -> units.merge(kind, count, Double::sum)));
    List<String> kindsByUnits =
        units.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    return new Participant(
        organisation, List.copyOf(new TreeSet<>(tally.portals().keySet())), kindsByUnits);
  }
}
