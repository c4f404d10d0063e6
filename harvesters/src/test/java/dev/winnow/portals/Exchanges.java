package dev.winnow.portals;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Headers;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers requests from a folder. Its file {@code exchanges.txt} has a line per exchange: {@code
 * GET address -> file}, or a status instead of a file; {@code FOUND address} for a request whose
 * address was discovered; {@code POST address} for one with a body, in which the words after {@code
 * with} must stand. Each is used once, in order.
 */
final class Exchanges implements Fetcher {

  private static final Map<String, Kind> KINDS =
      Map.of(
          "400", Kind.CLIENT_ERROR,
          "403", Kind.FORBIDDEN,
          "404", Kind.NOT_FOUND,
          "422", Kind.CLIENT_ERROR,
          "500", Kind.SERVER_ERROR);

  private final Path folder;
  private final List<String> open;

  Exchanges(Path folder) throws IOException {
    this.folder = folder;
    this.open =
        new ArrayList<>(
            Files.readAllLines(folder.resolve("exchanges.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList());
  }

  /** The exchanges that nobody asked for. */
  List<String> unused() {
    return open;
  }

  @Override
  public Response fetch(Request request) throws FetchException {
    String verb = request.body().isPresent() ? "POST" : request.discovered() ? "FOUND" : "GET";
    String asked = verb + " " + request.uri();
    for (String line : open) {
      String[] sides = line.split(" -> ");
      String[] words = sides[0].split(" with ", 2);
      String body = request.body().map(b -> new String(b, StandardCharsets.UTF_8)).orElse("");
      if (words[0].equals(asked) && (words.length == 1 || body.contains(words[1]))) {
        open.remove(line);
        return answer(request, sides[1].strip());
      }
    }
    throw new AssertionError("nobody expected " + asked + " in " + folder + "; open are " + open);
  }

  private Response answer(Request request, String what) throws FetchException {
    if (KINDS.containsKey(what)) {
      throw new FetchException(
          KINDS.get(what), request.uri(), request.uri() + " answered " + what + ".");
    }
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(what));
      return new Response(
          request.uri(), 200, "", Optional.empty(), Optional.empty(), bytes, Headers.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
