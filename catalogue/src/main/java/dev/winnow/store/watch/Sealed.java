package dev.winnow.store.watch;

import java.util.Arrays;
import java.util.Objects;

/**
 * Bytes that only the holder of the key can read.
 *
 * @param bytes encrypted
 */
public record Sealed(byte[] bytes) {

  /** Nothing sealed: where there is no target of its own. */
  public static final Sealed NOTHING = new Sealed(new byte[0]);

  public Sealed {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sealed sealed && Arrays.equals(bytes, sealed.bytes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(bytes));
  }

  /** What is sealed is not even shown encrypted. */
  @Override
  public String toString() {
    return "sealed";
  }
}
