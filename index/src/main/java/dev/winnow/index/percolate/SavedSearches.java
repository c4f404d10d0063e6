package dev.winnow.index.percolate;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.index.Percolation;
import dev.winnow.index.SearchIndex;
import dev.winnow.index.SearchQuery;
import dev.winnow.index.text.Tongue;
import dev.winnow.store.StoredDataset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Searches that wait for datasets. A dataset is matched with a search exactly when the page of the
 * search would list it: both are answered by the same code, over the same words in the same
 * languages, once the index has taken the dataset over. Safe for many threads.
 */
public final class SavedSearches {

  private final SearchIndex index;
  private final Map<String, Saved> searches = new ConcurrentHashMap<>();

  /** No searches yet; they are matched as this index would answer them. */
  public SavedSearches(SearchIndex index) {
    this.index = index;
  }

  private record Saved(Supplier<SearchQuery> question, Set<Tongue> tongues, Keys keys) {

    static Saved of(Supplier<SearchQuery> question, Set<Tongue> tongues) {
      return new Saved(question, tongues, Keys.of(question.get(), tongues));
    }

    /** The shapes of its words are others once there are texts in another language. */
    Saved in(Set<Tongue> now) {
      return tongues.equals(now) ? this : of(question, now);
    }
  }

  /**
   * Saves a search, in place of the one that had this id.
   *
   * @param question gives the same search each time, but for its moments: "the last 30 days" are
   *     other days tomorrow
   */
  public void put(String id, Supplier<SearchQuery> question) {
    searches.put(id, Saved.of(question, index.tongues()));
  }

  /** Forgets a search; an unknown one is no fault. */
  public void remove(String id) {
    searches.remove(id);
  }

  /** How many there are. */
  public int size() {
    return searches.size();
  }

  /** The searches that find each of these datasets; those that none finds are absent. */
  public Map<DatasetId, Set<String>> match(Collection<StoredDataset> datasets) {
    Map<DatasetId, Set<String>> found = new HashMap<>();
    if (datasets.isEmpty() || searches.isEmpty()) {
      return found;
    }
    Set<Tongue> tongues = index.tongues();
    try (Percolation percolation = index.percolation(datasets)) {
      Found have = new Found(percolation);
      searches.replaceAll((id, search) -> search.in(tongues));
      searches.forEach(
          (id, search) -> {
            if (search.keys().mayFind(have)) {
              percolation
                  .find(search.question().get())
                  .forEach(hit -> found.computeIfAbsent(hit, key -> new HashSet<>()).add(id));
            }
          });
    }
    return found;
  }
}
