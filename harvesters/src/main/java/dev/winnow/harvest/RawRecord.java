package dev.winnow.harvest;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A record as the portal sent it, before anything is understood.
 *
 * @param sourceId the portal's own id
 * @param address where it was found
 * @param form what it is, such as "ckan-json"; chooses how it is read again later
 * @param body its bytes; equal content has equal bytes
 * @param context what reading needs from around the record; may be empty
 */
public record RawRecord(String sourceId, URI address, String form, byte[] body, byte[] context)
    implements Found {

  /** A record that needs nothing from around it. */
  public RawRecord(String sourceId, URI address, String form, byte[] body) {
    this(sourceId, address, form, body, new byte[0]);
  }

  /** SHA-256 of body and context in hexadecimal; changes when either does. */
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(body);
      if (context.length > 0) {
        digest.update((byte) 0);
        digest.update(context);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
