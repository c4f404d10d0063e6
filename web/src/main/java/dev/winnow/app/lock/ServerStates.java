package dev.winnow.app.lock;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetchers;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.web.lock.LockApi;
import dev.winnow.web.lock.LockApi.LockItem;
import dev.winnow.web.lock.LockApi.LockList;
import dev.winnow.web.lock.LockState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks a Winnow elsewhere how datasets stand. */
public final class ServerStates {

  private static final JsonMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

  private final URI server;
  private final Fetchers fetchers;

  /** Asks the server at this address. */
  public ServerStates(URI server, Fetchers fetchers) {
    this.server = URI.create(server.toString().replaceFirst("/+$", "") + "/");
    this.fetchers = fetchers;
  }

  /** How these datasets stand; those that the server does not know are absent. */
  public Map<String, LockState> of(List<String> asked) throws FetchException {
    Map<String, LockState> states = new HashMap<>();
    try (RunFetcher fetcher = fetchers.forRun(Portal.of("server", "auto", server))) {
      for (int from = 0; from < asked.size(); from += LockApi.MOST) {
        List<String> some = asked.subList(from, Math.min(asked.size(), from + LockApi.MOST));
        for (LockItem item : ask(fetcher, some).items()) {
          item.state().ifPresent(state -> states.put(item.asked(), state));
        }
      }
    }
    return states;
  }

  private LockList ask(RunFetcher fetcher, List<String> asked) throws FetchException {
    String query =
        asked.stream()
            .map(one -> "of=" + URLEncoder.encode(one, StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    URI address = server.resolve("api/v1/lock?" + query);
    try (Response response = fetcher.fetch(Request.get(address, "application/json"));
        InputStream body = response.open()) {
      return JSON.readValue(body, LockList.class);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s did not answer as a Winnow does; is it one?".formatted(server), e);
    }
  }
}
