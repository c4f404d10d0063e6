package dev.winnow.portals.probe.sign;

/**
 * What the first records of a lead mean.
 *
 * @param confidence that it is this type, from 0 to 1
 * @param evidence why, a sentence
 */
public record Judgement(double confidence, String evidence) {

  public Judgement {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be within [0, 1], was " + confidence);
    }
  }
}
