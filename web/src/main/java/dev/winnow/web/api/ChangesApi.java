package dev.winnow.web.api;

import dev.winnow.store.Change;
import dev.winnow.web.api.Views.ChangeList;
import dev.winnow.web.api.Views.ChangeView;
import dev.winnow.web.api.Views.Suggestion;
import dev.winnow.web.api.Views.SuggestionList;
import dev.winnow.web.http.Json;
import dev.winnow.web.source.Sources;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;

/** Answers the change feed, and suggestions while somebody types. */
final class ChangesApi {
  private static final Parameters.Range AFTER = new Parameters.Range(0, Long.MAX_VALUE, 0);
  private static final Parameters.Range SIZE = new Parameters.Range(1, 1000, 100);
  private static final Parameters.Range SUGGESTIONS = new Parameters.Range(1, 50, 10);
  private static final int LONGEST_TYPED = 200;

  private final Sources sources;

  ChangesApi(Sources sources) {
    this.sources = sources;
  }

  void changes(Context context) {
    Parameters.only(context, Set.of("after", "size"));
    long after = Parameters.number(context, "after", AFTER);
    int size = (int) Parameters.number(context, "size", SIZE);
    List<Change> changes = sources.store().changes().after(after, size);
    Json.send(
        context,
        new ChangeList(
            changes.isEmpty() ? after : changes.getLast().number(),
            changes.stream()
                .map(
                    change ->
                        new ChangeView(
                            change.number(),
                            change.dataset().toString(),
                            change.kind().code(),
                            change.at(),
                            "/datasets/" + change.dataset()))
                .toList()));
  }

  void suggest(Context context) {
    Parameters.only(context, Set.of("q", "size"));
    String typed = Parameters.value(context, "q").orElse("");
    String start = typed.substring(0, Math.min(typed.length(), LONGEST_TYPED));
    int size = (int) Parameters.number(context, "size", SUGGESTIONS);
    List<Suggestion> suggestions =
        start.isBlank()
            ? List.of()
            : sources.index().suggest(start, size).stream().map(Suggestion::new).toList();
    Json.send(context, new SuggestionList(start, suggestions));
  }
}
