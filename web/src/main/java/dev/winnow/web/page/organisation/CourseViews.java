package dev.winnow.web.page.organisation;

import dev.winnow.catalogue.score.Fix;
import dev.winnow.scoring.ScoreWords;
import dev.winnow.scoring.benchmark.Decomposition;
import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.Move;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Trend;
import dev.winnow.web.chart.Drawing;
import dev.winnow.web.chart.TrendPlot;
import dev.winnow.web.comparing.Comparisons;
import dev.winnow.web.comparing.LeagueQuestion;
import dev.winnow.web.page.organisation.CourseView.Month;
import dev.winnow.web.page.organisation.CourseView.Part;
import dev.winnow.web.page.organisation.CourseView.Why;
import dev.winnow.web.page.standing.StandingWords;
import dev.winnow.web.text.Voice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes what pages say about how a figure moved and what would move it. */
public final class CourseViews {
  private static final int MOST_MOVES = 8;

  private final Voice voice;
  private final StandingWords words;

  /** Speaks so. */
  public CourseViews(Voice voice) {
    this.voice = voice;
    this.words = new StandingWords(voice);
  }

  CourseView of(KnownOrganisation known) {
    return new CourseView(
        trend(known),
        Stream.concat(
                known.why().map(last -> why(last, "")).stream(),
                known.whyAtAll().map(this::whyAtAll).stream())
            .toList(),
        known.moves().stream().limit(MOST_MOVES).map(this::move).toList(),
        known.moves().stream().findFirst().map(this::looked).orElse(""));
  }

  private String looked(Move move) {
    long records = move.now().basis().records();
    return move.of() < records ? voice.say("move.drawn", move.of(), records) : "";
  }

  /** The line of a trend; empty where there is no figure at two moments at least. */
  public Optional<Drawing> drawing(Trend trend, double max) {
    List<TrendPlot.Point> points =
        trend.points().stream()
            .filter(point -> point.figure().isPresent())
            .map(point -> point(point, max))
            .toList();
    return points.size() < 2
        ? Optional.empty()
        : Optional.of(TrendPlot.of(points, sentence(trend)));
  }

  /** What a figure did over time, in a sentence; only what one method made is compared. */
  public String sentence(Trend trend) {
    List<Trend.Point> all =
        trend.points().stream().filter(point -> point.figure().isPresent()).toList();
    int from = all.size() - 1;
    while (from > 0 && !all.get(from).broken()) {
      from--;
    }
    if (all.size() < 2 || from == all.size() - 1) {
      return voice.say("trend.none");
    }
    Estimate first = mean(all.get(from));
    Estimate last = mean(all.getLast());
    String since = voice.dates().month(all.get(from).month().atEndOfMonth());
    boolean told = last.low() > first.high() || last.high() < first.low();
    String key = !told ? "trend.steady" : last.value() > first.value() ? "trend.up" : "trend.down";
    return voice.say(key, words.value(first), words.value(last), since);
  }

  private static Estimate mean(Trend.Point point) {
    return point.figure().orElseThrow().pooled();
  }

  private static TrendPlot.Point point(Trend.Point point, double max) {
    Estimate figure = mean(point).within(0, max);
    return new TrendPlot.Point(
        point.month().atEndOfMonth(),
        figure.value() / max,
        figure.low() / max,
        figure.high() / max,
        point.broken());
  }

  private Optional<CourseView.Trend> trend(KnownOrganisation known) {
    Trend trend = known.trend();
    double max = known.league().benchmark().measure().max();
    String asked =
        trend.benchmark().equals(LeagueQuestion.USUAL) ? "" : "&benchmark=" + trend.benchmark();
    String file = "?org=" + known.id() + asked;
    return drawing(trend, max)
        .map(
            drawing ->
                new CourseView.Trend(
                    sentence(trend),
                    drawing,
                    trend.points().reversed().stream().map(this::month).toList(),
                    "/figures/trend.csv" + file,
                    "/figures/trend.svg" + file));
  }

  private Month month(Trend.Point point) {
    return new Month(
        voice.dates().month(point.month().atEndOfMonth()),
        words.value(point.figure()),
        words.interval(point.figure()),
        point.rank().map(words::plainRank).orElse("–"),
        words.datasets(point.basis()),
        point.broken() ? voice.say("trend.broken", point.methodVersion()) : "");
  }

  private Why whyAtAll(Comparisons.Since since) {
    return why(since.why(), voice.dates().month(since.month().atEndOfMonth()));
  }

  /** Since a month, or since the last kept one where none is said. */
  private Why why(Decomposition decomposition, String since) {
    String difference = words.signed(decomposition.difference());
    String sentence =
        decomposition.comparable()
            ? voice.say(
                since.isEmpty() ? "course.moved" : "course.movedSince",
                voice.numbers().points(decomposition.before()),
                voice.numbers().points(decomposition.after()),
                difference,
                since)
            : voice.say("course.incomparable");
    return new Why(
        sentence,
        decomposition.parts().stream()
            .filter(part -> part.datasets() > 0 || Math.abs(part.points()) >= 0.05)
            .map(
                part ->
                    new Part(
                        voice.say("course." + part.cause().name().toLowerCase(Locale.ROOT)),
                        voice.numbers().count(part.datasets()),
                        words.signed(part.points())))
            .toList());
  }

  private CourseView.Move move(Move move) {
    return new CourseView.Move(
        voice.numbers().gain(move.gain()),
        deed(move.fix()),
        move.systemic()
            ? voice.say("move.systemic", move.datasets(), move.of())
            : voice.say("move.some", move.datasets(), move.of()),
        then(move.now(), move.then()),
        who(move.fix()));
  }

  private String then(Standing now, Standing then) {
    String value = words.value(then.figure());
    String interval = words.interval(then.figure());
    return then.place()
        .rank()
        .map(
            rank ->
                voice.say(
                    now.place().rank().equals(Optional.of(rank)) ? "move.stays" : "move.then",
                    value,
                    interval,
                    words.plainRank(rank)))
        .orElseGet(() -> voice.say("move.figure", value, interval));
  }

  /** What a fix asks for, in the reader's language. */
  public String deed(Fix fix) {
    return ScoreWords.say(fix.deed(), voice.words().locale());
  }

  private String who(Fix fix) {
    return switch (fix.who()) {
      case PUBLISHER -> voice.say("who.publisher");
      case PORTAL -> voice.say("causes.portal");
      case WINNOW -> voice.say("who.winnow");
    };
  }
}
