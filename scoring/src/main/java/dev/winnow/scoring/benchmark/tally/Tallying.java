package dev.winnow.scoring.benchmark.tally;

import dev.winnow.catalogue.kind.Spectrum;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.Gate;
import dev.winnow.scoring.benchmark.Gate.Answer;
import dev.winnow.scoring.benchmark.figure.Figure;
import dev.winnow.scoring.benchmark.tally.Tally.AtGate;
import dev.winnow.scoring.benchmark.tally.Units.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Adds up one organisation's figures by units; pure. */
public final class Tallying {

  /** More keywords tell no more about what somebody publishes. */
  private static final int TOPICS = 60;

  private static final String NO_KIND = "unknown";

  private Tallying() {}

  /** Adds up; figures in any order give the same. */
  public static Tally tally(List<Figure> figures, List<Benchmark> benchmarks) {
    List<Unit> units = Units.of(figures);
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < benchmarks.size(); i++) {
      samples.add(Sampling.of(units, i, benchmarks.get(i).measure().parts().size()));
    }
    return new Tally(
        figures.size(),
        units.size(),
        sums(units, (figure, sums) -> sums.accept(figure.portal(), 1.0)),
        gates(units),
        access(units),
        sums(units, Tallying::kinds),
        topics(units),
        Signs.of(units),
        samples);
  }

  private static void kinds(Figure figure, BiConsumer<String, Double> sums) {
    List<String> kinds = figure.looks().kinds();
    kinds.forEach(kind -> sums.accept(kind, 1.0));
    if (kinds.isEmpty()) {
      sums.accept(NO_KIND, 1.0);
    }
  }

  /** Adds up over units; each record of a unit of many counts for its part of one. */
  private static Map<String, Double> sums(
      List<Unit> units, BiConsumer<Figure, BiConsumer<String, Double>> say) {
    Map<String, Double> sums = new HashMap<>();
    for (Unit unit : units) {
      List<Figure> records = records(unit);
      for (Figure record : records) {
        say.accept(record, (key, value) -> sums.merge(key, value / records.size(), Double::sum));
      }
    }
    return sums;
  }

  private static List<Figure> records(Unit unit) {
    return unit.pieces().stream().flatMap(piece -> piece.copies().stream()).toList();
  }

  /** Of copies, the first one answers: they are the same dataset. */
  private static List<Figure> pieces(Unit unit) {
    return unit.pieces().stream().map(piece -> piece.copies().getFirst()).toList();
  }

  private static List<AtGate> gates(List<Unit> units) {
    List<AtGate> gates = new ArrayList<>();
    for (Gate gate : Gate.values()) {
      double failing = 0;
      double known = 0;
      for (Unit unit : units) {
        List<Figure> pieces = pieces(unit);
        for (Figure piece : pieces) {
          Answer answer = piece.looks().gates().get(gate.ordinal());
          failing += answer == Answer.FAILS ? 1.0 / pieces.size() : 0;
          known += answer == Answer.UNKNOWN ? 0 : 1.0 / pieces.size();
        }
      }
      gates.add(new AtGate(failing, known));
    }
    return gates;
  }

  private static Map<Spectrum, Double> access(List<Unit> units) {
    Map<Spectrum, Double> access = new EnumMap<>(Spectrum.class);
    for (Unit unit : units) {
      List<Figure> pieces = pieces(unit);
      pieces.forEach(
          piece -> access.merge(piece.looks().access(), 1.0 / pieces.size(), Double::sum));
    }
    return access;
  }

  private static Map<String, Double> topics(List<Unit> units) {
    Map<String, Double> all =
        sums(
            units,
            (figure, sums) -> figure.looks().topics().forEach(topic -> sums.accept(topic, 1.0)));
    Map<String, Double> most = new LinkedHashMap<>();
    all.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TOPICS)
        .forEach(topic -> most.put(topic.getKey(), topic.getValue()));
    return most;
  }
}
