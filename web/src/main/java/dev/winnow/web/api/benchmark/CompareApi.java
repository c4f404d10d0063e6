package dev.winnow.web.api.benchmark;

import dev.winnow.store.OrganisationSummary;
import dev.winnow.web.api.Parameters;
import dev.winnow.web.api.benchmark.OrganisationViews.MoveView;
import dev.winnow.web.api.benchmark.OrganisationViews.OrganisationView;
import dev.winnow.web.api.benchmark.StandingViews.Full;
import dev.winnow.web.comparing.Comparisons;
import dev.winnow.web.comparing.KeptAt;
import dev.winnow.web.comparing.LeagueQuestion;
import dev.winnow.web.comparing.Questions;
import dev.winnow.web.figure.Figure.Source;
import dev.winnow.web.gathering.Gathering;
import dev.winnow.web.http.Json;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.page.compare.ComparePages;
import dev.winnow.web.page.compare.KnownColumn;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers organisations side by side. */
final class CompareApi {
  private final Gathering gathering;

  CompareApi(Gathering gathering) {
    this.gathering = gathering;
  }

  /** Organisations side by side: of which moment, and who. */
  record CompareView(String at, String permanent, List<ColumnView> items) {}

  /** One of them: who, how it stands by every benchmark among its peers, what would move it. */
  record ColumnView(
      OrganisationView organisation, List<Full> standings, Optional<MoveView> largestGain) {}

  void compare(Context context) {
    Parameters.only(context, Set.of("org", "at", "method"));
    List<String> named = context.queryParams("org").stream().distinct().toList();
    if (named.size() < 2 || named.size() > ComparePages.MOST) {
      throw new ProblemException(
          Problem.of(
              400,
              "Bad Request",
              "Name two to six organisations, each as org=ID; %d were named."
                  .formatted(named.size())));
    }
    Optional<KeptAt> kept = Questions.strict(context, gathering.comparisons()).kept();
    List<KnownColumn> columns =
        named.stream()
            .map(gathering::organisation)
            .map((OrganisationSummary one) -> gathering.column(one, kept))
            .toList();
    String query = columns.stream().map(one -> "org=" + one.id()).collect(Collectors.joining("&"));
    LeagueQuestion usual = LeagueQuestion.usual();
    Comparisons comparisons = gathering.comparisons();
    Source source =
        comparisons.source(
            comparisons.dated(kept.map(usual::keptAt).orElse(usual)), "/api/v1/compare", query);
    Json.send(
        context,
        new CompareView(
            source.at(), source.address(), columns.stream().map(CompareApi::column).toList()));
  }

  private static ColumnView column(KnownColumn one) {
    return new ColumnView(
        OrganisationView.of(one.summary(), one.leagues().getFirst()),
        one.leagues().stream()
            .flatMap(league -> league.find(one.id()).map(each -> Full.of(league, each)).stream())
            .toList(),
        one.move().map(MoveView::of));
  }
}
