package dev.winnow.scoring.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How one organisation stands in a league.
 *
 * @param participant who
 * @param basis what it rests on
 * @param figure its figure, on the benchmark's scale
 * @param place where it stands among the others
 * @param sensitivity what other weights would make of it; empty where there is one part only
 * @param gates the share failing each gate, in the order of {@link Gate}
 * @param signs what looks as if it were there for the points only
 */
public record Standing(
    Participant participant,
    Basis basis,
    Optional<Level> figure,
    Place place,
    Optional<Sensitivity> sensitivity,
    List<GateShare> gates,
    List<Sign> signs) {

  public Standing {
    gates = List.copyOf(gates);
    signs = List.copyOf(signs);
  }

  /** The organisation's id. */
  public String id() {
    return participant.organisation().id();
  }

  /**
   * What a figure rests on.
   *
   * @param records how many records it has on all portals
   * @param units how many of them are independent: copies and the parts of a series are one
   * @param effective how many independent ones that is worth, as units poured from one mould say
   *     less than their number
   * @param known of how many units anything is known
   * @param unknown which share of all points is not known, from 0 to 1
   */
  public record Basis(long records, long units, double effective, long known, double unknown) {}

  /**
   * A figure in its four readings; every interval is one of 95 %.
   *
   * @param mean the plain mean of its units, as far as they are known
   * @param widened the same, from everything unknown being bad to everything unknown being good
   * @param pooled the best guess: the mean leaning on its peer group, the more the less it rests
   *     on; its interval is wide enough for what is not known, too
   * @param adjusted the pooled figure with the effect of the portals' software taken out; empty
   *     when the software is not known or all use the same
   * @param peers how the peer group is called, such as "public/municipality"
   * @param weight how much the pooled figure owes to the organisation itself, from 0 to 1
   */
  public record Level(
      Estimate mean,
      Estimate widened,
      Estimate pooled,
      Optional<Estimate> adjusted,
      String peers,
      double weight) {}

  /**
   * Where somebody stands.
   *
   * @param rank from which to which place it may be, in 95 of 100 cases; empty when not ranked
   * @param why it is not ranked; empty when it is
   * @param tie the number of its group, from 1: those of one group cannot be told apart; 0 when not
   *     ranked
   * @param topTenth how probable it is that it belongs to the best tenth; empty when not ranked
   */
  public record Place(
      Optional<RankInterval> rank, Optional<Unranked> why, int tie, OptionalDouble topTenth) {}

  /**
   * A rank that is not known exactly.
   *
   * @param from the best place it may have, from 1
   * @param to the worst
   * @param of how many are ranked
   */
  public record RankInterval(int from, int to, int of) {}

  /** Why somebody has no rank. */
  public enum Unranked {
    NO_DATASETS,
    NOTHING_KNOWN,
    TOO_FEW_DATASETS;

    /** As it is written in the API. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What other weights would make of a figure: the range of 95 of 100 draws around those chosen.
   *
   * @param value of the mean
   * @param rank of the rank by the pooled figure; empty when not ranked
   */
  public record Sensitivity(Estimate value, Optional<RankInterval> rank) {}
}
