package dev.winnow.web.api.benchmark;

import dev.winnow.catalogue.kind.Spectrum;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.Field;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.web.api.benchmark.StandingViews.EstimateView;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Benchmarks and the field they show, as the API tells them; openapi.yaml describes each. */
final class FieldViews {
  private FieldViews() {}

  /** A benchmark. */
  record BenchmarkView(
      String id,
      String title,
      String about,
      String version,
      String method,
      String profile,
      String profileVersion,
      double max,
      boolean headline,
      List<PartView> parts,
      List<String> peers,
      Map<String, List<String>> among,
      Optional<String> from,
      Optional<String> until,
      String page) {
    static BenchmarkView of(Benchmark benchmark, String language) {
      Map<String, List<String>> among = new LinkedHashMap<>();
      benchmark
          .among()
          .wanted()
          .forEach((trait, codes) -> among.put(trait.code(), List.copyOf(codes)));
      Benchmark.Measure measure = benchmark.measure();
      return new BenchmarkView(
          benchmark.id(),
          benchmark.title(language),
          benchmark.about(language),
          benchmark.version(),
          benchmark.methodVersion(),
          measure.profile(),
          measure.profileVersion(),
          measure.max(),
          measure.headline(),
          measure.parts().stream().map(part -> new PartView(part.id(), part.weight())).toList(),
          benchmark.peers().stream().map(Benchmark.Trait::code).toList(),
          among,
          benchmark.from().map(String::valueOf),
          benchmark.until().map(String::valueOf),
          "/benchmarks/" + benchmark.id());
    }
  }

  /** A part and its weight. */
  record PartView(String id, double weight) {}

  /** A benchmark with what it shows. */
  record BenchmarkDetail(
      BenchmarkView benchmark,
      Instant at,
      int organisations,
      int ranked,
      List<GroupView> groups,
      List<SoftwareView> software,
      List<SectorView> sectors) {
    static BenchmarkDetail of(League league, Field field, String language) {
      return new BenchmarkDetail(
          BenchmarkView.of(league.benchmark(), language),
          league.at(),
          league.standings().size(),
          league.ranked().size(),
          league.groups().stream().map(GroupView::of).toList(),
          league.software().stream().map(SoftwareView::of).toList(),
          field.sectors().stream().map(SectorView::of).toList());
    }
  }

  /** A peer group. */
  record GroupView(String name, int organisations, EstimateView mean, double spread) {
    static GroupView of(League.Group group) {
      return new GroupView(
          group.name(),
          group.organisations(),
          EstimateView.of(group.mean()),
          StandingViews.rounded(group.spread()));
    }
  }

  /** What publishing by a kind of portal does. */
  record SoftwareView(String software, int organisations, EstimateView effect) {
    static SoftwareView of(League.SoftwareEffect effect) {
      return new SoftwareView(
          effect.software(), effect.organisations(), EstimateView.of(effect.effect()));
    }
  }

  /** A sector. */
  record SectorView(
      String sector,
      int organisations,
      long records,
      long units,
      Optional<EstimateView> typical,
      List<Double> quartiles,
      Map<String, EstimateView> spectrum,
      Map<String, Double> kinds) {
    static SectorView of(Field.Sector sector) {
      Map<String, EstimateView> spectrum = new LinkedHashMap<>();
      for (Spectrum part : Spectrum.values()) {
        Estimate share = sector.spectrum().get(part);
        if (share != null) {
          spectrum.put(part.name().toLowerCase(Locale.ROOT), EstimateView.of(share));
        }
      }
      Map<String, Double> kinds = new LinkedHashMap<>();
      sector.kinds().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(kind -> kinds.put(kind.getKey(), StandingViews.rounded(kind.getValue())));
      return new SectorView(
          sector.code(),
          sector.organisations(),
          sector.records(),
          sector.units(),
          sector.typical().map(EstimateView::of),
          sector.quartiles().stream().map(StandingViews::rounded).toList(),
          spectrum,
          kinds);
    }
  }
}
