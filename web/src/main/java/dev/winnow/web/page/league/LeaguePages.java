package dev.winnow.web.page.league;

import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Participant;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.web.chart.RankPlots;
import dev.winnow.web.comparing.LeagueQuestion;
import dev.winnow.web.figure.Figure.Source;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.league.LeaguePage.Few;
import dev.winnow.web.page.league.LeaguePage.Files;
import dev.winnow.web.page.league.LeaguePage.Method;
import dev.winnow.web.page.league.LeaguePage.Pager;
import dev.winnow.web.page.league.LeaguePage.Picture;
import dev.winnow.web.page.league.LeaguePage.Unranked;
import dev.winnow.web.page.standing.StandingWords;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the page of organisations compared. Pure. */
public final class LeaguePages {
  private static final int FEW = 24;

  private final Frame frame;
  private final Voice voice;
  private final StandingWords words;

  /** Makes pages with this frame around them. */
  public LeaguePages(Frame frame) {
    this.frame = frame;
    this.voice = frame.voice();
    this.words = new StandingWords(voice);
  }

  /**
   * The page.
   *
   * @param everybody who takes part, whoever is asked for
   * @param benchmarks all there are, to choose from
   * @param source of which moment the figures are
   */
  public LeaguePage page(
      LeagueQuestion question,
      League league,
      List<Participant> everybody,
      List<Benchmark> benchmarks,
      Source source) {
    LeagueForm form = new LeagueForm(voice, question);
    List<Standing> found =
        league.standings().stream().filter(one -> isMeant(one, question.text())).toList();
    List<Standing> ranked = found.stream().filter(one -> one.place().rank().isPresent()).toList();
    List<Standing> unranked = found.stream().filter(one -> one.place().rank().isEmpty()).toList();
    boolean showsUnranked = question.unranked() || ranked.isEmpty();
    LeagueRows rows = new LeagueRows(voice, league, question);
    return new LeaguePage(
        frame,
        form.of(league, everybody, benchmarks, source),
        voice.say("league.heading", league.standings().size(), league.ranked().size()),
        LeagueVerdicts.of(league, voice),
        picture(league),
        showsUnranked
            ? rows.unranked(unranked, pager(question, unranked.size()))
            : rows.ranked(ranked, pager(question, ranked.size())),
        rest(question, ranked, unranked, showsUnranked),
        method(league, source),
        files(question, source, !league.ranked().isEmpty()));
  }

  private Optional<Picture> picture(League league) {
    int together = RankPlots.together(league.ranked().size());
    return LeagueFigure.drawing(league, Optional.empty(), voice)
        .map(drawing -> new Picture(drawing, voice.say("league.lines", together)));
  }

  private Unranked rest(
      LeagueQuestion question,
      List<Standing> ranked,
      List<Standing> unranked,
      boolean showsUnranked) {
    boolean apart = !showsUnranked && !unranked.isEmpty();
    return new Unranked(
        apart ? voice.say("league.unranked", unranked.size()) : "",
        apart ? unranked.stream().limit(FEW).map(this::few).toList() : List.of(),
        apart ? Optional.of(question.showing(true).at("/organisations")) : Optional.empty(),
        showsUnranked && !ranked.isEmpty()
            ? Optional.of(question.showing(false).at("/organisations"))
            : Optional.empty());
  }

  private Few few(Standing one) {
    return new Few(
        "/organisations/" + one.id(),
        Phrase.of(one.participant().organisation().name()),
        voice.numbers().count(one.basis().units()));
  }

  private Pager pager(LeagueQuestion question, int rows) {
    int first = (question.page() - 1) * LeagueQuestion.ROWS;
    int last = Math.min(rows, first + LeagueQuestion.ROWS);
    return new Pager(
        rows > LeagueQuestion.ROWS && first < rows
            ? voice.say("league.rows", first + 1, last, rows)
            : "",
        question.page() > 1
            ? Optional.of(question.onPage(question.page() - 1).at("/organisations"))
            : Optional.empty(),
        last < rows && first < rows
            ? Optional.of(question.onPage(question.page() + 1).at("/organisations"))
            : Optional.empty());
  }

  private Method method(League league, Source source) {
    return new Method(
        words.title(league.benchmark()),
        league.benchmark().about(voice.words().code()),
        "/benchmarks/" + league.benchmark().id(),
        voice.dates().quoted(league.at()),
        source.method());
  }

  private static Files files(LeagueQuestion question, Source source, boolean drawn) {
    LeagueQuestion whole = question.whole();
    return new Files(
        whole.at("/figures/league.csv"),
        whole.at("/figures/league.json"),
        drawn ? Optional.of(whole.at("/figures/league.svg")) : Optional.empty(),
        source.address());
  }

  private static boolean isMeant(Standing one, String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return wanted.isEmpty()
        || one.participant().organisation().name().toLowerCase(Locale.ROOT).contains(wanted)
        || one.participant().organisation().aliases().stream()
            .anyMatch(alias -> alias.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
