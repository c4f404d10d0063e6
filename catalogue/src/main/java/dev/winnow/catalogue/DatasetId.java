package dev.winnow.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The lasting name of a dataset in Winnow, written {@code portal/key}; its page is at {@code
 * /datasets/portal/key} for ever.
 *
 * @param portal the portal's id, which is its configuration file's name
 * @param key the source's own id when that is short and safe in an address, else a digest of it
 */
public record DatasetId(String portal, String key) implements Comparable<DatasetId> {

  private static final int LONGEST = 100;

  public DatasetId {
    if (!isSafe(portal)) {
      throw new IllegalArgumentException(
          "a portal's id has 1 to 100 of A-Z a-z 0-9 . _ ~ -, was '" + portal + "'");
    }
    if (!isSafe(key)) {
      throw new IllegalArgumentException(
          "a dataset's key has 1 to 100 of A-Z a-z 0-9 . _ ~ -, was '" + key + "'");
    }
  }

  /** The id that a dataset gets when it is first seen under this id of the source. */
  public static DatasetId firstSeen(String portal, String sourceId) {
    return new DatasetId(portal, isSafe(sourceId) ? sourceId : digest(sourceId));
  }

  /** The id that is taken when another dataset already has the key of {@link #firstSeen}. */
  public static DatasetId digested(String portal, String sourceId) {
    return new DatasetId(portal, digest(sourceId));
  }

  /** Reads {@code portal/key}. */
  @JsonCreator
  public static DatasetId parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "a dataset's id is written portal/key, was '" + text + "'");
    }
    return new DatasetId(text.substring(0, slash), text.substring(slash + 1));
  }

  @JsonValue
  @Override
  public String toString() {
    return portal + "/" + key;
  }

  @Override
  public int compareTo(DatasetId other) {
    int byPortal = portal.compareTo(other.portal);
    return byPortal != 0 ? byPortal : key.compareTo(other.key);
  }

  /** Whether text may stand in an address as it is; "." and ".." may not. */
  public static boolean isSafe(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.chars().allMatch(DatasetId::isSafe)
        && !text.equals(".")
        && !text.equals("..");
  }

  private static boolean isSafe(int letter) {
    return letter >= 'a' && letter <= 'z'
        || letter >= '0' && letter <= '9'
        || letter >= 'A' && letter <= 'Z'
        || "._~-".indexOf(letter) >= 0;
  }

  private static String digest(String sourceId) {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(sourceId.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
