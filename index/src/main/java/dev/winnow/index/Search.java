package dev.winnow.index;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.index.Finder.Wanted;
import dev.winnow.index.SearchResult.Hit;
import dev.winnow.index.SearchResult.Reason;
import dev.winnow.index.document.Fields;
import dev.winnow.index.document.Highlights;
import dev.winnow.index.document.HitText;
import dev.winnow.index.typed.TypedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** One question to one snapshot of the index. */
final class Search {

  /** Nobody pages further; the API says so. */
  private static final int MOST_HITS = 10_000;

  private final Snapshot snapshot;
  private final SearchQuery question;
  private final boolean hasText;

  Search(Snapshot snapshot, SearchQuery question) {
    this.snapshot = snapshot;
    this.question = question;
    this.hasText = !TypedText.asksForEverything(question.text());
  }

  SearchResult answer() throws IOException {
    Asked asked =
        hasText
            ? QueryMaker.make(question.text(), snapshot)
            : new Asked(MatchAllDocsQuery.INSTANCE, List.of(), Set.of());
    Filters filters = new Filters(snapshot, filters());
    int end = (int) Math.min((long) question.page() * question.size(), MOST_HITS);
    int most = Math.clamp(snapshot.reader().numDocs(), 1, end);
    Finder finder =
        Finder.find(snapshot, query(asked), filters, new Wanted(question.sort(), hasText, most));
    Matches matches =
        isEverything(filters)
            ? snapshot.everything()
            : Matches.count(snapshot, finder.documents(), filters);
    ScoreDoc[] best = finder.best().scoreDocs;
    long start = (question.page() - 1L) * question.size();
    List<ScoreDoc> page =
        start >= best.length ? List.of() : Arrays.asList(best).subList((int) start, best.length);
    return new SearchResult(matches.total(), hits(page, asked), matches.facets());
  }

  private boolean isEverything(Filters filters) {
    return !hasText && filters.isEmpty() && !hasRanges();
  }

  private boolean hasRanges() {
    return question.since().isPresent()
        || question.fromYear().isPresent()
        || question.toYear().isPresent();
  }

  private Map<Facet, Set<String>> filters() {
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    question
        .filters()
        .forEach(
            (facet, values) -> {
              if (!values.isEmpty()) {
                filters.put(facet, values);
              }
            });
    return filters;
  }

  private Query query(Asked asked) {
    if (!hasRanges()) {
      return asked.query();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(asked.query(), Occur.MUST);
    question
        .since()
        .ifPresent(
            since ->
                query.add(
                    LongPoint.newRangeQuery(Fields.MODIFIED, since.toEpochMilli(), Long.MAX_VALUE),
                    Occur.FILTER));
    int from = question.fromYear().orElse(Integer.MIN_VALUE);
    int to = question.toYear().orElse(Integer.MAX_VALUE);
    if (from > to) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST_NOT);
    } else if (question.fromYear().isPresent() || question.toYear().isPresent()) {
      query.add(
          IntRange.newIntersectsQuery(Fields.YEARS, new int[] {from}, new int[] {to}),
          Occur.FILTER);
    }
    return query.build();
  }

  private List<Hit> hits(List<ScoreDoc> page, Asked asked) throws IOException {
    List<Integer> documents = page.stream().map(hit -> hit.doc).toList();
    Map<Integer, List<Reason>> reasons =
        hasText ? new Reasons(snapshot.searcher(), asked.parts()).of(documents) : Map.of();
    Highlights highlights = new Highlights(asked.marked(), question.languages());
    List<Hit> hits = new ArrayList<>();
    for (int document : documents) {
      Document stored = snapshot.searcher().storedFields().document(document);
      List<HitText> texts =
          Arrays.stream(stored.getValues(Fields.TEXT)).map(HitText::read).toList();
      Highlights.Marked marked = highlights.mark(texts);
      List<Reason> why = reasons.getOrDefault(document, List.of());
      hits.add(
          new Hit(
              DatasetId.parse(stored.get(Fields.ID)),
              why.stream().mapToDouble(Reason::points).sum(),
              marked.title(),
              marked.snippet(),
              why));
    }
    return hits;
  }
}
