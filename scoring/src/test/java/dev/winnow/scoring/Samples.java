package dev.winnow.scoring;

import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.catalogue.vocabulary.Frequency;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licence.Condition;
import dev.winnow.catalogue.vocabulary.Licence.Openness;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The few licences, formats and rhythms that tests need, and how statements are noted: {@code CSV}
 * is said and understood, {@code CSV <- text/csv;x} is said behind the arrow and understood before
 * it, {@code ? Miljö} is said and not understood.
 */
final class Samples {

  static final Path PROFILES =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config/profiles");

  private static final Map<String, FileFormat> FORMATS =
      Map.of(
          "CSV", format("CSV", "text/csv", true, true, false),
          "JSON", format("JSON", "application/json", true, true, false),
          "GEOJSON", format("GEOJSON", "application/geo+json", true, true, false),
          "XLSX", format("XLSX", "application/vnd.ms-excel", true, false, false),
          "PDF", format("PDF", "application/pdf", false, true, false),
          "HTML", format("HTML", "text/html", false, true, false),
          "RDF_TURTLE", format("RDF_TURTLE", "text/turtle", true, true, false),
          "WMS_SRVC", format("WMS_SRVC", "application/vnd.ogc.wms_xml", true, true, true),
          "API", format("API", "application/x-api", true, true, true));

  private static final Map<String, Licence> LICENCES =
      Map.of(
          "CC0-1.0", licence("CC0-1.0", "CC0", "1.0", Openness.OPEN),
          "CC-BY-4.0", licence("CC-BY-4.0", "CC-BY", "4.0", Openness.OPEN, Condition.ATTRIBUTION),
          "CC-BY", licence("CC-BY", "CC-BY", "", Openness.OPEN, Condition.ATTRIBUTION),
          "CC-BY-SA-4.0",
              licence(
                  "CC-BY-SA-4.0",
                  "CC-BY-SA",
                  "4.0",
                  Openness.OPEN,
                  Condition.ATTRIBUTION,
                  Condition.SHARE_ALIKE),
          "CC-BY-ND-4.0",
              licence(
                  "CC-BY-ND-4.0",
                  "CC-BY-ND",
                  "4.0",
                  Openness.RESTRICTED,
                  Condition.ATTRIBUTION,
                  Condition.NO_DERIVATIVES),
          "CC-BY-NC-4.0",
              licence(
                  "CC-BY-NC-4.0",
                  "CC-BY-NC",
                  "4.0",
                  Openness.RESTRICTED,
                  Condition.ATTRIBUTION,
                  Condition.NON_COMMERCIAL));

  private static final Map<String, Integer> DAYS =
      Map.of("DAILY", 1, "WEEKLY", 7, "MONTHLY", 30, "QUARTERLY", 90, "ANNUAL", 365);

  private Samples() {}

  static FileFormat format(String id) {
    return known(FORMATS, id);
  }

  static Licence licence(String id) {
    return known(LICENCES, id);
  }

  static Frequency frequency(String id) {
    return new Frequency(
        id,
        Optional.ofNullable(DAYS.get(id)).map(Duration::ofDays),
        id.equals("CONT") || id.equals("UPDATE_CONT"));
  }

  static Frequency everyDays(int days) {
    return new Frequency("EVERY_" + days, Optional.of(Duration.ofDays(days)), false);
  }

  static Moment moment(String text) {
    return switch (text.length()) {
      case 4 -> Moment.ofYear(Integer.parseInt(text));
      case 7 -> Moment.of(YearMonth.parse(text));
      case 10 -> Moment.of(LocalDate.parse(text));
      default -> Moment.of(Instant.parse(text));
    };
  }

  static <T> Stated<T> stated(String text, Function<String, T> known) {
    if (text.startsWith("? ")) {
      return Stated.unknown(text.substring(2), "no rule knows it");
    }
    int arrow = text.indexOf(" <- ");
    String understood = arrow < 0 ? text : text.substring(0, arrow);
    String said = arrow < 0 ? text : text.substring(arrow + 4);
    return Stated.understood(said, known.apply(understood), "by its name");
  }

  static Stated<URI> address(String text) {
    return stated(text, URI::create);
  }

  private static <T> T known(Map<String, T> table, String id) {
    return Optional.ofNullable(table.get(id))
        .orElseThrow(() -> new IllegalArgumentException("tests know no '" + id + "'"));
  }

  private static FileFormat format(
      String id, String mediaType, boolean readable, boolean open, boolean service) {
    return new FileFormat(id, id, Set.of(mediaType), Set.of(), readable, open, service);
  }

  private static Licence licence(
      String id, String family, String version, Openness openness, Condition... conditions) {
    return new Licence(
        id,
        id.replace('-', ' '),
        version.isEmpty() ? Optional.empty() : Optional.of(id),
        Optional.empty(),
        family,
        version,
        openness,
        Set.of(conditions));
  }
}
