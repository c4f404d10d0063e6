package dev.winnow.web.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Sends answers with an ETag, so that who has them already gets 304. */
public final class Reply {
  private Reply() {}

  /** Sends bytes of a type. */
  public static void send(Context context, String type, byte[] body) {
    String etag = "\"" + hash(body) + "\"";
    context.header(Header.ETAG, etag);
    if (context.res().getHeader(Header.CACHE_CONTROL) == null) {
      context.header(Header.CACHE_CONTROL, "no-cache");
    }
    boolean succeeded = context.statusCode() == 200;
    if (succeeded && isKnown(context.header(Header.IF_NONE_MATCH), etag)) {
      context.status(304);
      return;
    }
    context.contentType(type).result(body);
  }

  /** Sends text of a type in UTF-8. */
  public static void send(Context context, String type, String body) {
    send(context, type, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Leads to another path for ever, with the question that came. */
  public static void moved(Context context, String path) {
    String query = context.queryString();
    context.redirect(query == null ? path : path + "?" + query, HttpStatus.MOVED_PERMANENTLY);
  }

  /** A short name for content: other content has another. */
  public static String hash(byte[] content) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(sha, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static boolean isKnown(@Nullable String held, String etag) {
    // Compression on the way may weaken a tag or add "--gzip" to it.
    return held != null
        && Arrays.stream(held.split(","))
            .map(tag -> tag.strip().replaceFirst("^W/", "").replaceFirst("--gzip\"$", "\""))
            .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
  }
}
