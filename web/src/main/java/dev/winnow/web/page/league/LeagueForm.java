package dev.winnow.web.page.league;

import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Participant;
import dev.winnow.web.comparing.LeagueQuestion;
import dev.winnow.web.comparing.LeagueQuestion.Order;
import dev.winnow.web.figure.Figure.Source;
import dev.winnow.web.page.league.LeaguePage.Form;
import dev.winnow.web.page.standing.Select;
import dev.winnow.web.page.standing.Select.Choice;
import dev.winnow.web.page.standing.StandingWords;
import dev.winnow.web.text.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Makes the form above a league. */
final class LeagueForm {
  private final Voice voice;
  private final StandingWords words;
  private final LeagueQuestion question;

  LeagueForm(Voice voice, LeagueQuestion question) {
    this.voice = voice;
    this.words = new StandingWords(voice);
    this.question = question;
  }

  Form of(League league, List<Participant> everybody, List<Benchmark> benchmarks, Source source) {
    LeagueFacets facets = new LeagueFacets(voice, question.among(), everybody);
    return new Form(
        List.of(benchmark(benchmarks), order()),
        facets.boxes(),
        facets.chosen(),
        !question.among().equals(Among.ALL),
        question.text(),
        kept(),
        question.kept().isPresent() ? words.kept(league, source.method()) : "",
        question.live().onPage(1).at("/organisations"));
  }

  private List<Choice> kept() {
    return question.kept().stream()
        .flatMap(
            moment ->
                Stream.concat(
                    Stream.of(new Choice("at", moment.said(), true)),
                    moment.method().stream().map(method -> new Choice("method", method, true))))
        .toList();
  }

  private Select benchmark(List<Benchmark> benchmarks) {
    return new Select(
        "benchmark",
        voice.say("league.benchmark"),
        benchmarks.stream()
            .map(
                one ->
                    new Choice(one.id(), words.title(one), one.id().equals(question.benchmark())))
            .toList());
  }

  private Select order() {
    return new Select(
        "sort",
        voice.say("league.sort"),
        Arrays.stream(Order.values())
            .map(
                order ->
                    new Choice(
                        order == Order.RANK ? "" : order.code(),
                        voice.say("league.sort." + order.code()),
                        order == question.order()))
            .toList());
  }
}
