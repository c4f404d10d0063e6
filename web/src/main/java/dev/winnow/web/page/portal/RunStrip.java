package dev.winnow.web.page.portal;

import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import dev.winnow.web.page.Bar;
import dev.winnow.web.text.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The latest runs drawn side by side: taller is worse.
 *
 * @param bars one per run, the oldest first
 * @param words the same in words
 */
public record RunStrip(List<Stroke> bars, String words) {
  private static final int PLACES = 30;

  /**
   * One run.
   *
   * @param css "up" when complete, "late" when partial or held, "down" when failed
   * @param x where it stands
   * @param y where it begins, in pixels from above
   * @param height how tall it is, in pixels
   */
  public record Stroke(String css, String x, String y, String height) {}

  /** The strip of these runs, the newest first; runs that have not ended are left out. */
  static RunStrip of(List<Run> newestFirst, Voice voice) {
    List<Run> ended =
        newestFirst.stream()
            .filter(run -> run.verdict().isPresent())
            .limit(PLACES)
            .toList()
            .reversed();
    List<Stroke> strokes = new ArrayList<>();
    for (int i = 0; i < ended.size(); i++) {
      strokes.add(stroke(ended.get(i), Bar.percent((double) i / PLACES)));
    }
    return new RunStrip(
        strokes,
        ended.isEmpty()
            ? voice.say("runs.none")
            : voice.say("runs.of", words(ended, voice), ended.size()));
  }

  private static String words(List<Run> ended, Voice voice) {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> verdict == Verdict.COMPLETE || count(ended, verdict) > 0)
        .map(verdict -> voice.say("runs." + verdict.code(), count(ended, verdict)))
        .collect(Collectors.joining(", "));
  }

  private static Stroke stroke(Run run, String x) {
    return switch (run.verdict().orElseThrow()) {
      case COMPLETE ->
          run.counters().held() > 0
              ? new Stroke("late", x, "5", "11")
              : new Stroke("up", x, "10", "6");
      case PARTIAL -> new Stroke("late", x, "5", "11");
      case FAILED -> new Stroke("down", x, "0", "16");
    };
  }

  private static long count(List<Run> runs, Verdict verdict) {
    return runs.stream().filter(run -> run.verdict().filter(verdict::equals).isPresent()).count();
  }
}
