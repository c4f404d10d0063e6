package dev.winnow.portals.dcat;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Headers;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The least that a fetcher must do, for tests on loopback. */
final class PlainFetcher implements Fetcher {

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private final List<Request> requests = new ArrayList<>();

  List<Request> requests() {
    return List.copyOf(requests);
  }

  @Override
  public Response fetch(Request request) throws FetchException {
    requests.add(request);
    try {
      HttpResponse<byte[]> answer =
          client.send(
              HttpRequest.newBuilder(request.uri()).header("Accept", request.accept()).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      String type = answer.headers().firstValue("Content-Type").orElse("");
      String mediaType = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
      return new Response(
          answer.uri(),
          answer.statusCode(),
          mediaType,
          Optional.empty(),
          Optional.empty(),
          answer.body(),
          Headers.NONE);
    } catch (IOException e) {
      throw new FetchException(FetchException.Kind.UNREACHABLE, request.uri(), "unreachable", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException(FetchException.Kind.UNREACHABLE, request.uri(), "interrupted", e);
    }
  }
}
