package dev.winnow.scoring.benchmark.kept;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Fix;
import dev.winnow.catalogue.score.Gain;
import dev.winnow.catalogue.score.Score;
import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.Move;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.figure.Figure;
import dev.winnow.scoring.benchmark.figure.Raising;
import dev.winnow.scoring.benchmark.league.Arena;
import dev.winnow.scoring.benchmark.tally.Lot;
import dev.winnow.scoring.benchmark.tally.Sample;
import dev.winnow.scoring.benchmark.tally.Tallying;
import dev.winnow.scoring.causes.RootCause;
import dev.winnow.scoring.causes.RootCauses;
import dev.winnow.store.Store;
import dev.winnow.store.figure.Figures.Due;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** Tries each fix on an organisation's own datasets and looks where it would then stand. */
final class Moving {

  private static final int BATCH = 200;

  /** Of more datasets a part is looked at, drawn by lot; its causes are those of all. */
  private static final int MOST = 600;

  private final Store store;
  private final Scorer scorer;
  private final Benchmark benchmark;
  private final List<Figure> figures = new ArrayList<>();
  private final List<List<Gain>> gains = new ArrayList<>();
  private final RootCauses causes = new RootCauses();

  private Moving(Store store, Scorer scorer, Benchmark benchmark) {
    this.store = store;
    this.scorer = scorer;
    this.benchmark = benchmark;
  }

  /** What would move an organisation most, the largest first, at most so many. */
  static List<Move> moves(
      Store store, Scorer scorer, Leagues leagues, Benchmark benchmark, Asked asked) {
    Moving moving = new Moving(store, scorer, benchmark);
    OptionalLong number = store.figures().number(asked.organisation());
    int at = Follower.counted(store.figures()).indexOf(Follower.ingredient(benchmark));
    if (number.isEmpty() || at < 0) {
      return List.of();
    }
    boolean all = moving.gather(number.getAsLong(), at, asked.now());
    return moving.moves(leagues, asked, all);
  }

  /** Who asks, for how many, and when. */
  record Asked(String organisation, int limit, Instant now) {}

  /** Looks at the datasets; says whether at all of them. */
  private boolean gather(long organisation, int at, Instant now) {
    List<Figure> all =
        store.figures().of(organisation).values().stream()
            .map(FigureBytes::read)
            .filter(one -> one.counts().size() > at)
            .toList();
    List<Figure> some = Lot.draw(all, MOST);
    Map<Long, DatasetId> names = store.figures().datasets(organisation);
    for (int from = 0; from < some.size(); from += BATCH) {
      List<Figure> batch =
          some.subList(from, Math.min(some.size(), from + BATCH)).stream()
              .filter(one -> names.containsKey(one.dataset()))
              .toList();
      Map<DatasetId, Score> scores = scores(batch, names, now);
      batch.forEach(
          one ->
              Optional.ofNullable(scores.get(names.get(one.dataset())))
                  .ifPresent(score -> take(one.only(at), score)));
    }
    return some.size() == all.size();
  }

  private void take(Figure figure, Score score) {
    figures.add(figure);
    gains.add(score.gains());
    causes.add(score);
  }

  /** The scores with what the benchmark counts as gains; kept ones need nothing to be known. */
  private Map<DatasetId, Score> scores(
      List<Figure> batch, Map<Long, DatasetId> names, Instant now) {
    String profile = benchmark.measure().profile();
    Map<DatasetId, Score> scores = new ConcurrentHashMap<>();
    if (scorer.kept().contains(profile)) {
      List<DatasetId> ids = batch.stream().map(one -> names.get(one.dataset())).toList();
      store
          .datasets()
          .load(ids)
          .forEach((id, stored) -> stored.score(profile).ifPresent(one -> scores.put(id, one)));
    } else {
      List<Due> due = batch.stream().map(one -> due(one, names)).toList();
      new Gathering(store, true)
          .known(due, now).parallelStream()
              .forEach(
                  known ->
                      scores.put(
                          known.dataset().id(),
                          scorer.score(profile, known.dataset(), known.facts())));
    }
    scores.replaceAll((id, score) -> Raising.score(score, benchmark.measure()));
    return scores;
  }

  private static Due due(Figure kept, Map<Long, DatasetId> names) {
    return new Due(
        kept.dataset(),
        names.get(kept.dataset()),
        OptionalLong.empty(),
        kept.content(),
        kept.cluster());
  }

  private List<Move> moves(Leagues leagues, Asked asked, boolean all) {
    Standing now =
        leagues
            .league(benchmark, Among.ALL)
            .find(asked.organisation())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'%s' does not take part in %s"
                            .formatted(asked.organisation(), benchmark.id())));
    Sample before = sample(figures);
    List<Tried> tried =
        causes.list().stream()
            .map(cause -> new Tried(cause, sample(raised(cause))))
            .filter(one -> one.sample().mean() > before.mean())
            .sorted((one, other) -> Double.compare(other.sample().mean(), one.sample().mean()))
            .limit(asked.limit())
            .toList();
    Arena arena = leagues.arena(benchmark);
    Sample whole = arena.sample(asked.organisation());
    List<Sample> after =
        tried.stream()
            .map(one -> all ? one.sample() : whole.moved(before, one.sample(), max()))
            .toList();
    List<Standing> then = arena.instead(asked.organisation(), after);
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < tried.size(); i++) {
      Tried one = tried.get(i);
      moves.add(move(one.cause(), one.sample().mean() - before.mean(), now, then.get(i)));
    }
    return moves;
  }

  private double max() {
    return benchmark.measure().max();
  }

  private record Tried(RootCause cause, Sample sample) {}

  private static Move move(RootCause cause, double gain, Standing now, Standing then) {
    return new Move(
        new Fix(cause.fix().deed(), cause.who()),
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
      raised.add(points > 0 ? Raising.by(points, figures.get(i), max()) : figures.get(i));
    }
    return raised;
  }

  private static boolean isOf(Gain gain, RootCause cause) {
    return gain.metric().equals(cause.metric())
        && gain.fix().who() == cause.fix().who()
        && gain.fix().deed().key().equals(cause.fix().deed().key());
  }
}
