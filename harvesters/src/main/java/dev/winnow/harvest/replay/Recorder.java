package dev.winnow.harvest.replay;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Passes requests on, and writes every exchange into a folder that {@link Replay} understands. */
public final class Recorder implements Fetcher {

  private final Fetcher fetcher;
  private final Path folder;
  private int count;

  /** Records what this fetcher is asked into a folder, which is there. */
  public Recorder(Fetcher fetcher, Path folder) {
    this.fetcher = fetcher;
    this.folder = folder;
  }

  @Override
  public Response fetch(Request request) throws FetchException {
    try {
      Response response = fetcher.fetch(request);
      write(request, answer(response));
      return response;
    } catch (FetchException e) {
      write(request, e.kind().code());
      throw e;
    }
  }

  private String answer(Response response) {
    String name = "answer-%d%s".formatted(++count, ending(response));
    try (InputStream in = response.open()) {
      Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot record into " + folder, e);
    }
    String charset = response.charset().map(known -> ";charset=" + known.name()).orElse("");
    return response.mediaType().isEmpty()
        ? name
        : name + Replay.AS + response.mediaType() + charset;
  }

  private void write(Request request, String answer) {
    try {
      Files.writeString(
          folder.resolve(Replay.EXCHANGES),
          Replay.asked(request) + Replay.ANSWERS + answer + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot record into " + folder, e);
    }
  }

  private static String ending(Response response) {
    String type = response.mediaType().toLowerCase(Locale.ROOT);
    String path = String.valueOf(response.uri().getPath());
    for (String word : new String[] {"json", "html", "xml", "turtle", "csv"}) {
      if (type.contains(word)) {
        return "." + word;
      }
    }
    return path.matches(".*\\.[A-Za-z0-9]{1,8}") ? path.substring(path.lastIndexOf('.')) : ".txt";
  }
}
