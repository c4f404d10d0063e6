package dev.winnow.catalogue.vocabulary;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a portal said, beside what Winnow understood and by which rule.
 *
 * <p>There are three cases: nothing was stated ({@code raw} is empty), something was stated and
 * understood ({@code value} is present), or something was stated and not understood. Nothing is
 * guessed: what no rule resolves stays raw text.
 *
 * @param raw the portal's own words, empty when it said nothing; several statements are joined by "
 *     | "
 * @param value what we understood
 * @param rule which rule understood it, or why none could; words for people, empty only when
 *     nothing was stated
 */
public record Stated<T>(String raw, Optional<T> value, String rule) {

  private static final Stated<?> NOTHING = new Stated<>("", Optional.empty(), "");

  public Stated {
    Objects.requireNonNull(raw, "raw");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(rule, "rule");
  }

  /** The portal said nothing. */
  @SuppressWarnings("unchecked")
  public static <T> Stated<T> nothing() {
    return (Stated<T>) NOTHING;
  }

  /** The portal said {@code raw}, and {@code rule} understood it as {@code value}. */
  public static <T> Stated<T> understood(String raw, T value, String rule) {
    return new Stated<>(raw, Optional.of(value), rule);
  }

  /** The portal said {@code raw}, which no rule resolves; {@code rule} says why. */
  public static <T> Stated<T> unknown(String raw, String rule) {
    return new Stated<>(raw, Optional.empty(), rule);
  }

  /** Whether the portal said anything at all. */
  public boolean isStated() {
    return !raw.isEmpty() || value.isPresent();
  }

  /** Whether we understood what the portal said. */
  public boolean isUnderstood() {
    return value.isPresent();
  }

  /** The same statement with its understood value changed; what was not understood stays so. */
  public <R> Stated<R> map(Function<? super T, ? extends R> change) {
    return new Stated<>(raw, value.map(change), rule);
  }

  /** This statement if anything was stated, else the other one. */
  public Stated<T> or(Stated<T> other) {
    return isStated() ? this : other;
  }
}
