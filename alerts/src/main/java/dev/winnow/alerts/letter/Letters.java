package dev.winnow.alerts.letter;

import dev.winnow.alerts.watch.Watch;
import java.net.URI;

/** Writes letters in the words of their reader. */
public interface Letters {

  /**
   * Asks whether somebody really wants a watch.
   *
   * @param confirm where the question is answered
   */
  Letter question(Watch watch, URI confirm);

  /** Tells what happened. */
  Letter digest(Digest digest);

  /** Tells the owner of a webhook that nothing is sent there any more, and what helps. */
  Letter silenced(Silenced silenced);
}
