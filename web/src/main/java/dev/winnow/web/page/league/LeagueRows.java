package dev.winnow.web.page.league;

import dev.winnow.scoring.benchmark.Gate;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Standing.RankInterval;
import dev.winnow.web.chart.Drawing;
import dev.winnow.web.chart.Mark;
import dev.winnow.web.chart.Mark.Anchor;
import dev.winnow.web.chart.RankPlots;
import dev.winnow.web.chart.ScorePlots;
import dev.winnow.web.comparing.LeagueQuestion;
import dev.winnow.web.comparing.LeagueQuestion.Order;
import dev.winnow.web.page.league.LeaguePage.Group;
import dev.winnow.web.page.league.LeaguePage.Pager;
import dev.winnow.web.page.league.LeaguePage.Row;
import dev.winnow.web.page.league.LeaguePage.Rows;
import dev.winnow.web.page.league.LeagueVerdicts.Half;
import dev.winnow.web.page.standing.StandingWords;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import gg.jte.Content;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Makes the rows of a league; only those of the asked page. */
final class LeagueRows {
  private final Voice voice;
  private final StandingWords words;
  private final League league;
  private final LeagueQuestion question;

  LeagueRows(Voice voice, League league, LeagueQuestion question) {
    this.voice = voice;
    this.words = new StandingWords(voice);
    this.league = league;
    this.question = question;
  }

  /** Those with a rank; in order of rank they stand in groups that cannot be told apart. */
  Rows ranked(List<Standing> all, Pager pager) {
    int ranks = league.ranked().size();
    List<Standing> page = page(sorted(all));
    return new Rows(
        voice.say("league.ranks"),
        voice.say("league.caption"),
        RankPlots.head(ranks, voice.say("league.middle")),
        voice.say("league.plot", ranks),
        gates(),
        question.order() == Order.RANK ? groups(all, page) : List.of(group(page)),
        question.benchmark(),
        pager);
  }

  /** Those without a rank, with their figures as far as they go. */
  Rows unranked(List<Standing> all, Pager pager) {
    List<Standing> page = page(sorted(all));
    double max = league.benchmark().measure().max();
    Drawing head =
        Drawing.beside(
            14,
            List.of(
                new Mark.Label(0, 11, "0", Anchor.START, false),
                new Mark.Label(100, 11, voice.numbers().shortPoints(max), Anchor.END, false)));
    return new Rows(
        voice.say("league.unrankedTitle"),
        voice.say("league.unrankedCaption"),
        head,
        voice.say("league.scorePlot", voice.numbers().shortPoints(max)),
        gates(),
        page.isEmpty() ? List.of() : List.of(group(page)),
        question.benchmark(),
        pager);
  }

  private List<Standing> sorted(List<Standing> all) {
    Collator collator = Collator.getInstance(voice.words().locale());
    Comparator<Standing> byName =
        Comparator.comparing(one -> one.participant().organisation().name(), collator);
    return switch (question.order()) {
      case RANK -> all;
      case NAME -> all.stream().sorted(byName).toList();
      case DATASETS ->
          all.stream()
              .sorted(
                  Comparator.comparingLong((Standing one) -> one.basis().units())
                      .reversed()
                      .thenComparing(byName))
              .toList();
    };
  }

  private List<Standing> page(List<Standing> all) {
    return all.stream()
        .skip((question.page() - 1L) * LeagueQuestion.ROWS)
        .limit(LeagueQuestion.ROWS)
        .toList();
  }

  private List<Group> groups(List<Standing> all, List<Standing> page) {
    Map<Integer, List<Standing>> ties = new LinkedHashMap<>();
    page.forEach(one -> ties.computeIfAbsent(one.place().tie(), tie -> new ArrayList<>()).add(one));
    return ties.entrySet().stream()
        .map(
            tie -> {
              List<Standing> whole =
                  all.stream().filter(one -> one.place().tie() == tie.getKey()).toList();
              return new Group(
                  title(whole), note(whole), tie.getValue().stream().map(this::row).toList());
            })
        .toList();
  }

  private String title(List<Standing> tie) {
    List<Half> halves =
        tie.stream().map(one -> Half.of(one.place().rank().orElseThrow())).distinct().toList();
    if (halves.equals(List.of(Half.UPPER))) {
      return voice.say("league.ahead");
    }
    return halves.equals(List.of(Half.LOWER)) ? voice.say("league.behind") : "";
  }

  private String note(List<Standing> tie) {
    List<RankInterval> ranks = tie.stream().map(one -> one.place().rank().orElseThrow()).toList();
    int from = ranks.stream().mapToInt(RankInterval::from).min().orElse(1);
    int to = ranks.stream().mapToInt(RankInterval::to).max().orElse(1);
    return voice.say("league.tie", tie.size(), from, to);
  }

  private Group group(List<Standing> rows) {
    return new Group("", "", rows.stream().map(this::row).toList());
  }

  private Row row(Standing one) {
    return new Row(
        one.id(),
        "/organisations/" + one.id(),
        Phrase.of(one.participant().organisation().name()),
        words.kind(one.participant(), false),
        words.datasets(one.basis()),
        words.value(one.figure()),
        words.interval(one.figure()),
        place(one),
        drawing(one),
        one.gates().stream().map(words::failing).toList(),
        words.list(one.signs().stream().map(words::shortSign).toList()));
  }

  private Content place(Standing one) {
    return one.place().rank().map(words::rank).orElseGet(() -> Element.text(words.why(one)));
  }

  private Drawing drawing(Standing one) {
    double max = league.benchmark().measure().max();
    return one.place()
        .rank()
        .map(
            rank ->
                RankPlots.row(LeagueFigure.range(one), OptionalDouble.empty(), rank.of(), false))
        .orElseGet(
            () -> ScorePlots.row(words.span(one.figure(), max), OptionalDouble.empty(), false));
  }

  private List<String> gates() {
    return Arrays.stream(Gate.values()).map(words::gate).toList();
  }
}
