package dev.winnow.web.page.portal;

import dev.winnow.catalogue.Portal;
import dev.winnow.index.Facet;
import dev.winnow.scoring.causes.RootCauses;
import dev.winnow.scoring.rhythm.Rhythm;
import dev.winnow.store.absence.Held;
import dev.winnow.store.expectation.Alarm;
import dev.winnow.store.remap.Remap;
import dev.winnow.store.run.Fault;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Standing;
import dev.winnow.store.run.Verdict;
import dev.winnow.store.trend.PortalDay;
import dev.winnow.web.page.CauseList;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.RhythmWords;
import dev.winnow.web.page.portal.PortalPage.Example;
import dev.winnow.web.page.portal.PortalPage.FaultRow;
import dev.winnow.web.page.portal.PortalPage.RunRow;
import dev.winnow.web.page.portal.PortalsPage.Live;
import dev.winnow.web.page.portal.PortalsPage.Row;
import dev.winnow.web.question.Question;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.SafeLink;
import dev.winnow.web.text.Voice;
import java.text.Collator;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the pages of portals and their runs. Pure. */
public final class PortalPages {
  private static final Duration LATELY = Duration.ofDays(1);

  private final Frame frame;
  private final Voice voice;
  private final RunWords words;

  /** Makes pages with this frame around them. */
  public PortalPages(Frame frame) {
    this.frame = frame;
    this.voice = frame.voice();
    this.words = new RunWords(voice);
  }

  /**
   * A portal with what is known of its runs.
   *
   * @param portal as configured
   * @param runs its latest runs, the newest first
   * @param datasets how many it has here
   * @param next when it runs next
   * @param standing how its run is getting on, if one has not ended
   */
  public record Known(
      Portal portal,
      List<Run> runs,
      long datasets,
      Optional<Instant> next,
      Optional<Standing> standing) {
    /** The newest run that ended, else the newest one. */
    public Optional<Run> last() {
      return runs.stream()
          .filter(run -> run.ended().isPresent())
          .findFirst()
          .or(() -> runs.stream().findFirst());
    }

    Optional<Standing> running() {
      return standing.filter(Standing::alive);
    }
  }

  /** The list; {@code operator} says whether it offers to add a portal. */
  public PortalsPage list(List<Known> all, boolean operator) {
    Collator collator = Collator.getInstance(voice.words().locale());
    List<Known> sorted =
        all.stream()
            .sorted(Comparator.comparing(known -> known.portal().name(), collator))
            .toList();
    List<Live> now = sorted.stream().flatMap(known -> live(known).stream()).toList();
    return new PortalsPage(
        frame,
        voice.numbers().count(all.size()),
        voice.say("portals.running", now.size()),
        voice.numbers().count(sorted.stream().filter(this::completeLately).count()),
        sorted.stream().filter(PortalPages::partialOrHeld).count(),
        sorted.stream().filter(known -> is(known, Verdict.FAILED)).count(),
        now,
        sorted.stream().map(this::row).toList(),
        voice.say("portals.caption", all.size(), voice.dates().zoneName()),
        operator);
  }

  /**
   * What the page of one portal tells beside its runs.
   *
   * @param faultsByKind of its last run
   * @param faults single ones of its last run
   * @param alarms what of its last run was out of the usual
   * @param held the first held removals
   * @param heldCount how many there are
   * @param remaps the first proposed re-maps
   * @param remapCount how many there are
   * @param causes why its datasets lose points
   * @param organisations the names of organisations with causes of their own, by id
   * @param rhythm how often it brings new data, where that could be learned
   * @param days what its datasets scored, the oldest first
   */
  public record Detail(
      Map<String, Long> faultsByKind,
      List<Fault> faults,
      List<Alarm> alarms,
      List<Held> held,
      long heldCount,
      List<Remap> remaps,
      long remapCount,
      RootCauses causes,
      Map<String, String> organisations,
      Optional<Rhythm> rhythm,
      List<PortalDay> days) {}

  /** The page of one. */
  public PortalPage page(Known known, Detail detail) {
    Portal portal = known.portal();
    Question mine = Question.everything().with(Facet.PORTAL, portal.id());
    return new PortalPage(
        frame,
        Phrase.of(portal.name()),
        words.type(portal),
        SafeLink.of(portal.url()),
        words.verdict(known.last()),
        words.when(known.last()),
        voice.numbers().count(known.datasets()),
        words.next(known.next(), portal.schedule().isPresent()),
        portal.schedule().orElse(""),
        RunStrip.of(known.runs(), voice),
        known.runs().stream().map(this::run).toList(),
        detail.faultsByKind().entrySet().stream()
            .map(kind -> new FaultRow(kind.getKey(), voice.numbers().count(kind.getValue())))
            .toList(),
        detail.faults().stream().map(PortalPages::example).toList(),
        live(known),
        AlarmWords.of(detail.alarms(), voice),
        HeldBox.of(portal.id(), detail.held(), detail.heldCount(), voice),
        RemapBox.of(portal.id(), detail.remaps(), detail.remapCount(), voice),
        CauseList.of(
            detail.causes(),
            CauseList.Places.organisations(detail.organisations()),
            known.datasets(),
            voice),
        detail.rhythm().map(new RhythmWords(voice)::whole),
        new PortalTrends(voice).of(detail.days()),
        "/?" + mine.toAddress(),
        "/api/v1/portals/" + portal.id() + "/runs");
  }

  static Example example(Fault fault) {
    return new Example(
        fault.kind(), Harvested.plain(fault.where(), 200), Harvested.plain(fault.message(), 400));
  }

  private RunRow run(Run run) {
    return new RunRow(
        "/portals/%s/runs/%d".formatted(run.portal(), run.id()),
        voice.dates().time(run.started()),
        words.verdict(Optional.of(run)),
        words.took(run),
        words.seen(run),
        words.change(run.counters()),
        voice.numbers().count(run.counters().failed()),
        voice.numbers().count(run.counters().requests()));
  }

  private Row row(Known known) {
    Portal portal = known.portal();
    return new Row(
        "/portals/" + portal.id(),
        Phrase.of(portal.name()),
        words.type(portal),
        words.verdict(known.last()),
        words.when(known.last()),
        known.last().map(words::seen).orElse("–"),
        known.last().map(run -> words.change(run.counters())).orElse("–"),
        RunStrip.of(known.runs(), voice),
        words.next(known.next(), portal.schedule().isPresent()));
  }

  private Optional<Live> live(Known known) {
    return known.running().map(standing -> live(known.portal(), standing));
  }

  private Live live(Portal portal, Standing standing) {
    Run run = standing.run();
    return new Live(
        "/portals/" + portal.id(),
        Phrase.of(portal.name()),
        words.type(portal),
        voice.say(
            "run.started", voice.dates().time(run.started()), voice.dates().ago(run.started())),
        run.counters().seen(),
        run.declared().orElse(0),
        words.seen(run),
        words.pace(standing),
        words.failed(run.counters()));
  }

  private boolean completeLately(Known known) {
    return is(known, Verdict.COMPLETE)
        && known
            .last()
            .flatMap(Run::ended)
            .filter(ended -> ended.isAfter(voice.dates().now().minus(LATELY)))
            .isPresent();
  }

  private static boolean partialOrHeld(Known known) {
    return is(known, Verdict.PARTIAL)
        || known.last().filter(run -> run.counters().held() > 0).isPresent();
  }

  private static boolean is(Known known, Verdict verdict) {
    return known.last().flatMap(Run::verdict).filter(verdict::equals).isPresent();
  }
}
