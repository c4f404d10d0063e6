package dev.winnow.scoring.benchmark;

import dev.winnow.catalogue.kind.Spectrum;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole field at a glance, sector by sector.
 *
 * @param benchmark the figures are by this one
 * @param sectors in the order public, company, non-profit, research, unknown; those without anybody
 *     are left out
 */
public record Field(Benchmark benchmark, List<Sector> sectors) {

  public Field {
    sectors = List.copyOf(sectors);
  }

  /**
   * A sector.
   *
   * @param code such as "public"; "unknown" where it is not known
   * @param organisations how many publish
   * @param records how many records they have
   * @param units how many of them are independent
   * @param typical the typical organisation's figure; empty when none is known
   * @param quartiles the lower quartile, the median and the upper quartile of pooled figures; empty
   *     when none is known
   * @param spectrum how many units are open, shared, closed or unknown, with the share of each
   * @param kinds the share of units of each kind of data, by its code; units without a sign of one
   *     count as "unknown"; one may be of several
   */
  public record Sector(
      String code,
      int organisations,
      long records,
      long units,
      Optional<Estimate> typical,
      List<Double> quartiles,
      Map<Spectrum, Estimate> spectrum,
      Map<String, Double> kinds) {

    public Sector {
      quartiles = List.copyOf(quartiles);
    }
  }

  /**
   * An organisation of another sector that publishes about the same things.
   *
   * @param participant who
   * @param likeness from 0 to 1
   * @param shared the keywords that both use and few others do, the most telling first
   */
  public record Partner(Participant participant, double likeness, List<String> shared) {

    public Partner {
      shared = List.copyOf(shared);
    }
  }
}
