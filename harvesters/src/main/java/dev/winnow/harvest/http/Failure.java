package dev.winnow.harvest.http;

import dev.winnow.harvest.FetchException;
import java.time.Duration;
import java.util.Optional;

/** A try that failed, and whether another one makes sense. */
final class Failure extends Exception {

  private static final long serialVersionUID = 1;

  private final transient FetchException fault;
  private final boolean worthRepeating;
  private final transient Optional<Duration> retryAfter;

  private Failure(FetchException fault, boolean worthRepeating, Optional<Duration> retryAfter) {
    super(fault);
    this.fault = fault;
    this.worthRepeating = worthRepeating;
    this.retryAfter = retryAfter;
  }

  /** It would fail again. */
  static Failure lasting(FetchException fault) {
    return new Failure(fault, false, Optional.empty());
  }

  /** It may go better next time. */
  static Failure passing(FetchException fault) {
    return new Failure(fault, true, Optional.empty());
  }

  /** The portal asks to come back, perhaps saying when. */
  static Failure throttled(FetchException fault, Optional<Duration> retryAfter) {
    return new Failure(fault, true, retryAfter);
  }

  FetchException fault() {
    return fault;
  }

  boolean worthRepeating() {
    return worthRepeating;
  }

  Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
