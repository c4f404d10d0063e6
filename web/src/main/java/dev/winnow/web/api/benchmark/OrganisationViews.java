package dev.winnow.web.api.benchmark;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Organisation.Level;
import dev.winnow.catalogue.Organisation.Sector;
import dev.winnow.catalogue.Organisation.Size;
import dev.winnow.scoring.ScoreWords;
import dev.winnow.scoring.benchmark.Decomposition;
import dev.winnow.scoring.benchmark.Field;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Move;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Trend;
import dev.winnow.store.OrganisationSummary;
import dev.winnow.web.api.benchmark.StandingViews.Brief;
import dev.winnow.web.api.benchmark.StandingViews.EstimateView;
import dev.winnow.web.api.benchmark.StandingViews.Full;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Organisations as the API tells them; openapi.yaml describes each. */
final class OrganisationViews {
  private OrganisationViews() {}

  /** An organisation with counts, means and its standing by the asked benchmark. */
  record OrganisationView(
      String id,
      String name,
      String country,
      Optional<String> sector,
      Optional<String> level,
      Optional<String> size,
      Optional<String> parent,
      List<String> aliases,
      long datasets,
      List<String> portals,
      Map<String, OptionalDouble> means,
      Map<String, Long> freshness,
      Map<String, Long> openness,
      Optional<Brief> standing,
      String page) {
    static OrganisationView of(OrganisationSummary summary, League league) {
      Organisation organisation = summary.organisation();
      Map<String, OptionalDouble> means = new LinkedHashMap<>();
      summary.means().forEach((dimension, mean) -> means.put(dimension, rounded(mean)));
      Optional<Standing> standing = league.find(organisation.id());
      return new OrganisationView(
          organisation.id(),
          organisation.name(),
          organisation.country(),
          organisation.sector().map(Sector::code),
          organisation.level().map(Level::code),
          organisation.size().map(Size::code),
          Optional.of(organisation.parent()).filter(parent -> !parent.isEmpty()),
          organisation.aliases(),
          summary.datasets(),
          summary.portals(),
          means,
          summary.freshness(),
          summary.openness(),
          standing.map(one -> Brief.of(league, one)),
          "/organisations/" + organisation.id());
    }
  }

  /** The list: of which moment, by which method, and who. */
  record OrganisationList(
      long total, String benchmark, String at, String method, List<OrganisationView> items) {}

  /** One organisation with everything about its standing. */
  record OrganisationDetail(
      @JsonUnwrapped OrganisationView organisation,
      List<Full> standings,
      List<PointView> trend,
      Optional<WhyView> why,
      List<MoveView> moves,
      List<PartnerView> partners) {}

  /** A month of a trend. */
  record PointView(
      String month,
      String method,
      boolean methodChanged,
      Optional<EstimateView> score,
      Optional<Standing.RankInterval> rank,
      long records,
      long units) {
    static PointView of(Trend.Point point) {
      return new PointView(
          point.month().toString(),
          point.methodVersion(),
          point.broken(),
          point.figure().map(Standing.Level::pooled).map(EstimateView::of),
          point.rank(),
          point.basis().records(),
          point.basis().units());
    }
  }

  /** Why a figure moved since the last kept month. */
  record WhyView(double before, double after, boolean comparable, List<PartView> parts) {
    static WhyView of(Decomposition why) {
      return new WhyView(
          StandingViews.rounded(why.before()),
          StandingViews.rounded(why.after()),
          why.comparable(),
          why.parts().stream()
              .map(
                  part ->
                      new PartView(
                          part.cause().name().toLowerCase(Locale.ROOT),
                          part.datasets(),
                          StandingViews.rounded(part.points())))
              .toList());
    }
  }

  /** A kind of cause. */
  record PartView(String cause, long datasets, double points) {}

  /** What would move a figure. */
  record MoveView(
      String fix,
      String metric,
      String who,
      long datasets,
      long of,
      double gain,
      boolean systemic,
      Optional<EstimateView> score,
      Optional<Standing.RankInterval> rank) {
    static MoveView of(Move move) {
      return new MoveView(
          ScoreWords.say(move.fix().deed(), Locale.ENGLISH),
          move.metric(),
          move.fix().who().code(),
          move.datasets(),
          move.of(),
          StandingViews.rounded(move.gain()),
          move.systemic(),
          move.then().figure().map(Standing.Level::pooled).map(EstimateView::of),
          move.then().place().rank());
    }
  }

  /** Who publishes similar things in another sector. */
  record PartnerView(String id, String name, double likeness, List<String> shared) {
    static PartnerView of(Field.Partner partner) {
      Organisation organisation = partner.participant().organisation();
      return new PartnerView(
          organisation.id(),
          organisation.name(),
          StandingViews.rounded(partner.likeness()),
          partner.shared());
    }
  }

  private static OptionalDouble rounded(OptionalDouble number) {
    return number.isPresent()
        ? OptionalDouble.of(Math.round(number.getAsDouble() * 100) / 100.0)
        : number;
  }
}
