package dev.winnow.alerts.key;

import dev.winnow.store.watch.Sealed;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The operator's key, from which one is derived for each of three deeds: to recognise an address,
 * to seal it, and to sign a link. Whoever has the store alone has no address. Safe for many
 * threads.
 */
public final class AlertKey {

  /** The environment variable that holds it. */
  public static final String VARIABLE = "WINNOW_ALERT_KEY";

  private static final int SHORTEST = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int SIGNATURE = 16;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private final SecretKeySpec digests;
  private final SecretKeySpec seals;
  private final SecretKeySpec links;

  /**
   * The key of these characters.
   *
   * @throws IllegalArgumentException when there are fewer than 32
   */
  public AlertKey(String characters) {
    if (characters.strip().length() < SHORTEST) {
      throw new IllegalArgumentException(
          "%s must have at least %d characters, such as those of 'openssl rand -hex 32'; it has %d"
              .formatted(VARIABLE, SHORTEST, characters.strip().length()));
    }
    byte[] master = characters.strip().getBytes(StandardCharsets.UTF_8);
    this.digests = derived(master, "winnow alerts: digests", "HmacSHA256");
    this.seals = derived(master, "winnow alerts: seals", "AES");
    this.links = derived(master, "winnow alerts: links", "HmacSHA256");
  }

  /** A key for as long as this process lives, such as a demo. */
  public static AlertKey passing() {
    byte[] bytes = new byte[SHORTEST];
    RANDOM.nextBytes(bytes);
    return new AlertKey(HexFormat.of().formatHex(bytes));
  }

  /** By what a text is recognised; without the key it tells nothing. */
  public String digest(String text) {
    return TEXT.encodeToString(mac(digests, text));
  }

  /** Seals a text; opened again, it must be for the same use. */
  public Sealed seal(String text, String use) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, use);
      byte[] hidden = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return new Sealed(ByteBuffer.allocate(NONCE + hidden.length).put(nonce).put(hidden).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot seal with AES-GCM", e);
    }
  }

  /**
   * What was sealed for a use.
   *
   * @throws WrongKeyException when it was sealed with another key or for another use
   */
  public String open(Sealed sealed, String use) {
    byte[] bytes = sealed.bytes();
    try {
      byte[] nonce = Arrays.copyOf(bytes, NONCE);
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, use);
      return new String(cipher.doFinal(bytes, NONCE, bytes.length - NONCE), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new WrongKeyException(
          "an address was sealed with another key than %s now holds: start with the key of before, or let people ask anew"
              .formatted(VARIABLE),
          e);
    }
  }

  /** A name with a signature for one purpose, safe in an address. */
  public String link(Purpose purpose, String name) {
    return name + "." + signature(purpose, name);
  }

  /** The name in a link for this purpose; empty when it is not one of ours. */
  public Optional<String> read(Purpose purpose, String link) {
    int dot = link.indexOf('.');
    if (dot < 1) {
      return Optional.empty();
    }
    String name = link.substring(0, dot);
    byte[] said = link.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
    byte[] right = signature(purpose, name).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(right, said) ? Optional.of(name) : Optional.empty();
  }

  private String signature(Purpose purpose, String name) {
    byte[] whole = mac(links, purpose.name() + " " + name);
    return TEXT.encodeToString(Arrays.copyOf(whole, SIGNATURE));
  }

  private Cipher cipher(int mode, byte[] nonce, String use) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, seals, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(use.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static SecretKeySpec derived(byte[] master, String use, String algorithm) {
    return new SecretKeySpec(mac(new SecretKeySpec(master, "HmacSHA256"), use), algorithm);
  }

  private static byte[] mac(SecretKeySpec key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
