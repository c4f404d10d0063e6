package dev.winnow.web.gathering;

import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Trend;
import dev.winnow.store.OrganisationSummary;
import dev.winnow.web.comparing.Comparisons;
import dev.winnow.web.comparing.KeptAt;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.page.compare.KnownColumn;
import dev.winnow.web.page.organisation.KnownOrganisation;
import dev.winnow.web.source.Sources;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gathers what is told about organisations.
 *
 * @param sources what is kept
 * @param comparisons how they compare
 */
public record Gathering(Sources sources, Comparisons comparisons) {
  private static final int MOVES = 8;

  /** The organisation of this id; a problem when there is none. */
  public OrganisationSummary organisation(String id) {
    return sources
        .store()
        .organisations()
        .find(id)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.notFound(
                        "There is no organisation '%s'. See /api/v1/organisations."
                            .formatted(id))));
  }

  /** Everything about one; what is kept of another day is without what would move it. */
  public KnownOrganisation known(
      OrganisationSummary summary, String benchmark, Optional<KeptAt> kept) {
    String id = summary.organisation().id();
    League league = comparisons.peers(benchmark, id, kept);
    Trend trend = comparisons.trend(benchmark, id, kept);
    return new KnownOrganisation(
        summary,
        league,
        comparisons.benchmarks().stream()
            .map(Benchmark::id)
            .filter(other -> !other.equals(benchmark))
            .map(other -> comparisons.peers(other, id, kept.map(KeptAt::byAnyMethod)))
            .toList(),
        trend,
        kept.isEmpty() ? comparisons.why(trend) : Optional.empty(),
        kept.isEmpty() ? comparisons.whyAtAll(trend) : Optional.empty(),
        kept.isEmpty() ? comparisons.moves(benchmark, id, MOVES) : List.of(),
        kept.isEmpty() ? comparisons.partners(id) : List.of(),
        sources.portalNames());
  }

  /** What is told of one among others, with what would move it where it is of now. */
  public KnownColumn column(OrganisationSummary summary, Optional<KeptAt> kept) {
    String id = summary.organisation().id();
    KnownColumn figures = figures(summary, kept);
    return kept.isEmpty()
        ? figures.with(comparisons.moves(comparisons.ids().getFirst(), id, 1).stream().findFirst())
        : figures;
  }

  /** The figures of one among others. */
  public KnownColumn figures(OrganisationSummary summary, Optional<KeptAt> kept) {
    String id = summary.organisation().id();
    List<League> leagues =
        comparisons.ids().stream()
            .map(benchmark -> comparisons.peers(benchmark, id, kept.map(KeptAt::byAnyMethod)))
            .toList();
    return new KnownColumn(
        summary,
        leagues,
        comparisons.trend(leagues.getFirst().benchmark().id(), id, kept),
        Optional.empty());
  }

  /** The organisations whose names hold these words, those that are called just so first. */
  public List<OrganisationSummary> called(String words, int most) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    List<OrganisationSummary> exactly =
        sources.store().organisations().list().stream()
            .filter(one -> names(one).anyMatch(name -> name.equals(wanted)))
            .toList();
    return exactly.isEmpty()
        ? sources.store().organisations().list().stream()
            .filter(one -> names(one).anyMatch(name -> name.contains(wanted)))
            .limit(most)
            .toList()
        : exactly;
  }

  private static Stream<String> names(OrganisationSummary one) {
    return Stream.concat(
            Stream.of(one.organisation().id(), one.organisation().name()),
            one.organisation().aliases().stream())
        .map(name -> name.toLowerCase(Locale.ROOT));
  }
}
