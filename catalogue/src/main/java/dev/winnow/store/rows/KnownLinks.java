package dev.winnow.store.rows;

import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The addresses that a dataset names, and what is known about them. */
public final class KnownLinks {

  private KnownLinks() {}

  /**
   * What is known about the addresses of these datasets, dataset by dataset in their order. An
   * address is looked for as it was stated and as it was understood, and found under both.
   */
  public static List<Map<String, LinkFact>> known(Handle handle, Collection<Dataset> datasets) {
    Set<String> all = new HashSet<>();
    datasets.stream()
        .flatMap(dataset -> of(dataset).stream())
        .forEach(
            address -> {
              all.add(address.raw());
              address.value().ifPresent(understood -> all.add(understood.toString()));
            });
    Map<String, LinkFact> facts = LinkRows.find(handle, all);
    return datasets.stream().map(dataset -> known(dataset, facts)).toList();
  }

  private static Map<String, LinkFact> known(Dataset dataset, Map<String, LinkFact> facts) {
    Map<String, LinkFact> known = new HashMap<>();
    for (Stated<URI> address : of(dataset)) {
      Optional<String> understood = address.value().map(URI::toString);
      Optional<LinkFact> fact =
          Optional.ofNullable(facts.get(address.raw())).or(() -> understood.map(facts::get));
      fact.ifPresent(
          found -> {
            known.put(address.raw(), found);
            understood.ifPresent(key -> known.put(key, found));
          });
    }
    return known;
  }

  private static List<Stated<URI>> of(Dataset dataset) {
    List<Stated<URI>> all = new ArrayList<>();
    all.add(dataset.landingPage());
    for (Distribution distribution : dataset.distributions()) {
      all.add(distribution.accessUrl());
      all.add(distribution.downloadUrl());
      distribution.accessService().map(DataService::endpointUrl).ifPresent(all::add);
      distribution.accessService().map(DataService::endpointDescription).ifPresent(all::add);
    }
    return all.stream().filter(Stated::isStated).toList();
  }
}
