package dev.winnow.scoring.rhythm;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Publishers whose true rhythms are known, and what daily looks see of them. */
enum Publishers {
  CLOCKWORK_WEEKLY(7) {
    @Override
    double gap(Random random) {
      return 7 + 0.3 * random.nextGaussian();
    }
  },
  CLOCKWORK_MONTHLY(30.4) {
    @Override
    double gap(Random random) {
      return 30.4 + random.nextInt(4) - 1.5;
    }
  },
  MONTHLY_WITH_HOLIDAYS(30.4) {
    @Override
    double gap(Random random) {
      int months = random.nextInt(20) == 0 ? 2 : 1;
      return months * 30.4 + 2 * random.nextGaussian();
    }
  },
  STEADY_QUARTERLY(91) {
    @Override
    double gap(Random random) {
      return 91 * gamma(random, 16) / 16;
    }
  },
  LOOSE_MONTHLY(30) {
    @Override
    double gap(Random random) {
      return 30 * gamma(random, 4) / 4;
    }
  },
  BY_CHANCE(40) {
    @Override
    double gap(Random random) {
      return 40 * gamma(random, 1);
    }
  },
  BURSTS(60) {
    @Override
    double gap(Random random) {
      return 35 * Math.exp(random.nextGaussian());
    }
  },
  YEARLY(365) {
    @Override
    double gap(Random random) {
      return 365 + 20 * random.nextGaussian();
    }
  };

  private final double period;

  Publishers(double period) {
    this.period = period;
  }

  /** Days to the next change. */
  abstract double gap(Random random);

  /** What it would promise, in days. */
  double period() {
    return period;
  }

  /** Whether it keeps a beat, so that a stop can be told soon. */
  boolean isRegular() {
    return switch (this) {
      case CLOCKWORK_WEEKLY, CLOCKWORK_MONTHLY, MONTHLY_WITH_HOLIDAYS, STEADY_QUARTERLY, YEARLY ->
          true;
      case LOOSE_MONTHLY, BY_CHANCE, BURSTS -> false;
    };
  }

  /** The days of so many changes, at least a tenth of a day apart. */
  List<Double> changes(int count, Random random) {
    List<Double> days = new ArrayList<>();
    double day = random.nextDouble() * period;
    for (int i = 0; i < count; i++) {
      days.add(day);
      day += Math.max(0.1, gap(random));
    }
    return days;
  }

  /** A sum of exponentials, for whole shapes. */
  private static double gamma(Random random, int shape) {
    double sum = 0;
    for (int i = 0; i < shape; i++) {
      sum -= Math.log(1 - random.nextDouble());
    }
    return sum;
  }
}
