package dev.winnow.harvest.http;

import java.time.Duration;

/** How one waits; tests hand in one that does not. */
@FunctionalInterface
public interface Sleeper {

  /** Really waits. */
  Sleeper REAL = Thread::sleep;

  /** Waits this long. */
  void sleep(Duration duration) throws InterruptedException;
}
