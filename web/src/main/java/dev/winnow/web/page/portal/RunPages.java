package dev.winnow.web.page.portal;

import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.comparison.FieldChange;
import dev.winnow.store.diff.Diff;
import dev.winnow.store.expectation.Alarm;
import dev.winnow.store.run.Fault;
import dev.winnow.store.run.Run;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.portal.RunPage.FaultKind;
import dev.winnow.web.page.portal.RunPage.Field;
import dev.winnow.web.page.portal.RunPage.KindLink;
import dev.winnow.web.page.portal.RunPage.Row;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the page of a run. Pure. */
public final class RunPages {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_VALUE = 300;
  private static final int LONGEST_REASON = 2000;

  private final Frame frame;
  private final Voice voice;
  private final RunWords words;

  /** Makes pages with this frame around them. */
  public RunPages(Frame frame) {
    this.frame = frame;
    this.voice = frame.voice();
    this.words = new RunWords(voice);
  }

  /**
   * A run with what is known of it.
   *
   * @param portal whose run
   * @param run itself
   * @param alarms what was out of the usual
   * @param counts how many datasets each kind of change concerns
   * @param asked the kind that is shown; all when empty
   * @param diffs a page of what changed
   * @param more whether there is another page
   * @param faultsByKind how many of each kind
   * @param samples the first faults of each kind
   */
  public record Known(
      Portal portal,
      Run run,
      List<Alarm> alarms,
      Map<Diff.Kind, Long> counts,
      Optional<Diff.Kind> asked,
      List<Diff> diffs,
      boolean more,
      Map<String, Long> faultsByKind,
      Map<String, List<Fault>> samples) {}

  /** The page. */
  public RunPage page(Known known) {
    Run run = known.run();
    String own = "/portals/%s/runs/%d".formatted(known.portal().id(), run.id());
    return new RunPage(
        frame,
        voice.say("run.title", Long.toString(run.id())),
        Phrase.of(known.portal().name()),
        "/portals/" + known.portal().id(),
        words.verdict(Optional.of(run)),
        Harvested.plain(run.reason(), LONGEST_REASON),
        voice.dates().time(run.started()),
        words.took(run),
        words.seen(run),
        voice.numbers().count(run.counters().requests()),
        AlarmWords.of(known.alarms(), voice),
        kinds(known, own),
        known.diffs().stream().map(this::row).toList(),
        known.more()
            ? Optional.of(own + "?" + kind(known) + "after=" + known.diffs().getLast().place())
            : Optional.empty(),
        known.faultsByKind().entrySet().stream().map(kind -> faults(kind, known)).toList(),
        "/api/v1" + own);
  }

  private static String kind(Known known) {
    return known.asked().map(kind -> "kind=" + kind.code() + "&").orElse("");
  }

  private List<KindLink> kinds(Known known, String own) {
    long all = known.counts().values().stream().mapToLong(Long::longValue).sum();
    List<KindLink> links = new ArrayList<>();
    links.add(new KindLink(own, voice.say("run.all", all), known.asked().isEmpty()));
    known
        .counts()
        .forEach(
            (kind, count) ->
                links.add(
                    new KindLink(
                        own + "?kind=" + kind.code(),
                        voice.say("run." + kind.code(), count),
                        known.asked().equals(Optional.of(kind)))));
    return links;
  }

  private Row row(Diff diff) {
    String title = Harvested.plain(diff.title(), LONGEST_TITLE);
    return new Row(
        "/datasets/" + diff.id(),
        Phrase.of(title.isEmpty() ? voice.say("dataset.untitled") : title),
        voice.say("diff." + diff.kind().code()),
        diff.fields().stream().map(this::field).toList());
  }

  private Field field(FieldChange change) {
    return new Field(
        voice.say("field." + change.field()),
        Harvested.plain(change.before(), LONGEST_VALUE),
        Harvested.plain(change.after(), LONGEST_VALUE));
  }

  private FaultKind faults(Map.Entry<String, Long> kind, Known known) {
    return new FaultKind(
        kind.getKey(),
        voice.numbers().count(kind.getValue()),
        known.samples().getOrDefault(kind.getKey(), List.of()).stream()
            .map(PortalPages::example)
            .toList());
  }
}
