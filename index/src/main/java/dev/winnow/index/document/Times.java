package dev.winnow.index.document;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.store.StoredDataset;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When data is from, and what years it is about. */
final class Times {

  private Times() {}

  /** Years from one to another, both included. */
  record Years(int from, int to) {}

  /**
   * The latest stated date of the data that had come when the dataset was last looked at; a date of
   * publication counts only where there is no other.
   */
  static Optional<Instant> modified(StoredDataset stored) {
    Instant now = stored.score(Score.HEADLINE).map(Score::asOf).orElse(stored.lastChanged());
    Dataset dataset = stored.dataset();
    List<Distribution> files = dataset.distributions();
    return latest(dataset.modified(), files.stream().map(Distribution::modified), now)
        .or(() -> latest(dataset.issued(), files.stream().map(Distribution::issued), now));
  }

  /** Of a whole month or year its last day counts, unless that is still to come. */
  private static Optional<Instant> latest(
      Stated<Moment> own, Stream<Stated<Moment>> ofFiles, Instant now) {
    return Stream.concat(Stream.of(own), ofFiles)
        .flatMap(stated -> stated.value().stream())
        .filter(date -> !date.from().isAfter(now))
        .map(date -> lastDay(date).isAfter(now) ? now : lastDay(date))
        .max(Instant::compareTo);
  }

  private static Instant lastDay(Moment date) {
    Instant last = date.until().minus(Duration.ofDays(1));
    return last.isAfter(date.from()) ? last : date.from();
  }

  /** The years a dataset is about; an open end is open here, too. */
  static List<Years> years(Dataset dataset) {
    return dataset.temporal().stream().flatMap(period -> years(period).stream()).toList();
  }

  private static Optional<Years> years(Period period) {
    if (!period.start().isUnderstood() && !period.end().isUnderstood()) {
      return Optional.empty();
    }
    int from = period.start().value().map(start -> year(start.from())).orElse(Integer.MIN_VALUE);
    int to =
        period.end().value().map(end -> year(end.until().minusMillis(1))).orElse(Integer.MAX_VALUE);
    return from <= to ? Optional.of(new Years(from, to)) : Optional.empty();
  }

  private static int year(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).getYear();
  }
}
