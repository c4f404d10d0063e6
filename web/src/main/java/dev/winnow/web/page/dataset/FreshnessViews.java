package dev.winnow.web.page.dataset;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.scoring.metrics.freshness.Freshness;
import dev.winnow.scoring.metrics.freshness.LastUpdate;
import dev.winnow.scoring.rhythm.Rhythm;
import dev.winnow.store.ChangeKind;
import dev.winnow.store.StoredDataset;
import dev.winnow.store.Version;
import dev.winnow.web.page.Bar;
import dev.winnow.web.page.FreshnessAnswer;
import dev.winnow.web.page.RhythmWords;
import dev.winnow.web.page.dataset.FreshnessView.Chart;
import dev.winnow.web.page.dataset.FreshnessView.Month;
import dev.winnow.web.page.dataset.FreshnessView.Span;
import dev.winnow.web.page.dataset.FreshnessView.Tick;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import gg.jte.Content;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Tells and draws how a dataset kept its promise over a year. */
final class FreshnessViews {
  private static final Set<ChangeKind> SEEN =
      EnumSet.of(ChangeKind.ADDED, ChangeKind.CONTENT, ChangeKind.RETURNED);
  private static final Duration BEFORE = Duration.ofDays(365);
  private static final Duration AFTER = Duration.ofDays(40);

  private final StoredDataset stored;
  private final Dataset dataset;
  private final Facts facts;
  private final Freshness known;
  private final FreshnessStage stage;
  private final Voice voice;
  private final Instant now;

  FreshnessViews(StoredDataset stored, Facts facts, FreshnessStage stage, Voice voice) {
    this.stored = stored;
    this.dataset = stored.dataset();
    this.facts = facts;
    this.known = Freshness.of(dataset, facts);
    this.stage = stage;
    this.voice = voice;
    this.now = voice.dates().now();
  }

  FreshnessView view(List<Version> history) {
    List<Instant> changes =
        history.stream()
            .filter(version -> SEEN.contains(version.kind()))
            .map(Version::at)
            .filter(at -> at.isAfter(now.minus(BEFORE)) && !at.isAfter(now))
            .sorted()
            .toList();
    return new FreshnessView(sentences(), chart(changes), months(changes));
  }

  private List<Content> sentences() {
    List<Content> sentences = new ArrayList<>();
    sentences.add(promised());
    sentences.add(dated());
    sentences.add(
        Element.text(
            stored.lastChanged().isAfter(stored.firstSeen())
                ? voice.say("freshness.changed", voice.dates().day(stored.lastChanged()))
                : voice.say("freshness.unchanged", voice.dates().day(stored.firstSeen()))));
    expected()
        .ifPresent(
            due ->
                sentences.add(
                    voice
                        .words()
                        .rich("freshness.expected", Element.strong(voice.dates().day(due)))));
    Rhythm.of(dataset, facts)
        .filter(rhythm -> stage != FreshnessStage.ENDED)
        .ifPresent(rhythm -> sentences.addAll(new RhythmWords(voice).about(dataset, rhythm)));
    return sentences;
  }

  private Content promised() {
    String raw = dataset.frequency().raw();
    return dataset
        .frequency()
        .value()
        .map(
            frequency ->
                voice
                    .words()
                    .rich(
                        "freshness.promised",
                        Element.strong(voice.names().ofFrequency(frequency)),
                        Element.quote(Phrase.of(raw))))
        .orElse(
            raw.isBlank()
                ? text("freshness.noPromise")
                : voice.words().rich("freshness.unread", Element.quote(Phrase.of(raw))));
  }

  /** The newest date there is, and which one it is. */
  private Content dated() {
    Optional<LastUpdate> last = known.lastUpdate();
    if (last.isPresent()) {
      return voice
          .words()
          .rich(
              "freshness.dated." + last.get().source().name().toLowerCase(Locale.ROOT),
              Element.strong(voice.dates().day(last.get().at())));
    }
    return FreshnessAnswer.lastUpdate(dataset, facts)
        .map(
            at ->
                voice
                    .words()
                    .rich("freshness.dated.dataset", Element.strong(voice.dates().day(at))))
        .orElse(text("freshness.undated"));
  }

  private Optional<Chart> chart(List<Instant> changes) {
    Optional<Instant> last = FreshnessAnswer.lastUpdate(dataset, facts);
    if (changes.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    Optional<Instant> dataDate = last.filter(this::isShown);
    return Optional.of(
        new Chart(
            voice.say("freshness.chart", changes.size()),
            axis(),
            changes.stream().map(this::x).toList(),
            dataDate.map(this::x),
            late(),
            FreshnessAnswer.late(dataset, facts)
                .map(late -> voice.say("freshness.late", voice.dates().days(late)))
                .orElse(""),
            expected()
                .filter(due -> due.isBefore(now.plus(AFTER)))
                .map(due -> span(due, min(due.plus(Duration.ofDays(8)), now.plus(AFTER)))),
            x(now)));
  }

  private Optional<Span> late() {
    boolean overdue = stage == FreshnessStage.OVERDUE || stage == FreshnessStage.DELINQUENT;
    return known
        .due()
        .filter(due -> overdue && due.isBefore(now))
        .map(due -> span(due.isBefore(now.minus(BEFORE)) ? now.minus(BEFORE) : due, now));
  }

  private Optional<Instant> expected() {
    return known.due().filter(due -> due.isAfter(now));
  }

  private List<Tick> axis() {
    LocalDate start = voice.dates().dayOf(now.minus(BEFORE));
    List<Tick> ticks = new ArrayList<>();
    LocalDate quarter = start.withDayOfMonth(1).withMonth((start.getMonthValue() - 1) / 3 * 3 + 1);
    for (int i = 0; i < 6; i++) {
      Instant at = quarter.atStartOfDay(ZoneOffset.UTC).toInstant();
      // The last label would run into the edge.
      if (isShown(at) && at.isBefore(now.minus(Duration.ofDays(35)))) {
        ticks.add(new Tick(x(at), voice.dates().month(quarter)));
      }
      quarter = quarter.plusMonths(3);
    }
    return ticks;
  }

  private List<Month> months(List<Instant> changes) {
    Map<YearMonth, Long> counts = new TreeMap<>(Comparator.<YearMonth>reverseOrder());
    changes.forEach(at -> counts.merge(YearMonth.from(voice.dates().dayOf(at)), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(
            month ->
                new Month(
                    voice.dates().month(month.getKey().atDay(1)),
                    voice.numbers().count(month.getValue())))
        .toList();
  }

  private boolean isShown(Instant at) {
    return at.isAfter(now.minus(BEFORE)) && at.isBefore(now.plus(AFTER));
  }

  private Span span(Instant from, Instant until) {
    return new Span(x(from), Bar.percent(share(until) - share(from)), x(until));
  }

  private String x(Instant at) {
    return Bar.percent(share(at));
  }

  private double share(Instant at) {
    double whole = BEFORE.plus(AFTER).toSeconds();
    return ChronoUnit.SECONDS.between(now.minus(BEFORE), at) / whole;
  }

  private static Instant min(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private Content text(String key) {
    return Element.text(voice.say(key));
  }
}
