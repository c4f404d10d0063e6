package dev.winnow.web.page.league;

import dev.winnow.catalogue.Organisation;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.Benchmark.Trait;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.web.comparing.LeagueQuestion;
import dev.winnow.web.comparing.LeagueQuestion.Order;
import dev.winnow.web.figure.Figure.Source;
import dev.winnow.web.page.league.LeaguePage.Form;
import dev.winnow.web.page.standing.Select;
import dev.winnow.web.page.standing.Select.Choice;
import dev.winnow.web.page.standing.StandingWords;
import dev.winnow.web.text.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

  Form of(League league, List<Benchmark> benchmarks, Source source) {
    List<Select> selects = new ArrayList<>();
    selects.add(benchmark(benchmarks));
    Arrays.stream(Trait.values()).map(trait -> trait(trait, league)).forEach(selects::add);
    selects.add(order());
    return new Form(
        selects,
        question.text(),
        kept(),
        question.kept().isPresent() ? voice.say("league.kept", source.at(), source.method()) : "",
        question.live().onPage(1).at("/organisations"));
  }

  private List<Choice> kept() {
    return question.kept().stream()
        .flatMap(
            moment ->
                Stream.concat(
                    Stream.of(new Choice("at", moment.at().toString(), true)),
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

  private Select trait(Trait trait, League league) {
    Set<String> chosen = question.among().wanted().getOrDefault(trait, Set.of());
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", voice.say("league.any"), chosen.isEmpty()));
    codes(trait, league, chosen).stream()
        .map(code -> new Choice(code, words.trait(trait, code), chosen.contains(code)))
        .forEach(choices::add);
    return new Select(trait.code(), words.trait(trait), choices);
  }

  /** What there is to choose: what is fixed, or what those compared have. */
  private List<String> codes(Trait trait, League league, Set<String> chosen) {
    Stream<String> there =
        switch (trait) {
          case SECTOR -> Arrays.stream(Organisation.Sector.values()).map(Organisation.Sector::code);
          case LEVEL -> Arrays.stream(Organisation.Level.values()).map(Organisation.Level::code);
          case SIZE -> Arrays.stream(Organisation.Size.values()).map(Organisation.Size::code);
          case COUNTRY ->
              league.standings().stream()
                  .map(one -> one.participant().organisation().country())
                  .filter(code -> !code.isEmpty());
          case SOFTWARE ->
              league.standings().stream().flatMap(one -> one.participant().software().stream());
        };
    List<String> codes = Stream.concat(there, chosen.stream()).distinct().toList();
    boolean byName = trait == Trait.COUNTRY || trait == Trait.SOFTWARE;
    return byName
        ? codes.stream().sorted(Comparator.comparing(code -> words.trait(trait, code))).toList()
        : codes;
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
