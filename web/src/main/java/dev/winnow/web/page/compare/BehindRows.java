package dev.winnow.web.page.compare;

import dev.winnow.index.Facet;
import dev.winnow.scoring.benchmark.Gate;
import dev.winnow.scoring.benchmark.GateShare;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.web.page.compare.ComparePage.Behind;
import dev.winnow.web.page.compare.ComparePage.Proof;
import dev.winnow.web.page.organisation.CourseViews;
import dev.winnow.web.page.organisation.Evidence;
import dev.winnow.web.page.standing.StandingWords;
import dev.winnow.web.question.Question;
import dev.winnow.web.text.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the rows of what stands behind figures: counts, each with the search that proves it. */
final class BehindRows {
  private static final List<String> OPEN = List.of("open", "open-unreviewed");

  private final Voice voice;
  private final StandingWords words;

  BehindRows(Voice voice) {
    this.voice = voice;
    this.words = new StandingWords(voice);
  }

  List<Behind> of(List<KnownColumn> known) {
    List<Behind> rows = new ArrayList<>();
    for (Gate gate : Gate.values()) {
      rows.add(row(words.gate(gate), known, one -> gate(one, gate)));
    }
    rows.add(row(voice.say("organisations.open"), known, this::open));
    rows.add(row(voice.say("compare.unknown"), known, this::unknown));
    rows.add(row(voice.say("compare.move"), known, this::move));
    return rows;
  }

  private static Behind row(
      String title, List<KnownColumn> known, Function<KnownColumn, Proof> proof) {
    return new Behind(title, known.stream().map(proof).toList());
  }

  private Proof gate(KnownColumn one, Gate gate) {
    Optional<GateShare> share =
        one.headline().stream()
            .map(Standing::gates)
            .flatMap(List::stream)
            .filter(each -> each.gate() == gate)
            .findFirst();
    return share
        .map(
            known ->
                new Proof(
                    voice.say(
                        "organisation.failing",
                        voice.numbers().shortPoints(known.failing()),
                        voice.numbers().shortPoints(known.known())),
                    known.share().map(words::share).orElse(""),
                    Evidence.of(one.id(), known)))
        .orElse(new Proof("–", "", Optional.empty()));
  }

  private Proof open(KnownColumn one) {
    long all = one.summary().datasets();
    long open =
        OPEN.stream().mapToLong(code -> one.summary().openness().getOrDefault(code, 0L)).sum();
    Question mine = Question.everything().with(Facet.ORGANISATION, one.id());
    for (String code : OPEN) {
      mine = mine.with(Facet.OPENNESS, code);
    }
    return new Proof(
        voice.say("organisation.share", open, all),
        all == 0 ? "" : voice.numbers().percent((double) open / all),
        Optional.of("/?" + mine.toAddress()));
  }

  private Proof unknown(KnownColumn one) {
    return one.headline()
        .map(
            known ->
                new Proof(
                    voice.numbers().percent(known.basis().unknown()),
                    voice.say("compare.ofPoints"),
                    Optional.empty()))
        .orElse(new Proof("–", "", Optional.empty()));
  }

  private Proof move(KnownColumn one) {
    return one.move()
        .map(
            move ->
                new Proof(
                    new CourseViews(voice).deed(move.fix()),
                    voice.say("compare.gain", voice.numbers().gain(move.gain()), move.datasets()),
                    Optional.empty()))
        .orElse(new Proof("–", "", Optional.empty()));
  }
}
