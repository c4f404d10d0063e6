package dev.winnow.web.page.portal;

import dev.winnow.store.trend.PortalDay;
import dev.winnow.web.chart.Drawing;
import dev.winnow.web.chart.TrendPlot;
import dev.winnow.web.page.portal.PortalTrend.Row;
import dev.winnow.web.text.Voice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes the line over time of a portal's scores. Pure. */
final class PortalTrends {

  /** Of older days only the last of each month is shown, and those around a change of method. */
  private static final int RECENT_DAYS = 31;

  private static final double MAX = 100;

  private final Voice voice;

  PortalTrends(Voice voice) {
    this.voice = voice;
  }

  /** A day, and whether it is counted otherwise than the one before it. */
  private record Step(PortalDay day, boolean broken) {}

  PortalTrend of(List<PortalDay> days) {
    List<Step> shown = shown(days);
    return new PortalTrend(
        sentence(shown), drawing(shown), shown.reversed().stream().map(this::row).toList());
  }

  private static List<Step> shown(List<PortalDay> days) {
    List<Step> shown = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      boolean broken = i > 0 && !days.get(i - 1).version().equals(days.get(i).version());
      if (broken || isShown(days, i)) {
        shown.add(new Step(days.get(i), broken));
      }
    }
    return shown;
  }

  private static boolean isShown(List<PortalDay> days, int at) {
    LocalDate day = days.get(at).day();
    if (at == days.size() - 1 || day.isAfter(days.getLast().day().minusDays(RECENT_DAYS))) {
      return true;
    }
    PortalDay next = days.get(at + 1);
    return !YearMonth.from(next.day()).equals(YearMonth.from(day))
        || !next.version().equals(days.get(at).version());
  }

  private Optional<Drawing> drawing(List<Step> steps) {
    List<TrendPlot.Point> points =
        steps.stream().filter(step -> step.day().overall().isPresent()).map(this::point).toList();
    return points.size() < 2
        ? Optional.empty()
        : Optional.of(TrendPlot.of(points, voice.say("portal.trend.drawing")));
  }

  private TrendPlot.Point point(Step step) {
    PortalDay day = step.day();
    return new TrendPlot.Point(
        day.day(), day.overall().orElse(0) / MAX, day.low() / MAX, day.high() / MAX, step.broken());
  }

  /** What happened since the way of counting last changed. */
  private String sentence(List<Step> steps) {
    int from = steps.size() - 1;
    while (from > 0 && !steps.get(from).broken()) {
      from--;
    }
    if (steps.size() - from < 2) {
      return voice.say(steps.size() > 1 ? "portal.trend.new" : "portal.trend.none");
    }
    return voice.say(
        "portal.trend.moved",
        points(steps.get(from).day().overall()),
        voice.dates().day(steps.get(from).day().day()),
        points(steps.getLast().day().overall()));
  }

  private Row row(Step step) {
    PortalDay day = step.day();
    return new Row(
        voice.dates().day(day.day()),
        interval(day),
        List.of(points(day.quality()), points(day.licence()), points(day.freshness())),
        voice.numbers().count(day.datasets()),
        step.broken() ? voice.say("trend.broken", day.version()) : "");
  }

  private String interval(PortalDay day) {
    String low = voice.numbers().points(day.low());
    String high = voice.numbers().points(day.high());
    return low.equals(high) ? low : low + "–" + high;
  }

  private String points(OptionalDouble points) {
    return points.isPresent() ? voice.numbers().points(points.getAsDouble()) : "–";
  }
}
