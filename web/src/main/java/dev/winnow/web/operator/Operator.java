package dev.winnow.web.operator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** Lets in who knows the token, a few times a minute and one at a time. */
public final class Operator {

  private static final int MOST = 6;
  private static final Duration PERIOD = Duration.ofMinutes(1);

  private final byte[] token;
  private final PortalProbe probe;
  private final Clock clock;
  private final Deque<Instant> tries = new ArrayDeque<>();
  private final Semaphore one = new Semaphore(1);

  /**
   * An operator with this token; it is not kept, only its digest.
   *
   * @throws IllegalArgumentException when it is shorter than 16 characters
   */
  public Operator(String token, PortalProbe probe, Clock clock) {
    if (token.strip().length() < 16) {
      throw new IllegalArgumentException(
          "WINNOW_OPERATOR_TOKEN must have at least 16 characters, such as those of 'openssl rand"
              + " -hex 16'");
    }
    this.token = digest(token);
    this.probe = probe;
    this.clock = clock;
  }

  /** What came of saying a token. */
  public enum Entry {
    LET_IN,
    WRONG_TOKEN,
    TOO_OFTEN
  }

  /** What came of asking. */
  public sealed interface Outcome {

    /** It was found out. */
    record Answered(ProbeAnswer answer) implements Outcome {}

    /** The token is another one. */
    record WrongToken() implements Outcome {}

    /** Too many asked within a minute, or one is still being answered. */
    record TooOften() implements Outcome {}

    /** What was typed is no address. */
    record NoAddress() implements Outcome {}
  }

  /** Finds out what answers at an address, for who has the token. */
  public Outcome probe(String said, String typed) {
    if (!mayTry()) {
      return new Outcome.TooOften();
    }
    if (!MessageDigest.isEqual(token, digest(said))) {
      return new Outcome.WrongToken();
    }
    if (!one.tryAcquire()) {
      return new Outcome.TooOften();
    }
    try {
      return new Outcome.Answered(probe.probe(typed));
    } catch (IllegalArgumentException e) {
      return new Outcome.NoAddress();
    } finally {
      one.release();
    }
  }

  /** Whether somebody is let in who says this is the token. */
  public Entry enter(String said) {
    if (!mayTry()) {
      return Entry.TOO_OFTEN;
    }
    return MessageDigest.isEqual(token, digest(said)) ? Entry.LET_IN : Entry.WRONG_TOKEN;
  }

  private synchronized boolean mayTry() {
    Instant now = clock.instant();
    while (!tries.isEmpty() && tries.peek().plus(PERIOD).isBefore(now)) {
      tries.remove();
    }
    return tries.size() < MOST && tries.add(now);
  }

  /** Equal lengths, so that comparing takes the same time whatever was said. */
  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
