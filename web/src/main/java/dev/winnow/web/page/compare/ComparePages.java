package dev.winnow.web.page.compare;

import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.web.chart.Drawing;
import dev.winnow.web.chart.ScorePlots;
import dev.winnow.web.comparing.Quoted;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.compare.ComparePage.Cell;
import dev.winnow.web.page.compare.ComparePage.Column;
import dev.winnow.web.page.compare.ComparePage.Files;
import dev.winnow.web.page.compare.ComparePage.Form;
import dev.winnow.web.page.compare.ComparePage.Row;
import dev.winnow.web.page.compare.ComparePage.TrendCell;
import dev.winnow.web.page.compare.ComparePage.Verdict;
import dev.winnow.web.page.compare.Verdicts.Named;
import dev.winnow.web.page.organisation.CourseViews;
import dev.winnow.web.page.standing.StandingWords;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Makes the page of organisations side by side. Pure. */
public final class ComparePages {
  /** As many can stand side by side. */
  public static final int MOST = 6;

  private final Frame frame;
  private final Voice voice;
  private final StandingWords words;

  /** Makes pages with this frame around them. */
  public ComparePages(Frame frame) {
    this.frame = frame;
    this.voice = frame.voice();
    this.words = new StandingWords(voice);
  }

  /** The page of these; a single one or none has nothing to compare yet. */
  public ComparePage page(
      Form form, List<KnownColumn> known, List<Benchmark> benchmarks, Quoted quoted) {
    boolean enough = known.size() > 1;
    List<Verdict> verdicts = enough ? verdicts(known, benchmarks) : List.of();
    return new ComparePage(
        frame,
        form,
        enough ? voice.say("compare.title", known.size()) : voice.say("compare.titleNone"),
        enough ? verdicts.getFirst().words() : voice.say("compare.lead"),
        caution(known),
        kept(known, quoted),
        columns(known),
        benchmarks.stream().map(one -> row(one, known)).toList(),
        trends(known),
        enough ? Optional.of(ladder(known, benchmarks, voice)) : Optional.empty(),
        verdicts,
        new BehindRows(voice).of(known),
        enough ? Optional.of(files(known, quoted)) : Optional.empty());
  }

  /** All figures on one scale, each as a share of what its benchmark allows. */
  public static Drawing ladder(List<KnownColumn> known, List<Benchmark> benchmarks, Voice voice) {
    StandingWords words = new StandingWords(voice);
    List<ScorePlots.Group> groups =
        benchmarks.stream()
            .map(
                benchmark ->
                    new ScorePlots.Group(
                        words.title(benchmark),
                        known.stream()
                            .map(one -> span(one.standing(benchmark.id()), benchmark, words))
                            .toList()))
            .toList();
    return ScorePlots.ladder(groups, "100\u00a0%", voice.say("compare.alt", known.size()));
  }

  private static ScorePlots.Span span(
      Optional<Standing> standing, Benchmark benchmark, StandingWords words) {
    return standing
        .map(one -> words.span(one.figure(), benchmark.measure().max()))
        .orElse(new ScorePlots.Span(OptionalDouble.empty(), 0, 0));
  }

  private String caution(List<KnownColumn> known) {
    long groups =
        known.stream()
            .flatMap(one -> one.headline().stream())
            .flatMap(one -> one.figure().stream())
            .map(Standing.Level::peers)
            .distinct()
            .count();
    return groups > 1 ? voice.say("compare.groups", groups) : "";
  }

  private String kept(List<KnownColumn> known, Quoted quoted) {
    return known.isEmpty() || quoted.kept().isEmpty()
        ? ""
        : words.kept(known.getFirst().leagues().getFirst(), quoted.source().method());
  }

  private List<Column> columns(List<KnownColumn> known) {
    List<Column> columns = new ArrayList<>();
    for (KnownColumn one : known) {
      columns.add(
          new Column(
              "/organisations/" + one.id(),
              Phrase.of(one.summary().organisation().name()),
              one.headline().map(all -> words.kind(all.participant(), false)).orElse(""),
              voice.say(
                  "compare.datasets", one.summary().datasets(), one.summary().portals().size()),
              ScorePlots.key(columns.size())));
    }
    return columns;
  }

  private Row row(Benchmark benchmark, List<KnownColumn> known) {
    return new Row(
        words.title(benchmark),
        "/benchmarks/" + benchmark.id(),
        known.stream().map(one -> cell(benchmark, one)).toList());
  }

  private Cell cell(Benchmark benchmark, KnownColumn one) {
    Optional<Standing> standing = one.standing(benchmark.id());
    Optional<Standing.Level> figure = standing.flatMap(Standing::figure);
    return new Cell(
        words.value(figure),
        words.interval(figure),
        ScorePlots.row(span(standing, benchmark, words), typical(one, benchmark), false),
        standing
            .map(
                all ->
                    all.place()
                        .rank()
                        .map(rank -> Element.text(words.plainRank(rank)))
                        .orElseGet(() -> Element.text(words.why(all))))
            .orElseGet(() -> Element.text(voice.say("compare.noPart"))));
  }

  private static OptionalDouble typical(KnownColumn one, Benchmark benchmark) {
    double max = benchmark.measure().max();
    return one.leagues().stream()
        .filter(league -> league.benchmark().id().equals(benchmark.id()))
        .flatMap(
            league ->
                league.find(one.id()).flatMap(Standing::figure).stream()
                    .flatMap(
                        level ->
                            league.groups().stream()
                                .filter(group -> group.name().equals(level.peers()))))
        .mapToDouble(group -> group.mean().within(0, max).value() / max)
        .findFirst();
  }

  private List<TrendCell> trends(List<KnownColumn> known) {
    CourseViews course = new CourseViews(voice);
    return known.stream()
        .map(
            one ->
                new TrendCell(
                    course.drawing(
                        one.trend(), one.leagues().getFirst().benchmark().measure().max()),
                    course.sentence(one.trend())))
        .toList();
  }

  private List<Verdict> verdicts(List<KnownColumn> known, List<Benchmark> benchmarks) {
    Verdicts verdicts = new Verdicts(voice);
    return benchmarks.stream()
        .map(benchmark -> new Verdict(words.title(benchmark), verdicts.of(named(known, benchmark))))
        .toList();
  }

  private static List<Named> named(List<KnownColumn> known, Benchmark benchmark) {
    return known.stream()
        .flatMap(
            one ->
                one.standing(benchmark.id()).flatMap(Standing::figure).stream()
                    .map(Standing.Level::pooled)
                    .map(
                        (Estimate figure) ->
                            new Named(one.summary().organisation().name(), figure)))
        .toList();
  }

  private static Files files(List<KnownColumn> known, Quoted quoted) {
    String asked =
        known.stream()
            .map(one -> "org=" + one.id())
            .collect(Collectors.joining("&", "?", quoted.andMoment()));
    return new Files(
        "/figures/compare.csv" + asked,
        "/api/v1/compare" + asked,
        "/figures/compare.svg" + asked,
        quoted.source().address());
  }
}
