package dev.winnow.web.lock;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.index.SearchQuery;
import dev.winnow.index.SearchResult.Hit;
import dev.winnow.index.document.Identifiers;
import dev.winnow.store.StoredDataset;
import dev.winnow.web.source.Sources;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds datasets by their id or by an address of theirs, and says how they stand. */
public final class LockStates {

  private final Sources sources;

  /** Over these sources. */
  public LockStates(Sources sources) {
    this.sources = sources;
  }

  /**
   * How these datasets stand; those that nobody knows are absent.
   *
   * @param asked ids of datasets, tombstones included, or addresses of datasets or their files
   */
  public Map<String, LockState> of(Collection<String> asked) {
    Map<String, DatasetId> found = new LinkedHashMap<>();
    for (String one : asked) {
      find(one).ifPresent(id -> found.put(one, id));
    }
    Map<DatasetId, StoredDataset> loaded =
        sources.store().datasets().withFigures(new LinkedHashSet<>(found.values()), Score.HEADLINE);
    Set<String> addresses = new LinkedHashSet<>();
    loaded.values().forEach(stored -> addresses.addAll(addresses(stored.dataset())));
    Map<String, LinkFact> links = sources.store().links().find(addresses);
    Map<String, LockState> states = new HashMap<>();
    found.forEach(
        (one, id) ->
            Optional.ofNullable(loaded.get(id))
                .ifPresent(stored -> states.put(one, state(stored, links))));
    return states;
  }

  private Optional<DatasetId> find(String asked) {
    String[] parts = asked.split("/", -1);
    if (parts.length == 2 && DatasetId.isSafe(parts[0]) && DatasetId.isSafe(parts[1])) {
      return Optional.of(new DatasetId(parts[0], parts[1]));
    }
    List<DatasetId> hits =
        sources.index().search(SearchQuery.of(asked)).hits().stream().map(Hit::id).toList();
    Map<DatasetId, StoredDataset> loaded =
        sources.store().datasets().withFigures(hits, Score.HEADLINE);
    String wanted = Identifiers.normal(asked);
    return hits.stream()
        .filter(loaded::containsKey)
        .filter(id -> names(loaded.get(id).dataset()).anyMatch(wanted::equals))
        .findFirst();
  }

  private static Stream<String> names(Dataset dataset) {
    return Stream.of(
            dataset.source().map(URI::toString).stream(),
            Stream.of(said(dataset.landingPage())),
            addresses(dataset).stream())
        .flatMap(one -> one)
        .map(Identifiers::normal);
  }

  private static LockState state(StoredDataset stored, Map<String, LinkFact> links) {
    Dataset dataset = stored.dataset();
    LicenceReading licence = LicenceReading.of(dataset);
    List<String> addresses = addresses(dataset);
    return new LockState(
        dataset.id().toString(),
        dataset.title().first().map(Text::value).orElse(""),
        licence.licence().map(Licence::id).orElse(""),
        licence.may(),
        formats(dataset),
        addresses,
        addresses.stream().filter(one -> isBroken(links.get(one))).toList(),
        stored
            .score(Score.HEADLINE)
            .flatMap(Score::freshness)
            .orElse(FreshnessStage.UNKNOWN)
            .code(),
        stored.removed().isPresent());
  }

  private static boolean isBroken(@Nullable LinkFact fact) {
    return fact != null && fact.state() == LinkFact.State.BROKEN;
  }

  private static List<String> formats(Dataset dataset) {
    Set<String> formats = new TreeSet<>();
    for (Distribution file : dataset.distributions()) {
      file.format().value().map(FileFormat::code).ifPresent(formats::add);
    }
    return formats.stream().map(format -> format.toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> addresses(Dataset dataset) {
    Set<String> addresses = new LinkedHashSet<>();
    for (Distribution file : dataset.distributions()) {
      addresses.add(said(file.downloadUrl()));
      addresses.add(said(file.accessUrl()));
    }
    addresses.remove("");
    return new ArrayList<>(addresses);
  }

  private static String said(Stated<URI> address) {
    return address.value().map(URI::toString).orElse(address.raw());
  }
}
