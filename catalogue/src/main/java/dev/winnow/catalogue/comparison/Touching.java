package dev.winnow.catalogue.comparison;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.ChangeSeen.Touch;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a change of a description speaks of data, of its date, or only of words about it. Pure.
 */
public final class Touching {

  private Touching() {}

  /** What differs between two descriptions of one dataset. */
  public static Touch of(Dataset then, Dataset now) {
    boolean data =
        !files(then).equals(files(now))
            || !then.temporal().equals(now.temporal())
            || !then.version().equals(now.version());
    if (data) {
      return Touch.DATA;
    }
    return dates(then).equals(dates(now)) ? Touch.DESCRIPTION : Touch.DATE;
  }

  /** The latest date of change that a description states, by the day or finer. */
  public static Optional<Instant> date(Dataset dataset) {
    return dates(dataset).stream()
        .flatMap(date -> date.value().stream())
        .filter(Touching::isADay)
        .map(Moment::from)
        .max(Instant::compareTo);
  }

  /** Where the files are, how large and which; in no order, as portals shuffle them. */
  private static List<String> files(Dataset dataset) {
    return dataset.distributions().stream().map(Touching::file).sorted().toList();
  }

  private static String file(Distribution file) {
    return String.join(
        " ",
        file.accessUrl().raw(),
        file.downloadUrl().raw(),
        file.byteSize().toString(),
        file.checksum().toString());
  }

  private static List<Stated<Moment>> dates(Dataset dataset) {
    Stream<Stated<Moment>> files = dataset.distributions().stream().map(Distribution::modified);
    return Stream.concat(Stream.of(dataset.modified()), files).toList();
  }

  private static boolean isADay(Moment moment) {
    return switch (moment.precision()) {
      case SECOND, DAY -> true;
      case MONTH, YEAR, INTERVAL -> false;
    };
  }
}
