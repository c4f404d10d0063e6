package dev.winnow.benchmarks.year;

import java.util.List;

/**
 * What people got.
 *
 * @param people how many there are
 * @param wanted how many times an event was wanted by somebody
 * @param told how many times it was told
 * @param again how often a message came again under its name after a crash
 * @param aMonth how many messages each got in a month of 30 days, the fewest first
 * @param differences what was lost, doubled or not wanted, in words
 */
public record Received(
    int people, long wanted, long told, long again, List<Double> aMonth, List<String> differences) {

  /** As many or more than this share of people got. */
  double share(double part) {
    return aMonth.isEmpty() ? 0 : aMonth.get((int) Math.floor(part * (aMonth.size() - 1)));
  }
}
