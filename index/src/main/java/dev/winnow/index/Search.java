package dev.winnow.index;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.index.Finder.Wanted;
import dev.winnow.index.SearchQuery.Grouping;
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
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;

/** One question to one snapshot of the index. */
final class Search {

  /** Nobody pages further; the API says so. */
  private static final int MOST_HITS = 10_000;

  /** How many copies are expected at least among the best. */
  private static final int MORE = 20;

  private final Snapshot snapshot;
  private final SearchQuery question;
  private final Grouping grouping;
  private final boolean hasText;

  Search(Snapshot snapshot, SearchQuery question, Grouping grouping) {
    this.snapshot = snapshot;
    this.question = question;
    this.grouping = grouping;
    this.hasText = !TypedText.asksForEverything(question.text());
  }

  /** The documents of everything that matches, in no particular order. */
  IntStream matching() throws IOException {
    Finder finder =
        find(query(asked()), new Filters(snapshot, filters()), snapshot.reader().numDocs());
    return Arrays.stream(finder.best().scoreDocs).mapToInt(hit -> hit.doc);
  }

  private Asked asked() throws IOException {
    return hasText
        ? QueryMaker.make(question.text(), snapshot)
        : new Asked(MatchAllDocsQuery.INSTANCE, List.of(), Set.of());
  }

  SearchResult answer() throws IOException {
    Asked asked = asked();
    Filters filters = new Filters(snapshot, filters());
    int end = (int) Math.min((long) question.page() * question.size(), MOST_HITS);
    Walk walk = walk(query(asked), filters, end);
    Matches matches =
        isEverything(filters)
            ? snapshot.everything()
            : Matches.count(snapshot, walk.documents(), filters);
    List<ScoreDoc> best = walk.best().subList(0, Math.min(end, walk.best().size()));
    long start = (question.page() - 1L) * question.size();
    List<ScoreDoc> page = start >= best.size() ? List.of() : best.subList((int) start, best.size());
    return new SearchResult(
        grouping == Grouping.COPIES ? matches.clusters() : matches.records(),
        matches.records(),
        hits(page, asked),
        matches.facets());
  }

  /**
   * What one walk over everything that matches brings.
   *
   * @param best the best results in order, at least as many as asked for where there are so many
   * @param documents by segment, everything that matches, whatever the filters
   */
  private record Walk(List<ScoreDoc> best, List<FixedBitSet> documents) {}

  private Walk walk(Query query, Filters filters, int end) throws IOException {
    return switch (grouping) {
      case RECORDS -> {
        Finder finder = find(query, filters, end);
        yield new Walk(Arrays.asList(finder.best().scoreDocs), finder.documents());
      }
      case COPIES -> walkOverCopies(query, filters, end);
    };
  }

  /**
   * Takes some more than asked for, because copies will be left out; the first of each cluster is
   * its best. Only where most of the best are copies of each other is another walk needed.
   */
  private Walk walkOverCopies(Query query, Filters filters, int end) throws IOException {
    int most = end + end / 2 + MORE;
    while (true) {
      Finder finder = find(query, filters, most);
      ScoreDoc[] found = finder.best().scoreDocs;
      List<ScoreDoc> firsts = snapshot.clusters().firsts(found, snapshot.reader());
      if (firsts.size() >= end || found.length < most) {
        return new Walk(firsts, finder.documents());
      }
      most *= 2;
    }
  }

  private Finder find(Query query, Filters filters, int most) throws IOException {
    int there = Math.clamp(snapshot.reader().numDocs(), 1, most);
    return Finder.find(snapshot, query, filters, new Wanted(question.sort(), hasText, there));
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
