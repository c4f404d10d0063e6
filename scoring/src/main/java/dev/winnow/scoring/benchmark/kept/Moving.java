package dev.winnow.scoring.benchmark.kept;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Gain;
import dev.winnow.catalogue.score.Score;
import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Move;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.figure.Figure;
import dev.winnow.scoring.benchmark.figure.Figuring;
import dev.winnow.scoring.benchmark.figure.Figuring.Known;
import dev.winnow.scoring.benchmark.figure.Raising;
import dev.winnow.scoring.benchmark.tally.Sample;
import dev.winnow.scoring.benchmark.tally.Tallying;
import dev.winnow.scoring.causes.RootCause;
import dev.winnow.scoring.causes.RootCauses;
import dev.winnow.store.Store;
import dev.winnow.store.figure.Figures.Due;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Tries each fix on an organisation's own datasets and looks where it would then stand. */
final class Moving {

  private static final int BATCH = 500;

  private final Store store;
  private final Gathering gathering;
  private final Figuring figuring;
  private final Benchmark benchmark;
  private final List<Figure> figures = new ArrayList<>();
  private final List<List<Gain>> gains = new ArrayList<>();
  private final RootCauses causes = new RootCauses();

  private Moving(Store store, Scorer scorer, Benchmark benchmark) {
    this.store = store;
    this.benchmark = benchmark;
    boolean kept = scorer.kept().contains(benchmark.measure().profile());
    this.gathering = new Gathering(store, !kept);
    this.figuring = new Figuring(scorer, List.of(benchmark));
  }

  /** What would move an organisation most, the largest first, at most so many. */
  static List<Move> moves(
      Store store, Scorer scorer, Leagues leagues, Benchmark benchmark, Asked asked) {
    Moving moving = new Moving(store, scorer, benchmark);
    OptionalLong number = store.figures().number(asked.organisation());
    if (number.isEmpty()) {
      return List.of();
    }
    moving.gather(number.getAsLong(), asked.now());
    return moving.moves(leagues, asked);
  }

  /** Who asks, for how many, and when. */
  record Asked(String organisation, int limit, Instant now) {}

  private void gather(long organisation, Instant now) {
    Map<Long, DatasetId> names = store.figures().datasets(organisation);
    Map<Long, Figure> kept = new HashMap<>();
    store
        .figures()
        .of(organisation)
        .forEach((dataset, body) -> kept.put(dataset, FigureBytes.read(body)));
    List<Long> numbers = List.copyOf(names.keySet());
    for (int from = 0; from < numbers.size(); from += BATCH) {
      List<Due> due =
          numbers.subList(from, Math.min(numbers.size(), from + BATCH)).stream()
              .map(one -> due(one, names.get(one), kept.get(one)))
              .toList();
      gathering.known(due, now).forEach(this::take);
    }
  }

  private static Due due(long number, DatasetId name, Figure kept) {
    return new Due(number, name, OptionalLong.empty(), kept.content(), kept.cluster());
  }

  private void take(Known known) {
    Score score =
        Raising.score(figuring.score(benchmark.measure().profile(), known), benchmark.measure());
    figures.add(figuring.figure(known));
    gains.add(score.gains());
    causes.add(score);
  }

  private List<Move> moves(Leagues leagues, Asked asked) {
    League league = leagues.league(benchmark, Among.ALL);
    Standing now =
        league
            .find(asked.organisation())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'%s' does not take part in %s"
                            .formatted(asked.organisation(), benchmark.id())));
    double mean = sample(figures).mean();
    List<RootCause> worth = new ArrayList<>();
    List<Sample> samples = new ArrayList<>();
    List<Tried> tried =
        causes.list().stream()
            .map(cause -> new Tried(cause, sample(raised(cause))))
            .sorted((one, other) -> Double.compare(other.sample().mean(), one.sample().mean()))
            .limit(asked.limit())
            .toList();
    tried.forEach(
        one -> {
          worth.add(one.cause());
          samples.add(one.sample());
        });
    List<Standing> then =
        leagues.arena(benchmark).instead(Among.ALL, asked.organisation(), samples);
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < worth.size(); i++) {
      double gain = samples.get(i).mean() - mean;
      if (gain > 0) {
        moves.add(move(worth.get(i), gain, now, then.get(i)));
      }
    }
    return moves;
  }

  private record Tried(RootCause cause, Sample sample) {}

  private static Move move(RootCause cause, double gain, Standing now, Standing then) {
    return new Move(
        cause.fix(),
        cause.metric(),
        cause.datasets(),
        cause.of(),
        gain,
        cause.systemic(),
        now,
        then);
  }

  private Sample sample(List<Figure> some) {
    return Tallying.tally(some, List.of(benchmark)).samples().getFirst();
  }

  /** The figures if a cause were mended wherever it is. */
  private List<Figure> raised(RootCause cause) {
    List<Figure> raised = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      double points =
          gains.get(i).stream().filter(gain -> isOf(gain, cause)).mapToDouble(Gain::points).sum();
      raised.add(
          points > 0
              ? Raising.by(points, figures.get(i), benchmark.measure().max())
              : figures.get(i));
    }
    return raised;
  }

  private static boolean isOf(Gain gain, RootCause cause) {
    return gain.metric().equals(cause.metric())
        && gain.fix().who() == cause.fix().who()
        && gain.fix().deed().key().equals(cause.fix().deed().key());
  }
}
