package dev.winnow.index;

import dev.winnow.index.SearchResult.Reason;
import dev.winnow.index.document.Fields;
import dev.winnow.index.rank.WordQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Says of hits how their scores add up, part by part of the question. */
final class Reasons {

  private final IndexSearcher searcher;
  private final List<Asked.Part> parts;

  Reasons(IndexSearcher searcher, List<Asked.Part> parts) {
    this.searcher = searcher;
    this.parts = parts;
  }

  /** The reasons of each of these documents, the largest first; they add up to its score. */
  Map<Integer, List<Reason>> of(Collection<Integer> documents) throws IOException {
    Map<Integer, List<Reason>> reasons = new HashMap<>();
    documents.forEach(document -> reasons.put(document, new ArrayList<>()));
    List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
    Map<LeafReaderContext, List<Integer>> bySegment = new LinkedHashMap<>();
    for (int document : new TreeSet<>(documents)) {
      LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
      bySegment
          .computeIfAbsent(segment, added -> new ArrayList<>())
          .add(document - segment.docBase);
    }
    for (Asked.Part part : parts) {
      add(part, bySegment, reasons);
    }
    for (Map.Entry<LeafReaderContext, List<Integer>> here : bySegment.entrySet()) {
      addBlend(here.getKey(), here.getValue(), reasons);
    }
    return reasons;
  }

  private void add(
      Asked.Part part,
      Map<LeafReaderContext, List<Integer>> bySegment,
      Map<Integer, List<Reason>> reasons)
      throws IOException {
    if (part.query() instanceof WordQuery word) {
      for (Map.Entry<LeafReaderContext, List<Integer>> here : bySegment.entrySet()) {
        addFields(part.term(), word, here, reasons);
      }
      return;
    }
    Query rewritten = searcher.rewrite(part.query());
    Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE, 1);
    for (Map.Entry<LeafReaderContext, List<Integer>> here : bySegment.entrySet()) {
      Scorer scorer = weight.scorer(here.getKey());
      for (int document : here.getValue()) {
        if (scorer != null && reaches(scorer, document)) {
          reasons
              .get(here.getKey().docBase + document)
              .add(new Reason(part.term(), part.field(), scorer.score()));
        }
      }
    }
  }

  private static void addFields(
      String term,
      WordQuery word,
      Map.Entry<LeafReaderContext, List<Integer>> here,
      Map<Integer, List<Reason>> reasons)
      throws IOException {
    List<List<WordQuery.Part>> explained = word.explain(here.getKey(), here.getValue());
    for (int i = 0; i < explained.size(); i++) {
      List<Reason> of = reasons.get(here.getKey().docBase + here.getValue().get(i));
      explained.get(i).forEach(part -> of.add(new Reason(term, part.field(), part.points())));
    }
  }

  private static boolean reaches(Scorer scorer, int document) throws IOException {
    int at = scorer.docID();
    return (at < document ? scorer.iterator().advance(document) : at) == document;
  }

  private static void addBlend(
      LeafReaderContext segment, List<Integer> documents, Map<Integer, List<Reason>> reasons)
      throws IOException {
    NumericDocValues blend = DocValues.getNumeric(segment.reader(), Fields.BLEND);
    for (int document : documents) {
      List<Reason> of = reasons.get(segment.docBase + document);
      of.sort((one, other) -> Double.compare(other.points(), one.points()));
      double words = of.stream().mapToDouble(Reason::points).sum();
      float times =
          blend.advanceExact(document) ? Float.intBitsToFloat((int) blend.longValue()) : 1;
      of.add(new Reason("", "blend", words * (times - 1)));
    }
  }
}
