package dev.winnow.app;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A part that is opened when it is first asked for, once, whoever asks. */
final class Opened<T> {

  private final Supplier<T> opening;
  private Optional<T> part = Optional.empty();

  Opened(Supplier<T> opening) {
    this.opening = opening;
  }

  /** The part; who asks while it is being opened waits. */
  synchronized T get() {
    if (part.isEmpty()) {
      part = Optional.of(opening.get());
    }
    return part.get();
  }

  /** Does something with the part if it was ever asked for. */
  synchronized void ifThere(Consumer<T> deed) {
    part.ifPresent(deed);
  }
}
