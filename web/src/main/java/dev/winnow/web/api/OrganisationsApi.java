package dev.winnow.web.api;

import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Organisation.Level;
import dev.winnow.catalogue.Organisation.Sector;
import dev.winnow.store.OrganisationSummary;
import dev.winnow.web.api.Views.OrganisationView;
import dev.winnow.web.api.Views.Whole;
import dev.winnow.web.http.Json;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.source.Sources;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Answers organisations with plain counts and means. */
final class OrganisationsApi {
  private final Sources sources;

  OrganisationsApi(Sources sources) {
    this.sources = sources;
  }

  void list(Context context) {
    Parameters.only(context, Set.of("sector", "level"));
    Optional<Sector> sector = Parameters.value(context, "sector").map(OrganisationsApi::sector);
    Optional<Level> level = Parameters.value(context, "level").map(OrganisationsApi::level);
    List<OrganisationView> views =
        sources.store().organisations().list().stream()
            .filter(one -> sector.isEmpty() || one.organisation().sector().equals(sector))
            .filter(one -> level.isEmpty() || one.organisation().level().equals(level))
            .map(OrganisationsApi::view)
            .toList();
    Json.send(context, new Whole<>(views.size(), views));
  }

  void one(Context context) {
    Parameters.only(context, Set.of());
    String id = context.pathParam("id");
    OrganisationSummary summary =
        sources
            .store()
            .organisations()
            .find(id)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.notFound(
                            "There is no organisation '%s'. See /api/v1/organisations."
                                .formatted(id))));
    Json.send(context, view(summary));
  }

  private static OrganisationView view(OrganisationSummary summary) {
    Organisation organisation = summary.organisation();
    Map<String, OptionalDouble> means = new LinkedHashMap<>();
    summary.means().forEach((dimension, mean) -> means.put(dimension, Items.rounded(mean)));
    return new OrganisationView(
        organisation.id(),
        organisation.name(),
        organisation.country(),
        organisation.sector().map(Sector::code),
        organisation.level().map(Level::code),
        Optional.of(organisation.parent()).filter(parent -> !parent.isEmpty()),
        organisation.aliases(),
        summary.datasets(),
        summary.portals(),
        means,
        summary.freshness(),
        summary.openness(),
        "/organisations/" + organisation.id());
  }

  private static Sector sector(String said) {
    return Sector.find(said)
        .orElseThrow(
            () ->
                Parameters.wrong(
                    "sector", said, "It is one of public, company, non-profit, research."));
  }

  private static Level level(String said) {
    return Level.find(said)
        .orElseThrow(
            () -> Parameters.wrong("level", said, "It is one of state, region, municipality."));
  }
}
