package dev.winnow.scoring.rhythm;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to read gaps, added up: as they are, or those that are about twice or three times the
 * usual one as several of which all but the last were missed.
 *
 * @param count how many gaps
 * @param sum of single gaps in days
 * @param sumOfLogs of single gaps
 * @param missed how many changes were missed
 * @param logOfMultiples the logarithms of how many single gaps each was read as, added up
 */
record Readings(long count, double sum, double sumOfLogs, long missed, double logOfMultiples) {

  private static final double AS_THEY_ARE = 0;
  private static final int MOST = 3;
  private static final int FEWEST = 3;

  /** How far a multiple may be off, as a part of the usual gap. */
  private static final double OFF = 0.3;

  /** The readings there are: the plain one, and another where something may have been missed. */
  static List<Readings> of(List<Double> gaps) {
    List<Readings> all = new ArrayList<>();
    all.add(read(gaps, AS_THEY_ARE));
    if (gaps.size() >= FEWEST) {
      Readings other = read(gaps, median(gaps));
      if (other.missed() > 0) {
        all.add(other);
      }
    }
    return all;
  }

  static double median(List<Double> gaps) {
    List<Double> sorted = gaps.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private static Readings read(List<Double> gaps, double usual) {
    Readings sum = new Readings(0, 0, 0, 0, 0);
    for (double gap : gaps) {
      sum = sum.plus(gap, multiple(gap, usual));
    }
    return sum;
  }

  private static int multiple(double gap, double usual) {
    for (int times = 2; times <= MOST; times++) {
      if (Math.abs(gap - times * usual) <= OFF * usual) {
        return times;
      }
    }
    return 1;
  }

  private Readings plus(double gap, int times) {
    double single = gap / times;
    return new Readings(
        count + 1,
        sum + single,
        sumOfLogs + Math.log(single),
        missed + times - 1,
        logOfMultiples + Math.log(times));
  }
}
