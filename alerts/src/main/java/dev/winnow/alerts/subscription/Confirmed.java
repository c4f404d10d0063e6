package dev.winnow.alerts.subscription;

import dev.winnow.alerts.watch.Watch;
import java.net.URI;
import java.util.Optional;

/**
 * A watch whose mail was answered.
 *
 * @param watch what is watched
 * @param manage where it is changed and ended
 * @param secret of a webhook, shown this once; empty for mail
 */
public record Confirmed(Watch watch, URI manage, Optional<String> secret) {}
