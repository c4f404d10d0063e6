package dev.winnow.portals.probe;

import dev.winnow.catalogue.Dataset;
import dev.winnow.portals.probe.sign.Recogniser.Rank;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A way in which a portal could be harvested.
 *
 * @param type of portal
 * @param rank how much this interface tells, beside others of the same portal
 * @param url as it would stand in the portal's file
 * @param settings what else would stand there
 * @param confidence that this is the way to take, from 0 to 1
 * @param declared how many datasets there are; empty when that is not said
 * @param evidence what speaks for and against it, in sentences
 * @param robots what robots.txt says about it, in sentences; empty when it forbids nothing
 * @param datasets the first datasets as Winnow reads them, at most 100
 */
public record Candidate(
    String type,
    Rank rank,
    URI url,
    Map<String, String> settings,
    double confidence,
    OptionalLong declared,
    List<String> evidence,
    List<String> robots,
    List<Dataset> datasets) {

  /** From this confidence on a type may be taken without asking anybody. */
  public static final double SURE = 0.75;

  public Candidate {
    settings = Map.copyOf(settings);
    evidence = List.copyOf(evidence);
    robots = List.copyOf(robots);
    datasets = List.copyOf(datasets);
  }

  /** Whether it may be taken without asking anybody. */
  public boolean isSure() {
    return confidence >= SURE;
  }

  /** The same candidate, believed less, and why. */
  Candidate atMost(double limit, String why) {
    if (confidence <= limit) {
      return this;
    }
    return new Candidate(
        type,
        rank,
        url,
        settings,
        limit,
        declared,
        Stream.concat(evidence.stream(), Stream.of(why)).toList(),
        robots,
        datasets);
  }
}
