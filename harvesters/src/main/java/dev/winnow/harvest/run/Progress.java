package dev.winnow.harvest.run;

import java.time.Instant;
import java.util.OptionalLong;

/** Is told how far a run is, batch by batch, on the thread that harvests. */
@FunctionalInterface
public interface Progress {

  /** Nobody looks. */
  Progress NONE = (portal, records, declared, perSecond) -> {};

  /**
   * A batch was handed on.
   *
   * @param records how many records this process has read so far
   * @param declared how many datasets the portal says it has
   * @param perSecond records per second so far
   */
  void at(String portal, long records, OptionalLong declared, double perSecond);

  /**
   * When the run is expected to have read everything, at its pace so far; told after {@link #at}
   * where the portal says how many datasets it has.
   */
  default void expect(String portal, Instant finish) {}
}
