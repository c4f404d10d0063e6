package dev.winnow.store.watch;

import java.security.SecureRandom;
import java.util.Base64;

/** Names that nobody can guess: 128 random bits, safe in an address. */
public final class Name {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;

  private Name() {}

  /** A new one. */
  public static String fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
