package dev.winnow.web.page.portal;

import dev.winnow.catalogue.Portal;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Standing;
import dev.winnow.web.page.Icon;
import dev.winnow.web.page.portal.PortalsPage.VerdictView;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.Voice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says how runs went. */
final class RunWords {
  private static final int LONGEST_REASON = 300;

  private final Voice voice;

  RunWords(Voice voice) {
    this.voice = voice;
  }

  VerdictView verdict(Optional<Run> last) {
    if (last.isEmpty()) {
      return new VerdictView(Icon.UNKNOWN, "", voice.say("verdict.never"), "");
    }
    Run run = last.get();
    String reason = Harvested.plain(run.reason(), LONGEST_REASON);
    if (run.verdict().isEmpty()) {
      return new VerdictView(Icon.UNKNOWN, "", voice.say("verdict.running"), reason);
    }
    return switch (run.verdict().get()) {
      case COMPLETE ->
          run.counters().held() > 0
              ? new VerdictView(
                  Icon.WARN,
                  "warn",
                  voice.say("verdict.held"),
                  voice.say("verdict.heldReason", run.counters().held()))
              : new VerdictView(Icon.OK, "", voice.say("verdict.complete"), "");
      case PARTIAL -> new VerdictView(Icon.WARN, "warn", voice.say("verdict.partial"), reason);
      case FAILED -> new VerdictView(Icon.BAD, "bad", voice.say("verdict.failed"), reason);
    };
  }

  /** What people call the type of a portal. */
  String type(Portal portal) {
    return voice.names().ofPortalType(portal.type());
  }

  /** How many were seen, of how many declared; and how many of those could not be read. */
  String seen(Run run) {
    Counters counters = run.counters();
    String seen =
        run.declared().isPresent()
            ? voice.say("run.seenOf", counters.seen(), run.declared().getAsLong())
            : voice.numbers().count(counters.seen());
    return counters.failed() == 0 ? seen : voice.say("run.unread", seen, counters.failed());
  }

  String change(Counters counters) {
    List<String> parts = new ArrayList<>();
    part(parts, "run.added", counters.added());
    part(parts, "run.changed", counters.changed());
    part(parts, "run.removed", counters.removed());
    part(parts, "run.held", counters.held());
    return parts.isEmpty() ? voice.say("run.noChange") : String.join(", ", parts);
  }

  /** How fast a run goes, how long it still takes, and where it is. */
  String pace(Standing standing) {
    List<String> parts = new ArrayList<>();
    standing.perSecond().ifPresent(rate -> parts.add(voice.say("run.rate", rate)));
    standing.left().ifPresent(left -> parts.add(voice.say("run.left", duration(left))));
    parts.add(voice.say("run.requests", standing.run().counters().requests()));
    parts.add(voice.say("run.batch", standing.batches() + 1));
    return String.join(" · ", parts);
  }

  String failed(Counters counters) {
    return counters.failed() == 0 ? "" : voice.say("run.failed", counters.failed());
  }

  String took(Run run) {
    Duration took = Duration.between(run.started(), run.ended().orElse(voice.dates().now()));
    return duration(took);
  }

  private String duration(Duration took) {
    if (took.toMinutes() < 2) {
      return voice.say("run.seconds", Math.max(0, took.toSeconds()));
    }
    return took.toHours() < 2
        ? voice.say("run.minutes", took.toMinutes())
        : voice.say("run.hours", took.toHours());
  }

  String when(Optional<Run> run) {
    return run.map(one -> voice.dates().time(one.ended().orElse(one.started()))).orElse("–");
  }

  String next(Optional<Instant> next, boolean scheduled) {
    return next.map(voice.dates()::time)
        .orElse(voice.say(scheduled ? "run.notPlanned" : "run.byHand"));
  }

  private void part(List<String> parts, String key, long count) {
    if (count > 0) {
      parts.add(voice.say(key, count));
    }
  }
}
