package dev.winnow.scoring.benchmark.figure;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.kind.DataKind;
import dev.winnow.catalogue.kind.Kinds;
import dev.winnow.catalogue.kind.SpectrumReading;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.scoring.benchmark.figure.Figure.Looks;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out what a dataset is like, without judging it. */
final class Looking {

  private static final int TOPICS = 8;
  private static final int LONGEST_TOPIC = 40;
  private static final int CENTURY_AND_A_HALF = 150;
  private static final int LONG_AFTER_TODAY = 20;

  private Looking() {}

  static Looks at(Dataset dataset, Facts facts, boolean dummies) {
    List<String> keywords = keywords(dataset);
    return new Looks(
        Mark.of(SeriesTitle.of(dataset)),
        Mark.of(mould(dataset, keywords)),
        keywords.isEmpty() ? 0 : Mark.of(String.join("\n", keywords)),
        dataset
            .modified()
            .value()
            .map(moment -> Math.toIntExact(moment.day().toEpochDay()))
            .orElse(Looks.NO_DAY),
        Gates.answers(dataset, facts),
        SpectrumReading.of(dataset).spectrum(),
        Kinds.of(dataset).keySet().stream().map(DataKind::code).toList(),
        keywords.stream().filter(word -> word.length() <= LONGEST_TOPIC).limit(TOPICS).toList(),
        dummies,
        dataset.temporal().stream().anyMatch(period -> isAbsurd(period, facts)));
  }

  private static List<String> keywords(Dataset dataset) {
    return dataset.keywords().stream()
        .map(word -> word.value().strip().toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  /** Everything that a form or an exporter fixes, whatever the data is about. */
  private static String mould(Dataset dataset, List<String> keywords) {
    Stream<String> formats =
        dataset.distributions().stream()
            .flatMap(file -> Stream.of(file.format().raw(), file.licence().raw()))
            .distinct()
            .sorted();
    Stream<String> statements =
        Stream.of(
            dataset.licence().raw(),
            dataset.frequency().raw(),
            dataset.accessRights().raw(),
            String.valueOf(dataset.contactPoints().hashCode()));
    Stream<String> themes = dataset.themes().stream().map(Stated::raw).sorted();
    return Stream.of(statements, formats, themes, keywords.stream())
        .map(some -> String.join("\n", some.toList()))
        .reduce("", (one, other) -> one + "\n\n" + other);
  }

  private static boolean isAbsurd(Period period, Facts facts) {
    int today = facts.asOf().atOffset(ZoneOffset.UTC).getYear();
    Optional<Integer> start = year(period.start());
    Optional<Integer> end = year(period.end());
    return start.isPresent()
        && end.isPresent()
        && end.get() - start.get() >= CENTURY_AND_A_HALF
        && end.get() - today >= LONG_AFTER_TODAY;
  }

  private static Optional<Integer> year(Stated<Moment> moment) {
    return moment.value().map(known -> known.day().getYear());
  }
}
