package dev.winnow.harvest.replay;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Headers;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Answers requests from a folder. Its file {@code exchanges.txt} has a line per exchange: {@code
 * GET address -> file}, and {@code as text/turtle} where the type counts, or a status or a kind of
 * failure instead of a file; {@code FOUND address} for a request whose address was discovered;
 * {@code POST address} for one with a body, in which the words after {@code with} must stand, or
 * whose digest stands there after {@code #}. Each is used once, in order.
 */
public final class Replay implements Fetcher {

  static final String EXCHANGES = "exchanges.txt";
  static final String ANSWERS = " -> ";
  static final String AS = " as ";

  private static final Map<String, Kind> KINDS = kinds();

  private final Path folder;
  private final List<String> open;

  /** Plays back what is in a folder. */
  public Replay(Path folder) throws IOException {
    this.folder = folder;
    this.open =
        new ArrayList<>(
            Files.readAllLines(folder.resolve(EXCHANGES)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList());
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    Arrays.stream(Kind.values()).forEach(kind -> kinds.put(kind.code(), kind));
    kinds.put("400", Kind.CLIENT_ERROR);
    kinds.put("403", Kind.FORBIDDEN);
    kinds.put("404", Kind.NOT_FOUND);
    kinds.put("422", Kind.CLIENT_ERROR);
    kinds.put("500", Kind.SERVER_ERROR);
    return Map.copyOf(kinds);
  }

  /** The exchanges that nobody asked for. */
  public List<String> unused() {
    return List.copyOf(open);
  }

  @Override
  public Response fetch(Request request) throws FetchException {
    String asked = asked(request);
    for (String line : open) {
      String[] sides = line.split(ANSWERS, 2);
      if (matches(request, asked, sides[0])) {
        open.remove(line);
        return answer(request, sides[1].strip());
      }
    }
    throw new FetchException(
        Kind.GUARD,
        request.uri(),
        "%s was not recorded in %s; not asked for are %s".formatted(asked, folder, open));
  }

  private static boolean matches(Request request, String asked, String recorded) {
    String[] words = recorded.split(" with ", 2);
    String address = asked.split(" with ", 2)[0];
    if (words.length == 1 || !words[0].equals(address)) {
      return recorded.equals(address);
    }
    String body = request.body().map(b -> new String(b, StandardCharsets.UTF_8)).orElse("");
    return words[1].startsWith("#") ? recorded.equals(asked) : body.contains(words[1]);
  }

  static String asked(Request request) {
    String verb = request.body().isPresent() ? "POST" : request.discovered() ? "FOUND" : "GET";
    String with = request.body().map(body -> " with #" + digest(body)).orElse("");
    return verb + " " + request.uri() + with;
  }

  private static String digest(byte[] body) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(sha, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Response answer(Request request, String what) throws FetchException {
    if (KINDS.containsKey(what)) {
      throw new FetchException(
          KINDS.get(what), request.uri(), request.uri() + " answered " + what + ".");
    }
    String[] words = what.split(AS, 2);
    String[] type = (words.length == 2 ? words[1] : "").split(";charset=", 2);
    try {
      return new Response(
          request.uri(),
          200,
          type[0].strip().toLowerCase(Locale.ROOT),
          type.length == 2 ? Optional.of(Charset.forName(type[1].strip())) : Optional.empty(),
          Optional.empty(),
          Files.readAllBytes(folder.resolve(words[0])),
          Headers.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
