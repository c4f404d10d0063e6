package dev.winnow.web.lock;

import dev.winnow.web.api.Parameters;
import dev.winnow.web.http.Json;
import dev.winnow.web.http.Routes;
import dev.winnow.web.source.Sources;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers how datasets stand that a project depends on, many in one request. */
public final class LockApi {

  /** So many may be asked about at once. */
  public static final int MOST = 100;

  private final LockStates states;

  /** The API over these sources. */
  public LockApi(Sources sources) {
    this.states = new LockStates(sources);
  }

  /** What was asked about, in the same order. */
  public record LockList(List<LockItem> items) {}

  /**
   * One answer.
   *
   * @param asked the id or address asked about
   * @param state how it stands; empty when it is not known
   */
  public record LockItem(String asked, Optional<LockState> state) {}

  /** Adds its path. */
  public void addTo(Routes routes) {
    routes.get("/api/v1/lock", this::lock);
  }

  private void lock(Context context) {
    Parameters.only(context, Set.of("of"));
    List<String> asked = context.queryParams("of");
    if (asked.isEmpty() || asked.size() > MOST) {
      throw Parameters.wrong(
          "of",
          String.valueOf(asked.size()),
          "It is an id or address of a dataset, given 1 to %d times.".formatted(MOST));
    }
    Map<String, LockState> found = states.of(asked);
    Json.send(
        context,
        new LockList(
            asked.stream()
                .map(one -> new LockItem(one, Optional.ofNullable(found.get(one))))
                .toList()));
  }
}
