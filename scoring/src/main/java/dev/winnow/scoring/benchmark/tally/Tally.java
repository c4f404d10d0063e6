package dev.winnow.scoring.benchmark.tally;

import dev.winnow.catalogue.kind.Spectrum;
import dev.winnow.scoring.benchmark.Sign;
import java.util.List;
import java.util.Map;

/**
 * Everything counted in one organisation's datasets, added up by units.
 *
 * @param records how many records it has
 * @param units how many independent units
 * @param portals how many units it has on each portal
 * @param gates how many units fail, and of how many it is known, in the gates' order
 * @param access how many units are open, shared, closed or unknown
 * @param kinds how many units are of each kind of data
 * @param topics its most frequent keywords with the number of units that have them
 * @param signs what looks as if it were there for the points only
 * @param samples one for each benchmark, in the benchmarks' order
 */
public record Tally(
    long records,
    long units,
    Map<String, Double> portals,
    List<AtGate> gates,
    Map<Spectrum, Double> access,
    Map<String, Double> kinds,
    Map<String, Double> topics,
    List<Sign> signs,
    List<Sample> samples) {

  public Tally {
    portals = Map.copyOf(portals);
    gates = List.copyOf(gates);
    access = Map.copyOf(access);
    kinds = Map.copyOf(kinds);
    topics = Map.copyOf(topics);
    signs = List.copyOf(signs);
    samples = List.copyOf(samples);
  }

  /** Units at a gate. */
  public record AtGate(double failing, double known) {}
}
