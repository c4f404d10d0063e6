package dev.winnow.web.page.benchmark;

import dev.winnow.catalogue.kind.Spectrum;
import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.Field;
import dev.winnow.scoring.benchmark.Field.Sector;
import dev.winnow.web.figure.Figure;
import dev.winnow.web.figure.Figure.Source;
import dev.winnow.web.figure.Figure.Table;
import dev.winnow.web.text.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The views of the whole field as figures. */
public final class FieldFigures {
  private final Voice voice;
  private final FieldViews views;

  /** Speaks so. */
  public FieldFigures(Voice voice) {
    this.voice = voice;
    this.views = new FieldViews(voice);
  }

  /** Sectors side by side. */
  public Figure sectors(Field field, Source source) {
    List<String> columns =
        List.of(
            "sector",
            "organisations",
            "records",
            "units",
            "typical",
            "typical_low",
            "typical_high",
            "lower_quartile",
            "median",
            "upper_quartile");
    return new Figure(
        "sectors",
        voice.say("field.sectors"),
        source,
        new Table(columns, field.sectors().stream().map(FieldFigures::sector).toList()),
        views.sectors(field));
  }

  /** The data spectrum of each sector. */
  public Figure spectrum(Field field, Source source) {
    List<String> columns =
        Stream.concat(
                Stream.of("sector"),
                Arrays.stream(Spectrum.values())
                    .map(spectrum -> spectrum.name().toLowerCase(Locale.ROOT))
                    .flatMap(code -> Stream.of(code, code + "_low", code + "_high")))
            .toList();
    return new Figure(
        "spectrum",
        voice.say("field.spectrum"),
        source,
        new Table(columns, field.sectors().stream().map(FieldFigures::spectrum).toList()),
        views.spectra(field));
  }

  /** What the data of each sector is about; a table has no picture. */
  public Figure kinds(Field field, Source source) {
    List<String> codes = FieldViews.kindCodes(field);
    List<String> columns = Stream.concat(Stream.of("sector"), codes.stream()).toList();
    return new Figure(
        "kinds",
        voice.say("field.kinds"),
        source,
        new Table(columns, field.sectors().stream().map(sector -> kinds(sector, codes)).toList()),
        Optional.empty());
  }

  private static List<Object> sector(Sector sector) {
    List<Object> row = new ArrayList<>();
    row.add(sector.code());
    row.add(sector.organisations());
    row.add(sector.records());
    row.add(sector.units());
    addKnown(row, sector.typical());
    for (int i = 0; i < 3; i++) {
      row.add(i < sector.quartiles().size() ? rounded(sector.quartiles().get(i)) : "");
    }
    return row;
  }

  private static List<Object> spectrum(Sector sector) {
    List<Object> row = new ArrayList<>(List.of(sector.code()));
    for (Spectrum spectrum : Spectrum.values()) {
      addKnown(row, Optional.ofNullable(sector.spectrum().get(spectrum)));
    }
    return row;
  }

  private static List<Object> kinds(Sector sector, List<String> codes) {
    List<Object> row = new ArrayList<>(List.of(sector.code()));
    codes.forEach(code -> row.add(rounded(sector.kinds().getOrDefault(code, 0.0))));
    return row;
  }

  private static void addKnown(List<Object> row, Optional<Estimate> estimate) {
    row.add(estimate.<Object>map(one -> rounded(one.value())).orElse(""));
    row.add(estimate.<Object>map(one -> rounded(one.low())).orElse(""));
    row.add(estimate.<Object>map(one -> rounded(one.high())).orElse(""));
  }

  private static double rounded(double number) {
    return Math.round(number * 1_000) / 1_000.0;
  }
}
