package dev.winnow.scoring.benchmark.league;

import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.statistics.Interval;
import dev.winnow.scoring.benchmark.statistics.Observation;
import dev.winnow.scoring.benchmark.statistics.Pool;
import dev.winnow.scoring.benchmark.statistics.Unknowns;
import dev.winnow.scoring.benchmark.tally.Sample;
import java.lang.ref.SoftReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Everybody whom a benchmark compares, with what is learnt from all together. The same tallies in
 * any order give the same standings. Safe for many threads.
 */
public final class Arena {

  /** Fewer effective units give no rank. */
  public static final double LEAST_FOR_RANK = 10;

  private static final int DRAWS = 2000;

  private final Benchmark benchmark;
  private final List<Entrant> entrants;
  private final Yardstick yardstick;
  private final Map<String, Observation> observed = new HashMap<>();
  private final Groups groups;
  private final Software software;
  private final Map<String, Pool.Draws> groupDraws = new ConcurrentHashMap<>();

  /** Everybody's places, kept while there is room: narrower leagues and trials begin with them. */
  private Optional<SoftReference<Table>> everybody = Optional.empty();

  /** Learns from all entrants that the benchmark is about. */
  public Arena(Benchmark benchmark, List<Entrant> all) {
    this.benchmark = benchmark;
    this.entrants =
        all.stream()
            .filter(entrant -> benchmark.among().accepts(entrant.participant()))
            .sorted(Comparator.comparing(Entrant::id))
            .toList();
    List<Entrant> known = entrants.stream().filter(Entrant::isKnown).toList();
    this.yardstick = Yardstick.of(known.stream().map(Entrant::sample).toList(), max());
    known.forEach(entrant -> observed.put(entrant.id(), observe(entrant)));
    this.groups = Groups.of(known, observed, benchmark);
    this.software = Software.of(known, observed, groups.pool(Groups.ALL).spread());
  }

  private double max() {
    return benchmark.measure().max();
  }

  private Observation observe(Entrant entrant) {
    return yardstick.observe(benchmark.id() + "/" + entrant.id(), entrant.sample());
  }

  /** The league of those who are let in. */
  public League league(Among among, long change, Instant at) {
    Table all = everybody();
    Table table = all;
    if (!among.equals(Among.ALL)) {
      List<Entrant> playing =
          entrants.stream().filter(entrant -> among.accepts(entrant.participant())).toList();
      table = new Table(playing, sensitivities(playing), all::played, max());
    }
    return new League(
        benchmark, among, table.standings(), groups.shown(), software.shown(), change, at);
  }

  /** How one organisation would stand among all with these samples, one after the other. */
  public List<Standing> instead(String organisation, List<Sample> samples) {
    Entrant now = get(organisation);
    Table table = everybody();
    return samples.stream().map(now::with).map(then -> table.instead(then, play(then))).toList();
  }

  /** What is counted in one organisation's datasets. */
  public Sample sample(String organisation) {
    return get(organisation).sample();
  }

  private Entrant get(String organisation) {
    return entrants.stream()
        .filter(entrant -> entrant.id().equals(organisation))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' does not take part in %s".formatted(organisation, benchmark.id())));
  }

  private synchronized Table everybody() {
    Optional<Table> kept = everybody.flatMap(one -> Optional.ofNullable(one.get()));
    return kept.orElseGet(
        () -> {
          Table table = new Table(entrants, sensitivities(entrants), this::play, max());
          everybody = Optional.of(new SoftReference<>(table));
          return table;
        });
  }

  private Map<String, Standing.Sensitivity> sensitivities(List<Entrant> playing) {
    return new Weighing(benchmark, groups, observed)
        .of(
            playing.stream().filter(Entrant::isKnown).toList(),
            entrant -> yardstick.effective(entrant.sample()) >= LEAST_FOR_RANK);
  }

  private Table.Played play(Entrant entrant) {
    double effective = yardstick.effective(entrant.sample());
    if (!entrant.isKnown()) {
      return new Table.Played(effective, Optional.empty(), new float[0]);
    }
    Observation own = observe(entrant);
    String group = groups.of(entrant.id());
    float[] known =
        groupDraws
            .computeIfAbsent(
                group, name -> groups.pool(name).draws(benchmark.id() + "//" + name, DRAWS))
            .of(own);
    Sample sample = entrant.sample();
    float[] all =
        Unknowns.with(
            known,
            own.name(),
            Math.max(0, sample.mean() - sample.low()),
            Math.max(0, sample.high() - sample.mean()));
    return new Table.Played(
        effective, Optional.of(level(entrant, own, group, guess(known, all))), all);
  }

  /** The best guess is made of what is known; what is not known widens its interval. */
  private Estimate guess(float[] known, float[] all) {
    double value = Interval.of(known).value();
    Estimate wide = Interval.of(all);
    return new Estimate(value, Math.min(wide.low(), value), Math.max(wide.high(), value))
        .within(0, max());
  }

  private Standing.Level level(Entrant entrant, Observation own, String group, Estimate pooled) {
    Estimate mean = Interval.of(own).within(0, max());
    return new Standing.Level(
        mean,
        widened(entrant.sample(), own),
        pooled,
        software.without(entrant, pooled, max()),
        group,
        groups.pool(group).weight(own.error()));
  }

  private Estimate widened(Sample sample, Observation own) {
    double half = Interval.half(own.error(), own.freedom());
    double low = Math.min(sample.low(), sample.mean()) - half;
    double high = Math.max(sample.high(), sample.mean()) + half;
    return new Estimate(sample.mean(), low, high).within(0, max());
  }

  /** The typical figure of some who are compared; empty when none is known. */
  public Optional<Estimate> typical(List<Entrant> some) {
    List<Observation> known =
        some.stream().flatMap(one -> Optional.ofNullable(observed.get(one.id())).stream()).toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Pool pool = Pool.of(known, max() / 2);
    return Optional.of(Interval.normal(pool.centre(), pool.doubt()).within(0, max()));
  }

  /** Everybody the benchmark is about, in order of id. */
  public List<Entrant> entrants() {
    return new ArrayList<>(entrants);
  }
}
