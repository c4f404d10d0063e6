package dev.winnow.web.site;

import dev.winnow.web.http.Reply;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The static files, each under an address that holds the hash of its content. */
final class Assets {
  private static final String FOLDER = "/web/static/";

  private final Map<String, Asset> byAddress = new HashMap<>();
  private final Map<String, String> addresses = new HashMap<>();

  private record Asset(String type, byte[] content) {}

  Assets() {
    add("winnow.css", "text/css; charset=utf-8");
    add("grain.svg", "image/svg+xml");
  }

  /** The address of a file, such as "/static/winnow-1a2b.css". */
  String address(String file) {
    return Optional.ofNullable(addresses.get(file)).orElseThrow();
  }

  /** Sends a file; empty when there is none at this address. */
  boolean send(Context context) {
    Asset asset = byAddress.get(context.path());
    if (asset == null) {
      return false;
    }
    context.header(Header.CACHE_CONTROL, "public, max-age=31536000, immutable");
    Reply.send(context, asset.type(), asset.content());
    return true;
  }

  private void add(String file, String type) {
    byte[] content = read(file);
    int dot = file.lastIndexOf('.');
    String address =
        "/static/" + file.substring(0, dot) + "-" + Reply.hash(content) + file.substring(dot);
    addresses.put(file, address);
    byAddress.put(address, new Asset(type, content));
  }

  private static byte[] read(String file) {
    try (InputStream stream = Assets.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new IllegalStateException("the static file " + FOLDER + file + " is not in the jar");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the static file " + file + " cannot be read", e);
    }
  }
}
