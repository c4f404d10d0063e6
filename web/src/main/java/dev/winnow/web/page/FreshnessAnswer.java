package dev.winnow.web.page;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.vocabulary.Frequency;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.scoring.metrics.freshness.Freshness;
import dev.winnow.scoring.metrics.freshness.LastUpdate;
import dev.winnow.scoring.rhythm.Rhythm;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import gg.jte.Content;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Is it fresh? What was promised beside what is known. */
public final class FreshnessAnswer {
  private FreshnessAnswer() {}

  /** The answer in words. */
  public static Answer of(Dataset dataset, Facts facts, FreshnessStage stage, Voice voice) {
    Content rhythm = rhythm(dataset, voice);
    Optional<Instant> last = lastUpdate(dataset, facts);
    return switch (stage) {
      case FRESH -> new Answer(Icon.OK, "", updated(last, voice), rhythm);
      case DUE -> new Answer(Icon.OK, "", text(voice, "fresh.due"), withDate(last, rhythm, voice));
      case OVERDUE, DELINQUENT ->
          new Answer(
              Icon.WARN, "warn", overdue(dataset, facts, voice), withDate(last, rhythm, voice));
      case ENDED ->
          new Answer(
              Icon.OK, "", text(voice, "fresh.ended"), withDate(last, Element.nothing(), voice));
      case UNKNOWN ->
          Rhythm.of(dataset, facts)
              .map(learned -> learned(learned, voice))
              .orElseGet(
                  () ->
                      new Answer(
                          Icon.UNKNOWN,
                          "",
                          text(voice, "fresh.unknown"),
                          withDate(last, rhythm, voice)));
    };
  }

  /** Where nothing is promised, data is held against its own rhythm. */
  private static Answer learned(Rhythm rhythm, Voice voice) {
    Content usual = new RhythmWords(voice).briefly(rhythm);
    return rhythm.isLate()
        ? new Answer(
            Icon.WARN,
            "warn",
            text(voice, "fresh.silent"),
            withDate(Optional.of(rhythm.last()), usual, voice))
        : new Answer(Icon.OK, "", updated(Optional.of(rhythm.last()), voice), usual);
  }

  /** When data is known to have changed last, by any date that is to be believed. */
  public static Optional<Instant> lastUpdate(Dataset dataset, Facts facts) {
    return Freshness.of(dataset, facts)
        .lastUpdate()
        .map(LastUpdate::at)
        .or(() -> stated(dataset, facts.asOf()));
  }

  /** How long new data has been late by what was promised; empty when it is not. */
  public static Optional<Duration> late(Dataset dataset, Facts facts) {
    return Freshness.of(dataset, facts)
        .due()
        .map(due -> Duration.between(due, facts.asOf()))
        .filter(Duration::isPositive);
  }

  private static Optional<Instant> stated(Dataset dataset, Instant now) {
    return dataset
        .modified()
        .value()
        .or(() -> dataset.issued().value())
        .map(moment -> moment.from())
        .filter(from -> !from.isAfter(now));
  }

  private static Content rhythm(Dataset dataset, Voice voice) {
    Stated<Frequency> stated = dataset.frequency();
    if (stated.value().isPresent()) {
      String name = voice.names().ofFrequency(stated.value().get());
      return Element.text(voice.say("fresh.says", name));
    }
    return stated.isStated()
        ? voice
            .words()
            .rich("fresh.saysUnread", Element.quote(Answers.quoted(stated.raw(), dataset)))
        : text(voice, "fresh.noRhythm");
  }

  private static Content updated(Optional<Instant> last, Voice voice) {
    return last.map(at -> Element.text(voice.say("fresh.updated", voice.dates().ago(at))))
        .orElse(text(voice, "fresh.fresh"));
  }

  private static Content overdue(Dataset dataset, Facts facts, Voice voice) {
    return late(dataset, facts)
        .filter(late -> late.toDays() > 0)
        .map(late -> Element.text(voice.say("fresh.overdueBy", voice.dates().days(late))))
        .orElse(text(voice, "fresh.overdue"));
  }

  private static Content withDate(Optional<Instant> last, Content rhythm, Voice voice) {
    if (last.isEmpty()) {
      return rhythm;
    }
    Content date = Phrase.of(voice.dates().day(last.get()));
    return rhythm.isEmptyContent()
        ? voice.words().rich("fresh.dated", date)
        : voice.words().rich("fresh.rhythmAndDate", rhythm, date);
  }

  private static Content text(Voice voice, String key) {
    return Element.text(voice.say(key));
  }
}
