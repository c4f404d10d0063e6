package dev.winnow.store.rows;

import dev.winnow.catalogue.DatasetId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Finds the dataset that each entry is about. The source's id decides; the lasting name that comes
 * with an entry is looked up next, because a source's id may be given anew; and a name that belongs
 * to another dataset gives way to a digest.
 */
public final class Matches {

  private final Handle handle;
  private final Map<String, DatasetRow> bySource;
  private final Map<DatasetId, DatasetRow> named;
  private final Set<DatasetId> taken = new HashSet<>();

  private Matches(Handle handle, String portal, Collection<Draft> drafts) {
    this.handle = handle;
    this.bySource =
        DatasetRows.bySource(handle, portal, drafts.stream().map(Draft::source).toList());
    this.named =
        DatasetRows.named(handle, drafts.stream().map(draft -> draft.dataset().id()).toList());
  }

  /** The entries of one portal with what is kept; of two with the same source id, the last. */
  public static List<Match> find(Handle handle, String portal, List<Draft> drafts) {
    Map<String, Draft> last = new LinkedHashMap<>();
    drafts.forEach(draft -> last.put(draft.source(), draft));
    Matches matches = new Matches(handle, portal, last.values());
    List<Match> found = new ArrayList<>();
    last.values().forEach(draft -> found.add(matches.find(draft)));
    return found;
  }

  private Match find(Draft draft) {
    Optional<DatasetRow> same = Optional.ofNullable(bySource.get(draft.source()));
    if (same.isPresent()) {
      return new Match(draft.named(same.get().name()), same);
    }
    DatasetId wanted = draft.dataset().id();
    Optional<DatasetRow> namesake = Optional.ofNullable(named.get(wanted));
    if (namesake.isPresent() && !isGiven(draft)) {
      return new Match(draft, namesake);
    }
    return new Match(draft.named(free(draft)), Optional.empty());
  }

  private DatasetId free(Draft draft) {
    DatasetId free = draft.dataset().id();
    boolean isFree = !named.containsKey(free) && taken.add(free);
    String seed = draft.dataset().sourceId();
    while (!isFree) {
      free = DatasetId.digested(free.portal(), seed);
      isFree = DatasetRows.named(handle, List.of(free)).isEmpty() && taken.add(free);
      seed = seed + '\n' + free.key();
    }
    return free;
  }

  /** Whether the name follows from the source's id alone, so that nobody chose it on purpose. */
  private static boolean isGiven(Draft draft) {
    DatasetId name = draft.dataset().id();
    String source = draft.dataset().sourceId();
    return name.equals(DatasetId.firstSeen(name.portal(), source))
        || name.equals(DatasetId.digested(name.portal(), source));
  }
}
