package dev.winnow.benchmarks.league;

import dev.winnow.benchmarks.league.Bootstrap.Cluster;
import dev.winnow.benchmarks.league.World.Member;
import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Standing.RankInterval;
import dev.winnow.scoring.benchmark.figure.Figure;
import dev.winnow.scoring.benchmark.league.Arena;
import dev.winnow.scoring.benchmark.tally.Units;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** One world played: what each method says, against the truth. */
final class Trial {

  private static final int TEN = 10;
  private static final int LARGE = 50;

  private final World world;
  private final League league;
  private final Tallies tallies;

  private Trial(World world, League league, Tallies tallies) {
    this.world = world;
    this.league = league;
    this.tallies = tallies;
  }

  /** Plays a world and adds what came of it. */
  static void play(World world, Tallies tallies) {
    Arena arena =
        new Arena(World.BENCHMARK, world.members().stream().map(Member::entrant).toList());
    League league = arena.league(Among.ALL, 0, Instant.EPOCH);
    Trial trial = new Trial(world, league, tallies);
    world.members().forEach(trial::intervals);
    trial.ranks();
    trial.topTen();
  }

  private void intervals(Member member) {
    Standing standing = league.find(member.id()).orElseThrow();
    Standing.Level level = standing.figure().orElseThrow();
    String size = size(standing.basis().effective());
    covers("Winnow's mean", size, level.mean(), member);
    if (standing.basis().unknown() > 0) {
      covers("of those: mean, the unknown from bad to good", size, level.widened(), member);
      covers("of those: Winnow's best guess", size, level.pooled(), member);
    }
    covers("Winnow's best guess", size, level.pooled(), member);
    List<Cluster> clusters = clusters(member);
    List<Cluster> rows = member.figures().stream().map(one -> new Cluster(1, value(one))).toList();
    long seed = member.id().hashCode();
    covers("mean of records, normal law", size, normal(rows), member);
    covers("bootstrap by cluster, percentile", size, Bootstrap.percentile(clusters, seed), member);
    covers("bootstrap by cluster, BCa", size, Bootstrap.corrected(clusters, seed), member);
    covers("bootstrap by cluster, t", size, Bootstrap.studentised(clusters, seed), member);
  }

  private static Estimate normal(List<Cluster> rows) {
    double mean = Bootstrap.mean(rows);
    double half = 1.96 * Bootstrap.error(rows);
    return new Estimate(mean, mean - half, mean + half);
  }

  private static double value(Figure figure) {
    return figure.counts().getFirst().value();
  }

  /** Units that share a mould, which are all that can be drawn independently. */
  private static List<Cluster> clusters(Member member) {
    Map<Long, Cluster> clusters = new LinkedHashMap<>();
    for (Units.Unit unit : Units.of(member.figures())) {
      double mean =
          unit.pieces().stream()
              .mapToDouble(piece -> value(piece.copies().getFirst()))
              .average()
              .orElseThrow();
      long mould = unit.pieces().getFirst().copies().getFirst().looks().mould();
      clusters.merge(
          mould,
          new Cluster(1, mean),
          (one, other) -> new Cluster(one.units() + 1, one.sum() + other.sum()));
    }
    return List.copyOf(clusters.values());
  }

  private static String size(double effective) {
    return effective < 2 ? "1" : effective < TEN ? "2–9" : effective < LARGE ? "10–49" : "50–";
  }

  private void covers(String method, String size, Estimate interval, Member member) {
    boolean holds = interval.low() <= member.truth() && member.truth() <= interval.high();
    tallies.interval(method, size, holds, Math.min(interval.width(), World.MAX));
  }

  private void ranks() {
    List<Member> ranked =
        world.members().stream()
            .filter(one -> league.find(one.id()).orElseThrow().place().rank().isPresent())
            .sorted(Comparator.comparingDouble(Member::truth).reversed())
            .toList();
    for (int i = 0; i < ranked.size(); i++) {
      Standing standing = league.find(ranked.get(i).id()).orElseThrow();
      RankInterval rank = standing.place().rank().orElseThrow();
      boolean holds = rank.from() <= i + 1 && i + 1 <= rank.to();
      tallies.rank(holds, (double) (rank.to() - rank.from() + 1) / rank.of());
    }
    overlap("of those ranked", ranked);
  }

  private void topTen() {
    overlap("of all", world.members());
  }

  private void overlap(String among, List<Member> members) {
    Set<String> truth = best(members, Member::truth);
    double grand = world.members().stream().mapToDouble(Trial::naive).average().orElseThrow();
    Map<String, Double> shown = new HashMap<>();
    league
        .standings()
        .forEach(one -> shown.put(one.id(), one.figure().orElseThrow().pooled().value()));
    tallies.overlap(among, "mean of records", same(truth, best(members, Trial::naive)));
    tallies.overlap(
        among, "simple shrinkage", same(truth, best(members, one -> shrunk(one, grand))));
    tallies.overlap(among, "Winnow", same(truth, best(members, one -> shown.get(one.id()))));
  }

  private static double naive(Member member) {
    return member.figures().stream().mapToDouble(Trial::value).average().orElseThrow();
  }

  /** To the grand mean, with spreads known and every record taken for independent. */
  private static double shrunk(Member member, double grand) {
    double between = World.BETWEEN * World.BETWEEN;
    double error = World.WITHIN * World.WITHIN / member.records();
    double weight = between / (between + error);
    return weight * naive(member) + (1 - weight) * grand;
  }

  private static Set<String> best(List<Member> members, ToDoubleFunction<Member> figure) {
    List<Member> sorted = new ArrayList<>(members);
    sorted.sort(Comparator.comparingDouble(figure).reversed());
    Set<String> best = new HashSet<>();
    sorted.stream().limit(TEN).forEach(one -> best.add(one.id()));
    return best;
  }

  private static int same(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }
}
