package dev.winnow.store.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fixed-length stand-ins for texts and bytes that are looked up by or compared. */
public final class Hashes {

  private static final HexFormat HEX = HexFormat.of();
  private static final int BYTES = 16;

  private Hashes() {}

  /** The hash of a text: 32 hexadecimal digits. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The hash of bytes: 32 hexadecimal digits. */
  public static String of(byte[] bytes) {
    return HEX.formatHex(sha256().digest(bytes), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
