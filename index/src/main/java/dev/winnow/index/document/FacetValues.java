package dev.winnow.index.document;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Organisation.Level;
import dev.winnow.catalogue.Organisation.Sector;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.kind.Kinds;
import dev.winnow.catalogue.kind.SpectrumReading;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.catalogue.vocabulary.Language;
import dev.winnow.store.StoredDataset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The values by which a dataset is filtered and counted. */
final class FacetValues {

  private final Map<String, Set<String>> values = new HashMap<>();

  private FacetValues() {}

  /** A dataset's values by the code of their facet; values that are not known are absent. */
  static Map<String, Set<String>> of(
      StoredDataset stored, Optional<Portal> portal, Set<String> textLanguages) {
    FacetValues facets = new FacetValues();
    Dataset dataset = stored.dataset();
    facets.put("portal", dataset.id().portal());
    facets.addPublisher(stored.organisation(), portal);
    LicenceReading reading = LicenceReading.of(dataset);
    facets.addLicence(reading);
    dataset.distributions().stream()
        .flatMap(file -> file.format().value().stream())
        .map(FileFormat::code)
        .forEach(format -> facets.put("format", format));
    dataset.themes().stream()
        .flatMap(theme -> theme.value().stream())
        .forEach(theme -> facets.put("theme", theme.name()));
    Kinds.of(dataset).keySet().forEach(kind -> facets.put("kind", kind.code()));
    facets.put("spectrum", SpectrumReading.of(dataset).spectrum().code());
    textLanguages.forEach(language -> facets.put("language", language));
    dataset.languages().stream()
        .flatMap(language -> language.value().stream())
        .map(Language::code)
        .forEach(language -> facets.put("language", language));
    facets.addStanding(stored, reading);
    return facets.values;
  }

  private void addPublisher(Optional<Organisation> organisation, Optional<Portal> portal) {
    organisation.map(Organisation::id).ifPresent(id -> put("organisation", id));
    organisation
        .flatMap(Organisation::sector)
        .or(() -> portal.flatMap(Portal::sector))
        .map(Sector::code)
        .ifPresent(sector -> put("sector", sector));
    organisation
        .flatMap(Organisation::level)
        .map(Level::code)
        .ifPresent(level -> put("level", level));
    organisation
        .map(Organisation::country)
        .filter(country -> !country.isEmpty())
        .or(() -> portal.map(Portal::country).filter(country -> !country.isEmpty()))
        .ifPresent(country -> put("country", country));
  }

  private void addLicence(LicenceReading reading) {
    reading.licence().ifPresent(licence -> put("licence", licence.id()));
    put("openness", reading.openness().code());
    put("may", reading.may());
  }

  private void addStanding(StoredDataset stored, LicenceReading reading) {
    Optional<Score> score = stored.score(Score.HEADLINE);
    FreshnessStage stage = score.flatMap(Score::freshness).orElse(FreshnessStage.UNKNOWN);
    put("freshness", stage.code());
    if (stage == FreshnessStage.DELINQUENT) {
      put("freshness", FreshnessStage.OVERDUE.code());
    }
    new Standing(stored).band("quality").ifPresent(band -> put("quality", band));
    boolean isReady =
        stage == FreshnessStage.FRESH
            && reading.openness().isOpen()
            && score.map(known -> holds(known, "links-work")).orElse(false)
            && score.map(known -> holds(known, "machine-readable")).orElse(false);
    if (isReady) {
      put("ready", "yes");
    }
  }

  /**
   * Whether a metric found at least one file that is as asked; what is not known does not count.
   */
  private static boolean holds(Score score, String metric) {
    return score
        .leaves()
        .flatMap(leaf -> leaf.measurement().stream())
        .anyMatch(measured -> measured.metric().equals(metric) && measured.share() > 0);
  }

  private void put(String facet, String value) {
    values.computeIfAbsent(facet, code -> new TreeSet<>()).add(value);
  }
}
