package dev.winnow.index.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;

/**
 * The clusters of the whole index, counted through, and where each segment's documents are among
 * them. Few documents have copies, so that looking only at those costs next to nothing.
 *
 * @param size how many clusters there are
 * @param documents by segment: those in a cluster, in rising order
 * @param places by segment: the place of the cluster of each of its {@code documents}
 */
public record ClusterOrder(int size, List<int[]> documents, List<int[]> places) {

  /** The clusters of these segments. */
  public static ClusterOrder of(List<Columns> segments) {
    Map<Long, Integer> place = new HashMap<>();
    List<int[]> places = new ArrayList<>();
    for (Columns segment : segments) {
      long[] names = segment.clusters().names();
      int[] here = new int[names.length];
      for (int i = 0; i < here.length; i++) {
        here[i] = place.computeIfAbsent(names[i], name -> place.size());
      }
      places.add(here);
    }
    return new ClusterOrder(
        place.size(),
        segments.stream().map(segment -> segment.clusters().documents()).toList(),
        places);
  }

  /** How many documents, by segment, are not the first of their cluster among these. */
  public long copies(List<FixedBitSet> passing) {
    FixedBitSet met = new FixedBitSet(Math.max(size, 1));
    long copies = 0;
    for (int segment = 0; segment < documents.size(); segment++) {
      int[] some = documents.get(segment);
      for (int i = 0; i < some.length; i++) {
        if (passing.get(segment).get(some[i]) && met.getAndSet(places.get(segment)[i])) {
          copies++;
        }
      }
    }
    return copies;
  }

  /** The first document of each cluster, in order; documents without copies are all there. */
  public List<ScoreDoc> firsts(ScoreDoc[] found, IndexReader reader) {
    FixedBitSet met = new FixedBitSet(Math.max(size, 1));
    List<ScoreDoc> firsts = new ArrayList<>();
    for (ScoreDoc hit : found) {
      int place = place(hit.doc, reader.leaves());
      if (place < 0 || !met.getAndSet(place)) {
        firsts.add(hit);
      }
    }
    return firsts;
  }

  private int place(int document, List<LeafReaderContext> leaves) {
    int segment = ReaderUtil.subIndex(document, leaves);
    int at = Arrays.binarySearch(documents.get(segment), document - leaves.get(segment).docBase);
    return at < 0 ? -1 : places.get(segment)[at];
  }
}
