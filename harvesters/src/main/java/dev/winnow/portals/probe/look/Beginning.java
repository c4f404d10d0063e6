package dev.winnow.portals.probe.look;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The beginning of a document as text. */
public final class Beginning {

  private static final int LOOKED_AT = 200_000;

  private Beginning() {}

  /**
   * The first characters at an address.
   *
   * @throws FetchException when it cannot be had
   */
  public static String of(Fetcher site, URI uri) throws FetchException {
    Request request = Request.get(uri, "application/xml, text/xml;q=0.9, */*;q=0.1");
    try (Response response = site.fetch(request);
        InputStream in = response.open()) {
      return new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new FetchException(Kind.UNPARSABLE, uri, uri + " cannot be read: " + e.getMessage(), e);
    }
  }
}
