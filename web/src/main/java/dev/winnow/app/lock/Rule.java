package dev.winnow.app.lock;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what a dataset may differ from how it was locked. */
public enum Rule {
  UNKNOWN("The dataset is not known.", true),
  REMOVED("Its portal no longer lists the dataset.", true),
  LICENCE_WORSE("Its licence allows less, or is less clear.", true),
  LICENCE_CHANGED("Its licence is another one that allows as much.", false),
  FORMAT_GONE("A format is no longer offered.", true),
  ADDRESS_GONE("An address is no longer stated.", true),
  LINK_BROKEN("An address does not work.", true),
  OVERDUE("Its promised update is late.", false),
  DELINQUENT("Its promised update is so late that none may come.", true),
  NOT_LOCKED("How it should be was never written down: run with --update.", false);

  private final String meaning;
  private final boolean fails;

  Rule(String meaning, boolean fails) {
    this.meaning = meaning;
    this.fails = fails;
  }

  /** As it is written in --fail-on and reports, such as "licence-worse". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** One sentence. */
  public String meaning() {
    return meaning;
  }

  /** Whether it fails a check unless something else is asked for. */
  public boolean fails() {
    return fails;
  }

  /** The rule of this code; empty for an unknown one. */
  public static Optional<Rule> find(String code) {
    return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
  }
}
