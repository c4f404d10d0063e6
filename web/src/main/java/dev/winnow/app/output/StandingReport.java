package dev.winnow.app.output;

import dev.winnow.scoring.benchmark.GateShare;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.web.figure.Figure;
import dev.winnow.web.figure.FigureFiles;
import dev.winnow.web.figure.StandingTable;
import dev.winnow.web.page.compare.Verdicts;
import dev.winnow.web.page.compare.Verdicts.Named;
import dev.winnow.web.page.standing.StandingWords;
import dev.winnow.web.text.Voice;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How organisations stand, for the terminal. */
public final class StandingReport {
  private static final int LONGEST_NAME = 40;
  private static final int MOST_VERDICTS = 6;

  private final League league;
  private final List<String> organisations;
  private final Voice voice;
  private final StandingWords words;

  /** A report about these organisations of a league, by their ids. */
  public StandingReport(League league, List<String> organisations) {
    this.league = league;
    this.organisations = List.copyOf(organisations);
    this.voice = Voice.of("en", league.at(), ZoneOffset.UTC);
    this.words = new StandingWords(voice);
  }

  /** A table and, for a few, what the numbers allow to be said. */
  public String text() {
    Table table =
        new Table(
            "organisation",
            "datasets",
            "figure",
            "95 %",
            "rank",
            "no licence",
            "not readable",
            "dead",
            "overdue",
            "unknown");
    standings().forEach(one -> row(table, one));
    StringBuilder text = new StringBuilder();
    text.append(
        "%s, method %s, as of %s%n%s"
            .formatted(
                words.title(league.benchmark()), league.benchmark().methodVersion(), day(), table));
    if (organisations.size() > 1 && organisations.size() <= MOST_VERDICTS) {
      text.append(new Verdicts(voice).of(named())).append(System.lineSeparator());
    }
    return text.toString();
  }

  /** Every number as CSV. */
  public String csv() {
    return FigureFiles.csv(figure());
  }

  /** Every number, to be written as JSON. */
  public Map<String, Object> json() {
    return FigureFiles.json(figure());
  }

  private Figure figure() {
    return new Figure(
        "compare",
        words.title(league.benchmark()),
        new Figure.Source(day(), league.benchmark().methodVersion(), ""),
        StandingTable.of(organisations, List.of(league)),
        Optional.empty());
  }

  private String day() {
    return LocalDate.ofInstant(league.at(), ZoneOffset.UTC).toString();
  }

  private List<Standing> standings() {
    return organisations.stream().flatMap(id -> league.find(id).stream()).toList();
  }

  private List<Named> named() {
    return standings().stream()
        .flatMap(
            one ->
                one.figure().stream()
                    .map(
                        level ->
                            new Named(one.participant().organisation().name(), level.pooled())))
        .toList();
  }

  private void row(Table table, Standing one) {
    List<String> gates =
        one.gates().stream().map((GateShare share) -> words.failing(share)).toList();
    table.row(
        Cell.text(one.participant().organisation().name(), LONGEST_NAME),
        one.basis().units(),
        words.value(one.figure()),
        words.interval(one.figure()),
        one.place().rank().map(words::plainRank).orElseGet(() -> words.why(one)),
        gates.get(0),
        gates.get(1),
        gates.get(2),
        gates.get(3),
        voice.numbers().percent(one.basis().unknown()));
  }
}
