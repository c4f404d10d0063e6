package dev.winnow.index;

import dev.winnow.index.SearchResult.Count;
import dev.winnow.index.document.Fields;
import dev.winnow.index.segment.Column;
import dev.winnow.index.segment.Columns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values of a facet in the whole index, and where each segment's values are among them.
 *
 * @param values every value there is
 * @param places by segment: the place of each of its values
 */
record FacetOrder(List<String> values, List<int[]> places) {

  /** Nobody reads more values of one facet. */
  private static final int MOST = 1_000;

  private static final Comparator<Count> LARGEST_FIRST =
      Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value);

  static FacetOrder of(List<Columns> segments, Facet facet) {
    Map<String, Integer> place = new HashMap<>();
    List<String> values = new ArrayList<>();
    List<int[]> places = new ArrayList<>();
    for (Columns segment : segments) {
      Column column = segment.facets().get(Fields.facet(facet.code()));
      int[] here = new int[column.values().size()];
      for (int i = 0; i < here.length; i++) {
        String value = column.values().get(i);
        here[i] =
            place.computeIfAbsent(
                value,
                added -> {
                  values.add(added);
                  return values.size() - 1;
                });
      }
      places.add(here);
    }
    return new FacetOrder(values, places);
  }

  /** Values with their counts, the largest first; of very many also those selected. */
  List<Count> counts(long[] counts, Set<String> selected) {
    List<Count> all = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        all.add(new Count(values.get(i), counts[i]));
      }
    }
    all.sort(LARGEST_FIRST);
    List<Count> shown = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST)));
    all.subList(shown.size(), all.size()).stream()
        .filter(count -> selected.contains(count.value()))
        .forEach(shown::add);
    return shown;
  }
}
