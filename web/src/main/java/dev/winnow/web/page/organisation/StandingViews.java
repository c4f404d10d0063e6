package dev.winnow.web.page.organisation;

import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.Gate;
import dev.winnow.scoring.benchmark.GateShare;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.web.chart.Drawing;
import dev.winnow.web.chart.ScorePlots;
import dev.winnow.web.page.league.LeagueFigure;
import dev.winnow.web.page.organisation.StandingView.GateRow;
import dev.winnow.web.page.organisation.StandingView.Reading;
import dev.winnow.web.page.organisation.StandingView.Row;
import dev.winnow.web.page.standing.StandingWords;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Makes what the page of an organisation says about its standing. */
final class StandingViews {
  private final Voice voice;
  private final StandingWords words;

  StandingViews(Voice voice) {
    this.voice = voice;
    this.words = new StandingWords(voice);
  }

  StandingView of(KnownOrganisation known) {
    Optional<Standing> standing = known.standing();
    Optional<Drawing> field =
        standing
            .filter(one -> one.place().rank().isPresent())
            .flatMap(one -> LeagueFigure.drawing(known.league(), Optional.of(one.id()), voice));
    return new StandingView(
        peers(known.league(), standing),
        field,
        Stream.concat(Stream.of(known.league()), known.others().stream())
            .flatMap(league -> league.find(known.id()).stream().map(one -> row(league, one)))
            .toList(),
        standing.map(one -> gates(known, one)).orElse(List.of()),
        standing.map(this::readings).orElse(List.of()),
        standing.stream().flatMap(one -> one.signs().stream()).map(words::sign).toList());
  }

  /** The typical figure of those that somebody leans on. */
  static Optional<Estimate> typical(League league, Standing standing) {
    return standing
        .figure()
        .flatMap(
            figure ->
                league.groups().stream()
                    .filter(group -> group.name().equals(figure.peers()))
                    .map(League.Group::mean)
                    .findFirst());
  }

  private String peers(League league, Optional<Standing> standing) {
    String group =
        standing.flatMap(Standing::figure).map(level -> words.peers(level.peers())).orElse("");
    return group.isEmpty()
        ? voice.say("organisation.everybody", league.standings().size())
        : voice.say("organisation.peers", group, league.standings().size());
  }

  private Row row(League league, Standing one) {
    double max = league.benchmark().measure().max();
    Optional<Estimate> typical = typical(league, one);
    return new Row(
        words.title(league.benchmark()),
        "/benchmarks/" + league.benchmark().id(),
        words.value(one.figure()),
        words.interval(one.figure()),
        ScorePlots.row(
            words.span(one.figure(), max),
            typical
                .map(mean -> OptionalDouble.of(mean.within(0, max).value() / max))
                .orElse(OptionalDouble.empty()),
            false),
        typical.map(words::value).orElse("–"),
        one.place().rank().map(words::rank).orElseGet(() -> Element.text(words.why(one))));
  }

  private List<GateRow> gates(KnownOrganisation known, Standing one) {
    return one.gates().stream().map(share -> gate(known, share)).toList();
  }

  private GateRow gate(KnownOrganisation known, GateShare share) {
    return new GateRow(
        words.gate(share.gate()),
        voice.say(
            "organisation.failing",
            voice.numbers().shortPoints(share.failing()),
            voice.numbers().shortPoints(share.known())),
        share.share().map(words::share).orElse("–"),
        share.unknown() > 0 ? voice.numbers().shortPoints(share.unknown()) : "",
        typicalShare(known.league(), share.gate()),
        Evidence.of(known.id(), share));
  }

  /** The middle of the shares of everybody of whom it is known. */
  private String typicalShare(League league, Gate gate) {
    List<Double> shares =
        league.standings().stream()
            .flatMap(one -> one.gates().stream())
            .filter(one -> one.gate() == gate)
            .flatMap(one -> one.share().stream())
            .map(Estimate::value)
            .sorted()
            .toList();
    return shares.isEmpty() ? "" : voice.numbers().percent(shares.get(shares.size() / 2));
  }

  private List<Reading> readings(Standing one) {
    List<Reading> readings = new ArrayList<>();
    one.figure()
        .ifPresent(
            figure -> {
              readings.add(reading("mean", figure.mean()));
              readings.add(reading("widened", figure.widened()));
              readings.add(
                  new Reading(
                      voice.say("reading.pooled"),
                      valued(figure.pooled()),
                      voice.say(
                          "reading.pooledText", voice.numbers().percent(1 - figure.weight()))));
              figure.adjusted().ifPresent(value -> readings.add(reading("adjusted", value)));
            });
    one.sensitivity().ifPresent(other -> readings.add(sensitivity(other)));
    return readings;
  }

  private Reading sensitivity(Standing.Sensitivity other) {
    String value = words.interval(other.value());
    return new Reading(
        voice.say("reading.weights"),
        value,
        other
            .rank()
            .map(rank -> voice.say("reading.weightsRank", words.plainRank(rank)))
            .orElseGet(() -> voice.say("reading.weightsText")));
  }

  private Reading reading(String id, Estimate value) {
    return new Reading(
        voice.say("reading." + id), valued(value), voice.say("reading." + id + "Text"));
  }

  private String valued(Estimate value) {
    return words.value(value) + " (" + words.interval(value) + ")";
  }
}
