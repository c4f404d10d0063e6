package dev.winnow.index;

import dev.winnow.catalogue.DatasetId;
import java.util.List;
import java.util.Map;

/**
 * The answer to a question.
 *
 * @param total how many results there are: records, or datasets when copies are one result
 * @param records how many records match
 * @param hits those of the asked page, in order; empty past the end
 * @param facets per facet its values with counts of records, the largest first; a facet's own
 *     filter does not narrow its counts
 */
public record SearchResult(
    long total, long records, List<Hit> hits, Map<Facet, List<Count>> facets) {

  public SearchResult {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }

  /**
   * One hit.
   *
   * @param id the dataset
   * @param score the rank score
   * @param title the title with matches between {@code \u0001} and {@code \u0002}; plain text
   * @param snippet the best part of the description, marked likewise; plain text; may be empty
   * @param why how the rank score adds up; empty without text
   */
  public record Hit(DatasetId id, double score, String title, String snippet, List<Reason> why) {

    public Hit {
      why = List.copyOf(why);
    }
  }

  /**
   * A part of a rank score.
   *
   * @param term the word or phrase typed; empty for the blend of quality and freshness
   * @param field where it matched, such as "title", "keywords" or "blend"
   * @param points what it adds
   */
  public record Reason(String term, String field, double points) {}

  /**
   * How many datasets have a value of a facet.
   *
   * @param value as it stands in addresses
   * @param count how many
   */
  public record Count(String value, long count) {}
}
