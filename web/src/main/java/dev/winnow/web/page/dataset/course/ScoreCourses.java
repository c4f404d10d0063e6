package dev.winnow.web.page.dataset.course;

import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.Value;
import dev.winnow.scoring.ScoreChange;
import dev.winnow.scoring.ScoreWords;
import dev.winnow.store.Version;
import dev.winnow.web.chart.Drawing;
import dev.winnow.web.chart.TrendPlot;
import dev.winnow.web.page.dataset.course.ScoreCourse.Between;
import dev.winnow.web.page.dataset.course.ScoreCourse.Move;
import dev.winnow.web.page.dataset.course.ScoreCourse.Part;
import dev.winnow.web.source.ScoreHistory;
import dev.winnow.web.source.ScoreHistory.Step;
import dev.winnow.web.text.Voice;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the course of a dataset's score of its versions. Pure. */
public final class ScoreCourses {
  private static final int MOST_MOVES = 8;
  private static final int MOST_PARTS = 5;

  /** What is not seen at one decimal is not told. */
  private static final double SEEN = 0.05;

  private final String profile;
  private final Voice voice;

  /** Tells of scores under this profile. */
  public ScoreCourses(String profile, Voice voice) {
    this.profile = profile;
    this.voice = voice;
  }

  /**
   * The two days a reader asks for, as written; empty where nothing is asked.
   *
   * @param from the earlier day
   * @param to the later day
   */
  public record Days(String from, String to) {
    boolean isAsked() {
      return !from.isBlank() && !to.isBlank();
    }
  }

  /**
   * The course.
   *
   * @param versions of the dataset, the newest first
   */
  public ScoreCourse of(List<Version> versions, Days days) {
    List<Step> steps = ScoreHistory.steps(versions, profile);
    List<Move> moves = steps.stream().flatMap(step -> move(step).stream()).toList();
    int older = moves.size() - Math.min(moves.size(), MOST_MOVES);
    return new ScoreCourse(
        drawing(steps.reversed()),
        moves.stream().limit(MOST_MOVES).toList(),
        older > 0 ? voice.say("moves.older", older) : "",
        between(versions, days));
  }

  private Optional<Drawing> drawing(List<Step> oldestFirst) {
    List<TrendPlot.Point> points =
        oldestFirst.stream().flatMap(step -> point(step).stream()).toList();
    boolean longer = !points.isEmpty() && !points.getFirst().day().equals(points.getLast().day());
    return longer
        ? Optional.of(TrendPlot.of(points, voice.say("moves.drawing")))
        : Optional.empty();
  }

  private Optional<TrendPlot.Point> point(Step step) {
    Value value = step.score().overall();
    double max = value.max();
    return value.value().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TrendPlot.Point(
                voice.dates().dayOf(step.version().at()),
                value.value().getAsDouble() / max,
                value.low() / max,
                value.high() / max,
                step.broken()));
  }

  private Optional<Move> move(Step step) {
    return step.change()
        .filter(change -> !change.isNothing())
        .map(
            change ->
                move(
                    change,
                    voice.dates().time(step.version().at()),
                    voice.say("change." + step.version().kind().code())));
  }

  private Move move(ScoreChange change, String when, String cause) {
    List<ScoreChange.Change> seen =
        change.metrics().stream()
            .filter(one -> Math.abs(one.low()) + Math.abs(one.high()) >= SEEN)
            .toList();
    int more = seen.size() - Math.min(seen.size(), MOST_PARTS);
    return new Move(
        when,
        cause,
        voice.say("moves.points", points(change.before()), points(change.after())),
        change.comparable()
            ? ""
            : voice.say("moves.broken", change.before().version(), change.after().version()),
        seen.stream().limit(MOST_PARTS).map(this::part).toList(),
        more > 0 ? voice.say("moves.more", more) : "",
        rest(change));
  }

  private String rest(ScoreChange change) {
    ScoreChange.Rest rest = change.rest();
    String key = change.comparable() ? "moves.rest" : "moves.restOfMethod";
    return rest.isSeen() ? voice.say(key, effect(rest.low(), rest.high())) : "";
  }

  private Part part(ScoreChange.Change change) {
    return new Part(
        voice.names().ofScore(change.metric()),
        effect(change.low(), change.high()),
        ScoreWords.say(change.was(), voice.words().locale()),
        ScoreWords.say(change.is(), voice.words().locale()));
  }

  private String effect(double worst, double best) {
    String low = voice.numbers().signed(worst);
    String high = voice.numbers().signed(best);
    return low.equals(high) ? low : voice.say("moves.range", low, high);
  }

  private String points(Score score) {
    return voice.numbers().interval(score.overall());
  }

  private Between between(List<Version> versions, Days days) {
    if (!days.isAsked()) {
      return new Between(days.from(), days.to(), "", Optional.empty());
    }
    Optional<LocalDate> from = day(days.from());
    Optional<LocalDate> to = day(days.to());
    if (from.isEmpty() || to.isEmpty()) {
      String wrong = from.isEmpty() ? days.from() : days.to();
      return new Between(days.from(), days.to(), voice.say("moves.noDay", wrong), Optional.empty());
    }
    List<LocalDate> sorted = Stream.of(from.get(), to.get()).sorted().toList();
    Optional<Score> before = onDay(versions, sorted.getFirst());
    Optional<Score> after = onDay(versions, sorted.getLast());
    if (before.isEmpty() || after.isEmpty()) {
      String first = voice.dates().day(sorted.getFirst());
      return new Between(
          days.from(), days.to(), voice.say("moves.noScore", first), Optional.empty());
    }
    String when =
        voice.say(
            "moves.days",
            voice.dates().day(sorted.getFirst()),
            voice.dates().day(sorted.getLast()));
    return new Between(
        days.from(),
        days.to(),
        "",
        Optional.of(move(ScoreChange.between(before.get(), after.get()), when, "")));
  }

  /** The score that held when a day ended. */
  private Optional<Score> onDay(List<Version> versions, LocalDate day) {
    return ScoreHistory.asOf(
        versions, profile, day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
