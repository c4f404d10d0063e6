package dev.winnow.app.command.watch;

import dev.winnow.alerts.key.AlertKey;
import dev.winnow.app.Parts;
import dev.winnow.app.telling.Telling;

/** Opens alerts for a command, or says what is missing. */
final class Tellings {

  private Tellings() {}

  static Telling open(Parts parts) {
    return parts
        .telling()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "alerts are not set up: they need %s in the environment and mail.host in winnow.yaml"
                        .formatted(AlertKey.VARIABLE)));
  }
}
