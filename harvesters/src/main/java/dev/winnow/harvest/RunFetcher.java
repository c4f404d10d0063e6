package dev.winnow.harvest;

import dev.winnow.store.run.Fault;
import java.time.Duration;
import java.util.List;

/** The fetcher of one run: it also tells what it cost and what the operator should know. */
public interface RunFetcher extends Fetcher, AutoCloseable {

  /**
   * Fetches one document unless it is as it was when these validators were stated; the response
   * then says so and has no bytes. A fetcher that knows no conditions fetches it anyway.
   */
  default Response fetch(Request request, Validators known) throws FetchException {
    return fetch(request);
  }

  /** How many requests went out since the last call, repeated and robots.txt ones included. */
  long takeRequests();

  /** How many bytes came in since the last call, as they were on the wire. */
  long takeBytes();

  /** How it introduces itself to portals. */
  default String userAgent() {
    return "Winnow";
  }

  /** How many redirects were followed since the run began. */
  default long redirects() {
    return 0;
  }

  /** How long was waited since the run began, out of politeness or patience. */
  default Duration waited() {
    return Duration.ZERO;
  }

  /** What the operator should know but nothing failed by, since the last call. */
  List<Fault> takeNotices();

  /** Frees the connections; never fails. */
  @Override
  void close();
}
