package dev.winnow.catalogue.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.AccessRights;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.catalogue.vocabulary.Theme;
import dev.winnow.catalogue.vocabulary.spelling.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KindsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Luftkvalitet i Vallby               | luft              | CSV     | SENSORS",
        "Detaljplaner                        | -                 | GEOJSON | MAPS",
        "Bevölkerung nach Stadtteilen        | -                 | CSV     | SOCIETY",
        "Orthophotos 2024                    | -                 | TIFF    | IMAGES",
        "Leverantörsfakturor 2025            | inköp             | CSV     | BUSINESS",
        "GTFS timetable                      | bus               | ZIP     | POSITION",
        "Patientregister, avidentifierat     | vård              | CSV     | HUMAN",
        "Air quality stations map            | -                 | WMS     | MAPS SENSORS",
        "Genomsnittlig väntetid              | genomförande      | CSV     | -",
        "A table                             | -                 | CSV     | -",
        "Streams                             | -                 | GEOJSON | MAPS",
        "Streams                             | -                 | SHP     | MAPS",
        "The yearly report                   | -                 | PNG     | -",
        "Scan of a hillside                  | -                 | LAZ     | IMAGES",
        "Dog licence sales                   | -                 | CSV     | -",
        "Tax parcels                         | -                 | CSV     | MAPS",
        "Snow routes                         | weather           | CSV     | -",
        "Weather in Vallby                   | -                 | CSV     | SENSORS",
        "Cooling centres                     | temperature       | CSV     | -",
        "Traffic counts                      | AADT              | CSV     | SENSORS",
        "Public Use Microdata Areas          | patient rights    | CSV     | -",
        "Annual salaries                     | -                 | CSV     | HUMAN",
        "Internos del servicio penitenciario | -                 | CSV     | HUMAN",
        "Viatical settlement providers       | catastrophe       | CSV     | -",
        "Film production incentives          | -                 | CSV     | -",
        "Qualité de l’air                    | -                 | CSV     | SENSORS",
        "Marchés publics                     | commande publique | JSON    | BUSINESS"
      })
  void tellsKindsByThemesFormatsAndWords(String title, String keyword, String format, String want) {
    Dataset dataset =
        named(title).toBuilder()
            .keywords(keyword == null ? List.of() : List.of(Text.of(keyword)))
            .distributions(
                List.of(new DistributionBuilder().format(FileFormats.resolve(format)).build()))
            .build();
    String kinds =
        Kinds.of(dataset).keySet().stream().map(Enum::name).collect(Collectors.joining(" "));
    assertEquals(want == null ? "" : want, kinds);
  }

  @Test
  void everyKindComesWithItsSigns() {
    Dataset dataset =
        named("Kartor över skolor").toBuilder()
            .themes(List.of(Stated.understood("samhälle", Theme.SOCI, "by its name")))
            .build();
    assertEquals(
        "{MAPS=[Sign[kind=MAPS, where=WORD, what=kartor]], "
            + "SOCIETY=[Sign[kind=SOCIETY, where=THEME, what=SOCI], "
            + "Sign[kind=SOCIETY, where=WORD, what=skolor]]}",
        Kinds.of(dataset).toString());
  }

  @Test
  void everyThemeAndFormatOfTheTableExists() {
    Set<String> themes = Arrays.stream(Theme.values()).map(Enum::name).collect(Collectors.toSet());
    List<String> strange = new ArrayList<>();
    for (Table.Row row : Table.read(Kinds.class, "kinds.csv")) {
      row.words("themes").stream().filter(code -> !themes.contains(code)).forEach(strange::add);
      row.words("formats").stream()
          .filter(code -> FileFormats.find(code).isEmpty())
          .forEach(strange::add);
    }
    assertEquals(List.of(), strange);
  }

  @Test
  void noLineOfTheTableSaysAWordTwice() {
    List<String> twice = new ArrayList<>();
    for (Table.Row row : Table.read(Kinds.class, "kinds.csv")) {
      List<String> words = new ArrayList<>(row.texts("words"));
      words.addAll(row.texts("titles"));
      if (words.size() != new TreeSet<>(words).size()) {
        twice.add(row.text("kind") + " " + row.text("language"));
      }
    }
    assertEquals(List.of(), twice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "CC-BY-4.0        | -            | OPEN    | LICENCE_OPEN",
        "CC-BY-4.0        | PUBLIC       | OPEN    | LICENCE_OPEN",
        "CC-BY-4.0        | RESTRICTED   | SHARED  | ACCESS_RESTRICTED",
        "CC-BY-NC-4.0     | PUBLIC       | SHARED  | LICENCE_RESTRICTED",
        "-                | NON_PUBLIC   | CLOSED  | ACCESS_CLOSED",
        "CC0-1.0          | CONFIDENTIAL | CLOSED  | ACCESS_CLOSED",
        "-                | PUBLIC       | UNKNOWN | NOTHING_CLEAR",
        "-                | RESTRICTED   | SHARED  | ACCESS_RESTRICTED",
        "our own words    | -            | UNKNOWN | NOTHING_CLEAR",
        "CC0-1.0 ODbL-1.0 | -            | OPEN    | LICENCE_OPEN",
        "CC0-1.0 ODbL-1.0 | RESTRICTED   | SHARED  | ACCESS_RESTRICTED",
        "CC0-1.0 CC-BY-NC-4.0 | -        | UNKNOWN | CONFLICT",
        "CC0-1.0 CC-BY-NC-4.0 | RESTRICTED | UNKNOWN | CONFLICT",
        "-                | -            | UNKNOWN | NOTHING_CLEAR"
      })
  void standsOnTheSpectrumByItsClearestStatement(
      String licence, String access, Spectrum spectrum, SpectrumReading.Grounds grounds) {
    Dataset dataset =
        named("Kartor").toBuilder()
            .licence(licence == null ? Stated.nothing() : said(licence))
            .accessRights(
                access == null
                    ? Stated.nothing()
                    : Stated.understood(access, AccessRights.valueOf(access), "by its code"))
            .build();
    assertEquals(new SpectrumReading(spectrum, grounds), SpectrumReading.of(dataset));
  }

  /** Licences named in one place; words of one's own are one statement. */
  private static Stated<Licence> said(String text) {
    return Licences.resolve(text.contains("-") ? List.of(text.split(" ")) : List.of(text));
  }

  private static Dataset named(String title) {
    return new DatasetBuilder(new DatasetId("vallby", "sample"), "sample")
        .title(Texts.of(title))
        .build();
  }
}
