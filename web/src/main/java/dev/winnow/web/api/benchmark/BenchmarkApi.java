package dev.winnow.web.api.benchmark;

import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark.Trait;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Participant;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.store.OrganisationSummary;
import dev.winnow.web.api.Parameters;
import dev.winnow.web.api.benchmark.FieldViews.BenchmarkDetail;
import dev.winnow.web.api.benchmark.FieldViews.BenchmarkView;
import dev.winnow.web.api.benchmark.OrganisationViews.MoveView;
import dev.winnow.web.api.benchmark.OrganisationViews.OrganisationDetail;
import dev.winnow.web.api.benchmark.OrganisationViews.OrganisationList;
import dev.winnow.web.api.benchmark.OrganisationViews.OrganisationView;
import dev.winnow.web.api.benchmark.OrganisationViews.PartnerView;
import dev.winnow.web.api.benchmark.OrganisationViews.PointView;
import dev.winnow.web.api.benchmark.OrganisationViews.WhyView;
import dev.winnow.web.api.benchmark.StandingViews.Full;
import dev.winnow.web.comparing.Comparisons;
import dev.winnow.web.comparing.LeagueQuestion;
import dev.winnow.web.comparing.Questions;
import dev.winnow.web.figure.Figure.Source;
import dev.winnow.web.gathering.Gathering;
import dev.winnow.web.http.Json;
import dev.winnow.web.http.Routes;
import dev.winnow.web.page.organisation.KnownOrganisation;
import dev.winnow.web.source.Sources;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Answers organisations, how they compare, and by what. */
public final class BenchmarkApi {
  private static final Set<String> FIGURES = Set.of("benchmark", "at", "method");

  private final Gathering gathering;
  private final Comparisons comparisons;

  /** The API over these. */
  public BenchmarkApi(Sources sources, Comparisons comparisons) {
    this.gathering = new Gathering(sources, comparisons);
    this.comparisons = comparisons;
  }

  /** Adds every path. */
  public void addTo(Routes routes) {
    routes.get("/api/v1/organisations", this::organisations);
    routes.get("/api/v1/organisations/{id}", this::organisation);
    routes.get("/api/v1/compare", new CompareApi(gathering)::compare);
    routes.get("/api/v1/benchmarks", this::benchmarks);
    routes.get("/api/v1/benchmarks/{id}", this::benchmark);
  }

  private void organisations(Context context) {
    Set<String> known = new HashSet<>(FIGURES);
    known.addAll(Set.of("q", "sort"));
    for (Trait trait : Trait.values()) {
      known.add(trait.code());
    }
    Parameters.only(context, known);
    LeagueQuestion question = Questions.strict(context, comparisons);
    Comparisons.Dated dated = comparisons.dated(question);
    League league = dated.league();
    List<OrganisationView> items =
        ordered(question, league).map(one -> OrganisationView.of(one, league)).toList();
    Source source = comparisons.source(dated, "/api/v1/organisations", "");
    Json.send(
        context,
        new OrganisationList(
            items.size(), question.benchmark(), source.at(), source.method(), items));
  }

  /** By name, unless another order is asked for. */
  private Stream<OrganisationSummary> ordered(LeagueQuestion question, League league) {
    List<OrganisationSummary> wanted =
        gathering.sources().store().organisations().list().stream()
            .filter(one -> isWanted(one, question, league))
            .toList();
    Map<String, Integer> places = new HashMap<>();
    for (Standing standing : league.standings()) {
      places.put(standing.id(), places.size());
    }
    return switch (question.order()) {
      case RANK ->
          wanted.stream()
              .sorted(
                  Comparator.comparingInt(
                      (OrganisationSummary one) ->
                          places.getOrDefault(one.organisation().id(), Integer.MAX_VALUE)));
      case DATASETS ->
          wanted.stream()
              .sorted(Comparator.comparingLong(OrganisationSummary::datasets).reversed());
      case NAME -> wanted.stream();
    };
  }

  private static boolean isWanted(OrganisationSummary one, LeagueQuestion question, League league) {
    String text = question.text().strip().toLowerCase(Locale.ROOT);
    boolean named = one.organisation().name().toLowerCase(Locale.ROOT).contains(text);
    Participant participant =
        league
            .find(one.organisation().id())
            .map(Standing::participant)
            .orElseGet(() -> new Participant(one.organisation(), one.portals(), List.of()));
    Among among = question.among();
    return named && among.accepts(participant);
  }

  private void organisation(Context context) {
    Parameters.only(context, FIGURES);
    LeagueQuestion question = Questions.strict(context, comparisons);
    OrganisationSummary summary = gathering.organisation(context.pathParam("id"));
    KnownOrganisation known = gathering.known(summary, question.benchmark(), question.kept());
    List<Full> standings = new ArrayList<>();
    Stream.concat(Stream.of(known.league()), known.others().stream())
        .forEach(
            league ->
                league.find(known.id()).ifPresent(one -> standings.add(Full.of(league, one))));
    Json.send(
        context,
        new OrganisationDetail(
            OrganisationView.of(summary, known.league()),
            standings,
            known.trend().points().stream().map(PointView::of).toList(),
            known.why().map(WhyView::of),
            known.moves().stream().map(MoveView::of).toList(),
            known.partners().stream().map(PartnerView::of).toList()));
  }

  private void benchmarks(Context context) {
    Parameters.only(context, Set.of("lang"));
    List<BenchmarkView> items =
        comparisons.benchmarks().stream()
            .map(one -> BenchmarkView.of(one, language(context)))
            .toList();
    Json.send(context, Map.of("total", items.size(), "items", items));
  }

  private void benchmark(Context context) {
    Parameters.only(context, Set.of("lang", "at", "method"));
    LeagueQuestion question =
        Questions.strict(context, comparisons)
            .by(comparisons.benchmark(context.pathParam("id")).id());
    League league = comparisons.league(question);
    Json.send(context, BenchmarkDetail.of(league, comparisons.field(question), language(context)));
  }

  private static String language(Context context) {
    return Optional.of(Questions.value(context, "lang").orElse("en"))
        .filter("sv"::equals)
        .orElse("en");
  }
}
