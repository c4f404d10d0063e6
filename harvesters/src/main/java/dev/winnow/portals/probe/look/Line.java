package dev.winnow.portals.probe.look;

import dev.winnow.harvest.Fetcher;
import java.util.List;

/** A way to the network for a moment; it also tells what the operator should know. */
public interface Line extends Fetcher, AutoCloseable {

  /** What robots.txt and the like said since the last call, in words. */
  List<String> takeNotices();

  /** How many requests went out since the last call, repeated and robots.txt ones included. */
  long takeRequests();

  @Override
  void close();
}
