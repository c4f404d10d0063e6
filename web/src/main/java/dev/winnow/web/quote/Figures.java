package dev.winnow.web.quote;

import dev.winnow.scoring.benchmark.Field;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Trend;
import dev.winnow.store.OrganisationSummary;
import dev.winnow.web.comparing.Comparisons;
import dev.winnow.web.comparing.KeptAt;
import dev.winnow.web.comparing.LeagueQuestion;
import dev.winnow.web.figure.Figure;
import dev.winnow.web.figure.Figure.Source;
import dev.winnow.web.figure.StandingTable;
import dev.winnow.web.figure.TrendTable;
import dev.winnow.web.gathering.Gathering;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.page.benchmark.FieldFigures;
import dev.winnow.web.page.compare.ComparePages;
import dev.winnow.web.page.compare.KnownColumn;
import dev.winnow.web.page.league.LeagueFigure;
import dev.winnow.web.page.organisation.CourseViews;
import dev.winnow.web.text.Voice;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Makes the figures that are asked for by name. */
final class Figures {
  static final List<String> NAMES =
      List.of("league", "organisation", "trend", "compare", "sectors", "spectrum", "kinds");

  private final Gathering gathering;
  private final Comparisons comparisons;
  private final Voice voice;

  Figures(Gathering gathering, Voice voice) {
    this.gathering = gathering;
    this.comparisons = gathering.comparisons();
    this.voice = voice;
  }

  /** The figure of a name; {@code organisations} are whom it is about, by their ids. */
  Figure of(String name, LeagueQuestion question, List<String> organisations) {
    return switch (name) {
      case "league" -> league(question);
      case "organisation" -> organisation(question, one(organisations));
      case "trend" -> trend(question, one(organisations));
      case "compare" -> compare(question, organisations);
      case "sectors" -> field(name, question, new FieldFigures(voice)::sectors);
      case "spectrum" -> field(name, question, new FieldFigures(voice)::spectrum);
      case "kinds" -> field(name, question, new FieldFigures(voice)::kinds);
      default ->
          throw new ProblemException(
              Problem.notFound(
                  "There is no figure '%s'. There are %s."
                      .formatted(name, String.join(", ", NAMES))));
    };
  }

  private Figure league(LeagueQuestion question) {
    Source source = source(question, "league", question.whole().live().toAddress());
    return LeagueFigure.of(comparisons.league(question), Optional.empty(), source, voice);
  }

  private Figure organisation(LeagueQuestion question, OrganisationSummary summary) {
    String id = summary.organisation().id();
    KnownColumn column = gathering.figures(summary, question.kept());
    League league =
        column.leagues().stream()
            .filter(one -> one.benchmark().id().equals(question.benchmark()))
            .findFirst()
            .orElse(column.leagues().getFirst());
    return new Figure(
        "organisation",
        voice.say("figure.organisation", summary.organisation().name()),
        source(question, "organisation", "org=" + id),
        StandingTable.of(List.of(id), column.leagues()),
        LeagueFigure.drawing(league, Optional.of(id), voice));
  }

  private Figure trend(LeagueQuestion question, OrganisationSummary summary) {
    String id = summary.organisation().id();
    String query = LeagueQuestion.usual().by(question.benchmark()).toAddress();
    Source source = source(question, "trend", "org=" + id + (query.isEmpty() ? "" : "&" + query));
    Trend trend = comparisons.trend(question.benchmark(), id, question.kept());
    League league = comparisons.league(question);
    return new Figure(
        "trend",
        voice.say("figure.trend", summary.organisation().name()),
        source,
        TrendTable.of(trend),
        new CourseViews(voice).drawing(trend, league.benchmark().measure().max()));
  }

  private Figure compare(LeagueQuestion question, List<String> organisations) {
    if (organisations.size() < 2 || organisations.size() > ComparePages.MOST) {
      throw new ProblemException(
          Problem.of(400, "Bad Request", "Name two to six organisations, each as org=ID."));
    }
    List<KnownColumn> columns =
        organisations.stream()
            .map(gathering::organisation)
            .map(one -> gathering.figures(one, question.kept()))
            .toList();
    List<String> ids = columns.stream().map(KnownColumn::id).toList();
    List<League> leagues =
        comparisons.ids().stream()
            .map(id -> LeagueQuestion.usual().by(id))
            .map(one -> question.kept().map(KeptAt::byAnyMethod).map(one::keptAt).orElse(one))
            .map(comparisons::league)
            .toList();
    String query = ids.stream().map(id -> "org=" + id).collect(Collectors.joining("&"));
    return new Figure(
        "compare",
        voice.say("figure.compare", columns.size()),
        source(question, "compare", query),
        StandingTable.of(ids, leagues),
        Optional.of(ComparePages.ladder(columns, comparisons.benchmarks(), voice)));
  }

  private Figure field(
      String name, LeagueQuestion question, BiFunction<Field, Source, Figure> maker) {
    String query = LeagueQuestion.usual().by(question.benchmark()).toAddress();
    return maker.apply(comparisons.field(question), source(question, name, query));
  }

  private Source source(LeagueQuestion question, String name, String query) {
    return comparisons.source(comparisons.dated(question), "/figures/" + name + ".json", query);
  }

  private OrganisationSummary one(List<String> organisations) {
    if (organisations.size() != 1) {
      throw new ProblemException(
          Problem.of(400, "Bad Request", "Name one organisation as org=ID."));
    }
    return gathering.organisation(organisations.getFirst());
  }
}
