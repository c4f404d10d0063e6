package dev.winnow.app.output;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.store.StoredDataset;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** One dataset a row; texts that a spreadsheet would take for a formula are marked as text. */
final class CsvTable implements ExportWriter {

  private static final String[] HEAD = {
    "id",
    "title",
    "organisation",
    "country",
    "portal",
    "licence",
    "openness",
    "formats",
    "issued",
    "modified",
    "frequency",
    "freshness",
    "overall",
    "overall_low",
    "overall_high",
    "quality",
    "licence_clarity",
    "freshness_score",
    "landing_page"
  };

  private final CSVPrinter table;

  CsvTable(PrintWriter out) throws IOException {
    this.table = CSVFormat.RFC4180.builder().setHeader(HEAD).get().print(out);
  }

  @Override
  public void write(StoredDataset stored) throws IOException {
    Dataset dataset = stored.dataset();
    LicenceReading licence = LicenceReading.of(dataset);
    Optional<Score> score = stored.score(Score.HEADLINE);
    List<String> row = new ArrayList<>();
    row.add(dataset.id().toString());
    row.add(dataset.title().first().map(Text::value).orElse(""));
    row.add(stored.organisation().map(Organisation::name).orElse(""));
    row.add(stored.organisation().map(Organisation::country).orElse(""));
    row.add(dataset.id().portal());
    row.add(licence.licence().map(Licence::id).orElse(""));
    row.add(licence.openness().code());
    row.add(formats(dataset));
    row.add(dataset.issued().raw());
    row.add(dataset.modified().raw());
    row.add(dataset.frequency().raw());
    row.add(score.flatMap(Score::freshness).map(FreshnessStage::code).orElse(""));
    addScore(row, score);
    row.add(dataset.landingPage().value().map(URI::toString).orElse(""));
    table.printRecord(row.stream().map(CsvTable::asText).toList());
  }

  private static void addScore(List<String> row, Optional<Score> score) {
    Value overall = score.map(Score::overall).orElse(Value.unknown(100));
    row.add(points(overall));
    row.add("%.1f".formatted(overall.low()));
    row.add("%.1f".formatted(overall.high()));
    for (String dimension : List.of("quality", "licence", "freshness")) {
      row.add(
          score
              .flatMap(known -> known.dimension(dimension))
              .map(ScorePart::value)
              .map(CsvTable::points)
              .orElse(""));
    }
  }

  private static String points(Value value) {
    return value.value().isPresent() ? "%.1f".formatted(value.value().getAsDouble()) : "";
  }

  private static String formats(Dataset dataset) {
    return dataset.distributions().stream()
        .map(Distribution::format)
        .flatMap(format -> format.value().stream())
        .map(FileFormat::code)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String asText(String cell) {
    return cell.matches("(?s)[=+@\\t\\r].*|-\\D.*") ? "'" + cell : cell;
  }

  @Override
  public void close() throws IOException {
    table.flush();
  }
}
