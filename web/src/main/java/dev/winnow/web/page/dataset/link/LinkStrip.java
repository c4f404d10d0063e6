package dev.winnow.web.page.dataset.link;

import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.web.page.Bar;
import dev.winnow.web.text.Voice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a link fared over ninety days, drawn: taller is worse, hatched is not known.
 *
 * @param strokes stretches in the same state, the oldest first
 * @param words the same in words
 */
public record LinkStrip(List<Stroke> strokes, String words) {
  private static final int DAYS = 90;

  /**
   * A stretch in one state.
   *
   * @param css "up" while it worked, "down" while it was broken, empty while nobody knows
   * @param x where it starts
   * @param width how long it is
   */
  public record Stroke(String css, String x, String width) {
    /** Where it begins, in pixels from above. */
    public String y() {
      return css.equals("down") ? "0" : "8";
    }

    /** How tall it is, in pixels. */
    public String height() {
      return css.equals("down") ? "16" : "8";
    }
  }

  /** The strip of these looks; each holds until the next one. */
  public static LinkStrip of(List<LinkFact> looks, Voice voice) {
    Instant now = voice.dates().now();
    Instant start = now.minus(Duration.ofDays(DAYS));
    List<LinkFact> sorted = looks.stream().sorted(Comparator.comparing(LinkFact::checked)).toList();
    List<Stroke> strokes = new ArrayList<>();
    Instant reached = start;
    Duration worked = Duration.ZERO;
    for (int i = 0; i < sorted.size(); i++) {
      LinkFact look = sorted.get(i);
      Instant from =
          later(reached, look.since().isBefore(look.checked()) ? look.since() : look.checked());
      Instant until = i + 1 < sorted.size() ? sorted.get(i + 1).since() : now;
      if (!until.isAfter(from)) {
        continue;
      }
      add(strokes, "", reached, from, start);
      add(strokes, css(look), from, until, start);
      worked =
          look.state() == LinkFact.State.WORKS
              ? worked.plus(Duration.between(from, until))
              : worked;
      reached = until;
    }
    add(strokes, "", reached, now, start);
    long days = Math.round(worked.toHours() / 24.0);
    return new LinkStrip(strokes, words(sorted, days, voice));
  }

  private static String words(List<LinkFact> sorted, long worked, Voice voice) {
    if (sorted.isEmpty()) {
      return voice.say("link.strip.none");
    }
    LinkFact first = sorted.getFirst();
    Instant dayAgo = voice.dates().now().minus(Duration.ofDays(1));
    return first.checked().isAfter(dayAgo) && first.since().isAfter(dayAgo)
        ? voice.say("link.strip.first", voice.dates().time(first.checked()))
        : voice.say("link.strip", worked, DAYS);
  }

  private static void add(
      List<Stroke> strokes, String css, Instant from, Instant until, Instant start) {
    if (until.isAfter(from)) {
      double x = share(start, from);
      strokes.add(new Stroke(css, Bar.percent(x), Bar.percent(share(start, until) - x)));
    }
  }

  private static double share(Instant start, Instant at) {
    return Duration.between(start, at).toSeconds() / (double) Duration.ofDays(DAYS).toSeconds();
  }

  private static String css(LinkFact look) {
    return switch (look.state()) {
      case WORKS -> "up";
      case BROKEN -> "down";
      case UNSURE -> "";
    };
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
