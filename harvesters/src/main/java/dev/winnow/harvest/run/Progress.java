package dev.winnow.harvest.run;

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
}
