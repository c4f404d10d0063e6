package dev.winnow.scoring.benchmark.field;

import dev.winnow.catalogue.kind.Spectrum;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.Benchmark.Trait;
import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.Field;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.league.Arena;
import dev.winnow.scoring.benchmark.league.Entrant;
import dev.winnow.scoring.benchmark.statistics.Interval;
import dev.winnow.scoring.benchmark.tally.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts sectors side by side; pure. */
public final class Viewing {

  private static final List<String> SECTORS =
      List.of("public", "company", "non-profit", "research", "unknown");

  private Viewing() {}

  /** The field by what everybody achieved in a league of all. */
  public static Field field(Benchmark benchmark, Arena arena, League league) {
    List<Field.Sector> sectors = new ArrayList<>();
    for (String code : SECTORS) {
      List<Entrant> members =
          arena.entrants().stream()
              .filter(entrant -> entrant.participant().trait(Trait.SECTOR).equals(code))
              .toList();
      if (!members.isEmpty()) {
        sectors.add(sector(code, members, arena, league));
      }
    }
    return new Field(benchmark, sectors);
  }

  private static Field.Sector sector(
      String code, List<Entrant> members, Arena arena, League league) {
    List<Tally> tallies = members.stream().map(Entrant::tally).toList();
    List<Standing> standings =
        league.standings().stream()
            .filter(one -> one.participant().trait(Trait.SECTOR).equals(code))
            .toList();
    return new Field.Sector(
        code,
        members.size(),
        tallies.stream().mapToLong(Tally::records).sum(),
        tallies.stream().mapToLong(Tally::units).sum(),
        arena.typical(members),
        quartiles(standings),
        spectrum(tallies),
        kinds(tallies));
  }

  private static List<Double> quartiles(List<Standing> standings) {
    double[] values =
        standings.stream()
            .flatMap(one -> one.figure().stream())
            .mapToDouble(figure -> figure.pooled().value())
            .sorted()
            .toArray();
    if (values.length == 0) {
      return List.of();
    }
    return Arrays.stream(new double[] {0.25, 0.5, 0.75})
        .mapToObj(part -> values[(int) Math.round(part * (values.length - 1))])
        .toList();
  }

  private static Map<Spectrum, Estimate> spectrum(List<Tally> tallies) {
    double[] units = tallies.stream().mapToDouble(Tally::units).toArray();
    Map<Spectrum, Estimate> spectrum = new EnumMap<>(Spectrum.class);
    for (Spectrum access : Spectrum.values()) {
      double[] cases =
          tallies.stream().mapToDouble(one -> one.access().getOrDefault(access, 0.0)).toArray();
      spectrum.put(access, Interval.ratio(cases, units));
    }
    return spectrum;
  }

  private static Map<String, Double> kinds(List<Tally> tallies) {
    double units = tallies.stream().mapToDouble(Tally::units).sum();
    Map<String, Double> kinds = new TreeMap<>();
    tallies.forEach(
        tally -> tally.kinds().forEach((kind, count) -> kinds.merge(kind, count, Double::sum)));
    kinds.replaceAll((kind, count) -> Math.min(1, count / units));
    return kinds;
  }

  /** Those of another sector who publish about the same things, the likest first. */
  public static List<Field.Partner> partners(String organisation, List<Entrant> all, int limit) {
    Optional<Entrant> own =
        all.stream()
            .filter(one -> one.participant().organisation().id().equals(organisation))
            .findFirst();
    return own.map(one -> Partners.of(one, all, limit)).orElse(List.of());
  }
}
