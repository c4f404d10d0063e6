package dev.winnow.web.page.benchmark;

import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.Benchmark.Measure;
import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.Field;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.web.chart.ScorePlots;
import dev.winnow.web.comparing.LeagueQuestion;
import dev.winnow.web.comparing.Quoted;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.benchmark.BenchmarkPage.Fact;
import dev.winnow.web.page.benchmark.BenchmarkPage.Group;
import dev.winnow.web.page.benchmark.BenchmarkPage.Links;
import dev.winnow.web.page.benchmark.BenchmarkPage.Part;
import dev.winnow.web.page.standing.StandingWords;
import dev.winnow.web.text.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes the pages of benchmarks. Pure. */
public final class BenchmarkPages {
  private final Frame frame;
  private final Voice voice;
  private final StandingWords words;

  /** Makes pages with this frame around them. */
  public BenchmarkPages(Frame frame) {
    this.frame = frame;
    this.voice = frame.voice();
    this.words = new StandingWords(voice);
  }

  /** The list. */
  public BenchmarksPage list(List<Benchmark> benchmarks) {
    return new BenchmarksPage(frame, benchmarks.stream().map(this::item).toList());
  }

  /** The page of one, with everybody's standing by it and the field seen by it. */
  public BenchmarkPage page(League league, Field field, Quoted quoted) {
    Benchmark benchmark = league.benchmark();
    return new BenchmarkPage(
        frame,
        words.title(benchmark),
        benchmark.about(voice.words().code()),
        quoted.kept().map(moment -> words.kept(league, quoted.source().method())).orElse(""),
        facts(league),
        parts(benchmark.measure()),
        league.groups().stream().map(group -> group(league, group)).toList(),
        league.software().stream().map(effect -> software(league, effect)).toList(),
        new FieldViews(voice).of(field),
        links(benchmark, quoted));
  }

  private BenchmarksPage.Item item(Benchmark benchmark) {
    return new BenchmarksPage.Item(
        "/benchmarks/" + benchmark.id(),
        words.title(benchmark),
        benchmark.about(voice.words().code()),
        counts(benchmark.measure()),
        LeagueQuestion.usual().by(benchmark.id()).at("/organisations"),
        benchmark.version());
  }

  private String counts(Measure measure) {
    String profile = voice.names().ofScore(measure.profile());
    if (measure.headline()) {
      return voice.say("benchmark.headline", profile);
    }
    List<String> parts =
        measure.parts().stream().map(part -> voice.names().ofScore(part.id())).toList();
    return voice.say("benchmark.parts", words.list(parts), profile);
  }

  private List<Part> parts(Measure measure) {
    return measure.parts().stream()
        .map(
            part ->
                new Part(voice.names().ofScore(part.id()), voice.numbers().percent(part.weight())))
        .toList();
  }

  private List<Fact> facts(League league) {
    Benchmark benchmark = league.benchmark();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("counts", counts(benchmark.measure())));
    facts.add(fact("scale", voice.say("benchmark.upTo", (long) benchmark.measure().max())));
    facts.add(fact("who", who(benchmark, league)));
    if (!benchmark.peers().isEmpty()) {
      facts.add(fact("peers", words.list(benchmark.peers().stream().map(words::trait).toList())));
    }
    facts.add(fact("valid", valid(benchmark)));
    facts.add(
        fact(
            "version",
            voice.say("benchmark.versions", benchmark.version(), benchmark.methodVersion())));
    facts.add(fact("asOf", voice.dates().quoted(league.at())));
    return facts;
  }

  private Fact fact(String key, String text) {
    return new Fact(voice.say("benchmark.fact." + key), text);
  }

  private String who(Benchmark benchmark, League league) {
    List<String> limits = new ArrayList<>();
    benchmark
        .among()
        .wanted()
        .forEach((trait, codes) -> codes.forEach(code -> limits.add(words.trait(trait, code))));
    int all = league.standings().size();
    int ranked = league.ranked().size();
    return limits.isEmpty()
        ? voice.say("benchmark.everybody", all, ranked)
        : voice.say("benchmark.some", String.join(", ", limits), all, ranked);
  }

  private String valid(Benchmark benchmark) {
    Optional<String> from = benchmark.from().map(this::day);
    Optional<String> until = benchmark.until().map(this::day);
    if (from.isPresent() && until.isPresent()) {
      return voice.say("benchmark.between", from.get(), until.get());
    }
    return from.map(day -> voice.say("benchmark.from", day))
        .or(() -> until.map(day -> voice.say("benchmark.until", day)))
        .orElseGet(() -> voice.say("benchmark.always"));
  }

  private String day(LocalDate day) {
    return voice.dates().day(day);
  }

  private Group group(League league, League.Group group) {
    double max = league.benchmark().measure().max();
    return new Group(
        words.peers(group.name()),
        voice.numbers().count(group.organisations()),
        valued(group.mean()),
        ScorePlots.row(words.span(group.mean(), max), OptionalDouble.empty(), false),
        voice.numbers().shortPoints(group.spread()));
  }

  private Group software(League league, League.SoftwareEffect software) {
    double max = league.benchmark().measure().max();
    // Drawn around the middle of the scale: left of it takes points, right of it gives some.
    Estimate effect = software.effect();
    Estimate moved =
        new Estimate(effect.value() + max / 2, effect.low() + max / 2, effect.high() + max / 2);
    return new Group(
        voice.names().ofPortalType(software.software()),
        voice.numbers().count(software.organisations()),
        voice.say(
            "benchmark.effect",
            words.signed(effect.value()),
            words.signed(effect.low()),
            words.signed(effect.high())),
        ScorePlots.row(words.span(moved, max), OptionalDouble.of(0.5), false),
        "");
  }

  private String valued(Estimate estimate) {
    return words.value(estimate) + " (" + words.interval(estimate) + ")";
  }

  private static Links links(Benchmark benchmark, Quoted quoted) {
    String asked = "?benchmark=" + benchmark.id() + quoted.andMoment();
    LeagueQuestion league = LeagueQuestion.usual().by(benchmark.id());
    return new Links(
        quoted.kept().map(league::keptAt).orElse(league).at("/organisations"),
        "/api/v1/benchmarks/" + benchmark.id(),
        "/figures/sectors.csv" + asked,
        "/figures/spectrum.csv" + asked,
        "/figures/kinds.csv" + asked,
        "/figures/sectors.svg" + asked,
        "/figures/spectrum.svg" + asked,
        quoted.source().address());
  }
}
