package dev.winnow.web.api;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.kind.DataKind;
import dev.winnow.catalogue.kind.Kinds;
import dev.winnow.catalogue.kind.SpectrumReading;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.store.StoredDataset;
import dev.winnow.web.api.Views.CopyRef;
import dev.winnow.web.api.Views.Item;
import dev.winnow.web.api.Views.LicenceRef;
import dev.winnow.web.api.Views.Points;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.SafeLink;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Makes what the API says about a dataset in a list. */
final class Items {
  private static final int LONGEST_DESCRIPTION = 1_000;

  private Items() {}

  static Item of(StoredDataset stored, String profile) {
    return of(stored, Optional.empty(), profile);
  }

  /** The same with its copies on other portals, if those were asked for. */
  static Item of(StoredDataset stored, Optional<List<StoredDataset>> copies, String profile) {
    Dataset dataset = stored.dataset();
    Optional<Score> score = stored.score(profile);
    return new Item(
        dataset.id().toString(),
        first(dataset.title()),
        Harvested.plain(first(dataset.description()), LONGEST_DESCRIPTION),
        stored.organisation().map(Views::ref),
        dataset.id().portal(),
        licence(dataset),
        formats(dataset),
        dataset.themes().stream()
            .flatMap(theme -> theme.value().stream())
            .map(Enum::name)
            .distinct()
            .toList(),
        Kinds.of(dataset).keySet().stream().map(DataKind::code).toList(),
        SpectrumReading.of(dataset).spectrum().code(),
        dataset.modified().value().map(Items::date),
        score.flatMap(Score::freshness).orElse(FreshnessStage.UNKNOWN).code(),
        url(dataset),
        "/datasets/" + dataset.id(),
        score.map(Items::scores).orElse(Map.of()),
        copies.map(some -> some.stream().map(copy -> copy(copy, profile)).toList()));
  }

  private static CopyRef copy(StoredDataset stored, String profile) {
    Dataset dataset = stored.dataset();
    return new CopyRef(
        dataset.id().toString(),
        dataset.id().portal(),
        first(dataset.title()),
        licence(dataset),
        dataset.modified().value().map(Items::date),
        url(dataset),
        "/datasets/" + dataset.id(),
        stored.score(profile).map(Items::scores).orElse(Map.of()));
  }

  /** The title as stated, in the language that comes first. */
  static String first(Texts texts) {
    return texts.first().map(Text::value).orElse("");
  }

  /** Where a dataset is at its source. */
  static Optional<String> url(Dataset dataset) {
    return SafeLink.of(dataset.landingPage()).or(() -> dataset.source().flatMap(SafeLink::of));
  }

  /** The overall score and its dimensions, by id. */
  static Map<String, Points> scores(Score score) {
    Map<String, Points> scores = new LinkedHashMap<>();
    scores.put("overall", points(score.overall()));
    for (ScorePart dimension : score.dimensions()) {
      scores.put(dimension.id(), points(dimension.value()));
    }
    return scores;
  }

  /** A number with two digits. */
  static double rounded(double number) {
    return Math.round(number * 100) / 100.0;
  }

  /** A number with two digits, if there is one. */
  static OptionalDouble rounded(OptionalDouble number) {
    return number.isPresent() ? OptionalDouble.of(rounded(number.getAsDouble())) : number;
  }

  /** A moment as exactly as it was stated, in ISO 8601. */
  static String date(Moment moment) {
    LocalDate day = moment.day();
    return switch (moment.precision()) {
      case YEAR -> String.valueOf(day.getYear());
      case MONTH -> YearMonth.from(day).toString();
      case DAY -> day.toString();
      case SECOND -> moment.from().toString();
      case INTERVAL ->
          day + "/" + LocalDate.ofInstant(moment.until().minusMillis(1), ZoneOffset.UTC);
    };
  }

  static Points points(Value value) {
    return new Points(rounded(value.value()), rounded(value.low()), rounded(value.high()));
  }

  private static LicenceRef licence(Dataset dataset) {
    LicenceReading reading = LicenceReading.of(dataset);
    return new LicenceRef(
        reading.licence().map(Licence::id),
        reading.licence().map(Licence::name),
        reading.openness().code(),
        reading.clarity(),
        reading.may());
  }

  private static List<String> formats(Dataset dataset) {
    Set<String> formats = new LinkedHashSet<>();
    dataset.distributions().stream()
        .flatMap(file -> file.format().value().stream())
        .forEach(
            format -> {
              formats.add(format.code());
              if (format.service()) {
                formats.add("api");
              }
            });
    return List.copyOf(formats);
  }
}
