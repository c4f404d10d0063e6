package dev.winnow.app.telling;

import dev.winnow.alerts.delivery.EventInterest.Searches;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.web.alert.Watched;
import dev.winnow.web.question.Question;
import dev.winnow.web.source.Sources;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Saved searches asked of the index. */
final class IndexSearches implements Searches {

  private static final int PAGE = 100;

  private final Sources sources;

  IndexSearches(Sources sources) {
    this.sources = sources;
  }

  @Override
  public Set<DatasetId> found(String query, Set<DatasetId> among) {
    Question question = Watched.question(query);
    Set<DatasetId> found = new HashSet<>();
    for (int page = 1; page <= Question.DEEPEST / PAGE; page++) {
      var result =
          sources
              .index()
              .search(question.withPage(page, PAGE).toQuery(sources.now(), List.of("en", "sv")));
      result.hits().stream().map(hit -> hit.id()).filter(among::contains).forEach(found::add);
      if (found.size() == among.size() || (long) page * PAGE >= result.total()) {
        break;
      }
    }
    return found;
  }
}
