package dev.winnow.web.api;

import dev.winnow.index.SearchQuery.Sort;
import dev.winnow.store.StoredDataset;
import dev.winnow.web.http.PublicAddress;
import dev.winnow.web.http.Reply;
import dev.winnow.web.question.Question;
import dev.winnow.web.source.Found;
import dev.winnow.web.source.Sources;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers searches as feeds and as tables. */
final class Exports {
  private static final int FEED_ENTRIES = 50;
  private static final int ROWS_AT_ONCE = 100;

  private final Sources sources;
  private final PublicAddress address;

  Exports(Sources sources, Optional<URI> publicAddress) {
    this.sources = sources;
    this.address = new PublicAddress(publicAddress);
  }

  /** Unless another order is asked for, the newest data comes first. */
  void feed(Context context) {
    Question asked = Parameters.question(context);
    Question question = asked.sort().isPresent() ? asked : asked.withSort(Sort.MODIFIED);
    Found found = sources.find(question.withPage(1, FEED_ENTRIES), List.of());
    List<StoredDataset> entries = found.each((hit, stored) -> stored);
    String query = asked.withPage(1, Question.USUAL_SIZE).toAddress();
    String title =
        query.isEmpty() ? "Winnow" : "Winnow: " + (asked.text().isBlank() ? query : asked.text());
    String profile = sources.headline().profile();
    Feed feed = new Feed(address.of(context), query, title, lastChange(), profile);
    Reply.send(context, "application/atom+xml; charset=utf-8", feed.write(entries));
  }

  void csv(Context context) throws IOException {
    Question question = Parameters.question(context);
    context.header("Content-Disposition", "attachment; filename=\"datasets.csv\"");
    context.contentType("text/csv; charset=utf-8; header=present");
    if (context.method() == HandlerType.HEAD) {
      return;
    }
    Writer out = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8);
    Table table = new Table(out);
    String profile = sources.headline().profile();
    int last = Question.DEEPEST / ROWS_AT_ONCE;
    for (int page = 1; page <= last; page++) {
      Found found = sources.find(question.withPage(page, ROWS_AT_ONCE), List.of());
      for (Views.Item item : found.each((hit, stored) -> Items.of(stored, profile))) {
        table.add(item);
      }
      if (found.result().hits().size() < ROWS_AT_ONCE) {
        break;
      }
    }
    out.flush();
  }

  private Instant lastChange() {
    long last = sources.store().changes().last();
    return sources.store().changes().after(Math.max(0, last - 1), 1).stream()
        .findFirst()
        .map(change -> change.at())
        .orElse(Instant.EPOCH);
  }
}
