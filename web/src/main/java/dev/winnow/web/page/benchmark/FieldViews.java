package dev.winnow.web.page.benchmark;

import dev.winnow.catalogue.kind.Spectrum;
import dev.winnow.index.Facet;
import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.Field;
import dev.winnow.scoring.benchmark.Field.Sector;
import dev.winnow.web.chart.Drawing;
import dev.winnow.web.chart.Ink;
import dev.winnow.web.chart.ScorePlots;
import dev.winnow.web.chart.ShareBar;
import dev.winnow.web.page.benchmark.BenchmarkPage.FieldView;
import dev.winnow.web.page.benchmark.BenchmarkPage.Key;
import dev.winnow.web.page.benchmark.BenchmarkPage.KindRow;
import dev.winnow.web.page.benchmark.BenchmarkPage.KindTable;
import dev.winnow.web.page.benchmark.BenchmarkPage.SectorRow;
import dev.winnow.web.page.benchmark.BenchmarkPage.SpectrumRow;
import dev.winnow.web.page.standing.StandingWords;
import dev.winnow.web.text.Voice;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes what pages and files show of the whole field. */
public final class FieldViews {
  private final Voice voice;
  private final StandingWords words;

  /** Speaks so. */
  public FieldViews(Voice voice) {
    this.voice = voice;
    this.words = new StandingWords(voice);
  }

  FieldView of(Field field) {
    return new FieldView(
        field.sectors().stream().map(sector -> row(field, sector)).toList(),
        field.sectors().stream().map(this::spectrum).toList(),
        Arrays.stream(Spectrum.values())
            .map(spectrum -> new Key(ShareBar.key(ink(spectrum)), name(spectrum)))
            .toList(),
        kinds(field));
  }

  /** What a sector is called. */
  public String name(Sector sector) {
    return voice.names().ofValue(Facet.SECTOR, sector.code());
  }

  /** What a kind of data is called. */
  public String kind(String code) {
    return code.equals("unknown")
        ? voice.say("field.noKind")
        : voice.names().ofValue(Facet.KIND, code);
  }

  /** The typical figures of all sectors on one scale. */
  public Optional<Drawing> sectors(Field field) {
    double max = field.benchmark().measure().max();
    List<ScorePlots.Group> groups =
        field.sectors().stream()
            .map(sector -> new ScorePlots.Group(name(sector), List.of(span(sector, max))))
            .toList();
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ScorePlots.ladder(
                groups, voice.numbers().shortPoints(max), voice.say("field.sectors")));
  }

  /** The spectra of all sectors, one below the other. */
  public Optional<Drawing> spectra(Field field) {
    List<ShareBar.Named> bars =
        field.sectors().stream()
            .map(sector -> new ShareBar.Named(name(sector), parts(sector)))
            .toList();
    List<ShareBar.Named> key =
        Arrays.stream(Spectrum.values())
            .map(
                spectrum ->
                    new ShareBar.Named(
                        name(spectrum), List.of(new ShareBar.Part(ink(spectrum), 1))))
            .toList();
    return bars.isEmpty()
        ? Optional.empty()
        : Optional.of(ShareBar.all(bars, key, voice.say("field.spectrum")));
  }

  /** The kinds of data that anybody has, the most frequent first. */
  public static List<String> kindCodes(Field field) {
    return field.sectors().stream()
        .flatMap(sector -> sector.kinds().keySet().stream())
        .distinct()
        .sorted(
            Comparator.comparingDouble((String code) -> -most(field, code))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static double most(Field field, String code) {
    return code.equals("unknown")
        ? -1
        : field.sectors().stream()
            .mapToDouble(sector -> sector.kinds().getOrDefault(code, 0.0))
            .max()
            .orElse(0);
  }

  private SectorRow row(Field field, Sector sector) {
    double max = field.benchmark().measure().max();
    List<Double> quartiles = sector.quartiles();
    return new SectorRow(
        name(sector),
        voice.numbers().count(sector.organisations()),
        sector.units() == sector.records()
            ? voice.numbers().count(sector.records())
            : voice.say("standing.units", sector.records(), sector.units()),
        sector
            .typical()
            .map(one -> words.value(one) + " (" + words.interval(one) + ")")
            .orElse("–"),
        quartiles.size() < 3
            ? "–"
            : voice.numbers().interval(quartiles.getFirst(), quartiles.getLast(), 0),
        ScorePlots.row(
            span(sector, max),
            quartiles.size() < 3
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.clamp(quartiles.get(1) / max, 0, 1)),
            false));
  }

  private ScorePlots.Span span(Sector sector, double max) {
    return sector
        .typical()
        .map(one -> words.span(one, max))
        .orElse(new ScorePlots.Span(OptionalDouble.empty(), 0, 1));
  }

  private SpectrumRow spectrum(Sector sector) {
    return new SpectrumRow(
        name(sector),
        ShareBar.of(parts(sector)),
        Arrays.stream(Spectrum.values()).map(spectrum -> share(sector, spectrum)).toList());
  }

  private String share(Sector sector, Spectrum spectrum) {
    return Optional.ofNullable(sector.spectrum().get(spectrum)).map(words::share).orElse("–");
  }

  private static List<ShareBar.Part> parts(Sector sector) {
    return Arrays.stream(Spectrum.values())
        .map(
            spectrum ->
                new ShareBar.Part(
                    ink(spectrum),
                    Optional.ofNullable(sector.spectrum().get(spectrum))
                        .map(Estimate::value)
                        .orElse(0.0)))
        .toList();
  }

  private KindTable kinds(Field field) {
    return new KindTable(
        field.sectors().stream().map(this::name).toList(),
        kindCodes(field).stream()
            .map(
                code ->
                    new KindRow(
                        kind(code),
                        field.sectors().stream().map(sector -> kindShare(sector, code)).toList()))
            .toList());
  }

  private String kindShare(Sector sector, String code) {
    double share = sector.kinds().getOrDefault(code, 0.0);
    return share == 0 ? "–" : voice.numbers().percent(share);
  }

  private String name(Spectrum spectrum) {
    return voice.say("spectrum." + spectrum.name().toLowerCase(Locale.ROOT));
  }

  private static Ink ink(Spectrum spectrum) {
    return switch (spectrum) {
      case OPEN -> Ink.OPEN;
      case SHARED -> Ink.SHARED;
      case CLOSED -> Ink.CLOSED;
      case UNKNOWN -> Ink.UNKNOWN;
    };
  }
}
