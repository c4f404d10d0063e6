package dev.winnow.harvest.run;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.RecordLimits;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.harvest.walk.PageListing;
import dev.winnow.harvest.walk.PageMark;
import dev.winnow.harvest.walk.SeenSet;
import dev.winnow.store.Known;
import dev.winnow.store.StoredDataset;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.Fault;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Raw;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Turns what a page lists into what the store is to keep; one per run. */
final class Batcher {

  private final RunContext context;
  private final SeenSet seen = new SeenSet();
  private PageListing page = new PageListing();
  private Optional<PageEnd> end = Optional.empty();
  private long pageFresh;
  private long pageRepeated;

  Batcher(RunContext context) {
    this.context = context;
  }

  /**
   * A batch in the making.
   *
   * @param fresh how many source ids were new to this run
   */
  record Made(PageCommit page, long fresh) {}

  /** The last batch of a page: what tells the page from others, and whether one was like it. */
  private record PageEnd(PageMark mark, boolean known) {}

  /** A page begins. */
  void startPage() {
    page = new PageListing();
    pageFresh = 0;
    pageRepeated = 0;
  }

  /** The batch that is made next is the last of its page. */
  void endPage(PageMark mark, boolean known) {
    end = Optional.of(new PageEnd(mark, known));
  }

  /** How many source ids of the page were new to this run. */
  long pageFresh() {
    return pageFresh;
  }

  /** What was made of the page since it began. */
  PageListing page() {
    return page;
  }

  /** Marks things as seen that an earlier process of this run has handed on. */
  void markSeen(Found found) {
    page.spoil();
    seen.add(found.sourceId());
  }

  /** Reads what is new or changed among these; asks the store once. */
  Made make(List<Found> found, List<Fault> pageFaults, long pageFailures, Position after) {
    Parts parts = new Parts();
    parts.faults.addAll(pageFaults);
    parts.failed = pageFailures;
    found.forEach(parts::sort);
    Map<String, Known> known =
        parts.records.isEmpty()
            ? Map.of()
            : context.datasets().known(context.portal().id(), parts.records.keySet());
    Map<DatasetId, StoredDataset> kept = keptBefore(known);
    for (RawRecord record : parts.records.values()) {
      Optional<Known> held = Optional.ofNullable(known.get(record.sourceId()));
      String hash = record.hash();
      page.add(record.sourceId(), hash);
      boolean same = held.filter(k -> !k.removed() && k.hash().equals(hash)).isPresent();
      if (same && kept.containsKey(held.orElseThrow().id())) {
        continue;
      }
      if (same) {
        parts.unchanged.add(held.orElseThrow().id());
      } else {
        parts.read(record, hash, held);
      }
    }
    return parts.made(after);
  }

  /**
   * Passes on what an unchanged page lists, without a look at it.
   *
   * @param known what is held under these ids
   */
  Made unchanged(
      List<String> ids, List<String> noDatasets, Map<String, Known> known, Position after) {
    Parts parts = new Parts();
    Map<DatasetId, StoredDataset> kept = keptBefore(known);
    for (String id : ids) {
      DatasetId held = known.get(id).id();
      if (!seen.add(id)) {
        parts.duplicates++;
      } else {
        parts.fresh++;
        if (!kept.containsKey(held)) {
          parts.unchanged.add(held);
        }
      }
    }
    parts.skipped = noDatasets.stream().filter(seen::add).count();
    return parts.made(after);
  }

  /** What an earlier process of this very run has kept; it is not counted again. */
  private Map<DatasetId, StoredDataset> keptBefore(Map<String, Known> known) {
    if (context.resumed().isEmpty() || known.isEmpty()) {
      return Map.of();
    }
    Instant started = context.resumed().get();
    Map<DatasetId, StoredDataset> stored =
        new LinkedHashMap<>(
            context.datasets().load(known.values().stream().map(Known::id).toList()));
    stored.values().removeIf(dataset -> dataset.lastSeen().isBefore(started));
    return stored;
  }

  private final class Parts {
    private final Map<String, RawRecord> records = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<DatasetId> unchanged = new ArrayList<>();
    private final List<String> present = new ArrayList<>();
    private final List<String> deleted = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private long duplicates;
    private long failed;
    private long fresh;
    private long skipped;
    private long nameless;

    private void sort(Found found) {
      if (found instanceof Found.Deleted) {
        deleted.add(found.sourceId());
        page.spoil();
        return;
      }
      if (!seen.add(found.sourceId())) {
        duplicates++;
        page.spoil();
        return;
      }
      fresh++;
      switch (found) {
        case RawRecord record -> records.put(record.sourceId(), record);
        case Found.Unfetched unfetched -> {
          nameless += unfetched.nameless() ? 1 : 0;
          fail(unfetched.sourceId(), unfetched.kind(), unfetched.message());
        }
        case Found.Skipped skip -> {
          skipped++;
          page.skip(skip.sourceId());
        }
        case Found.Deleted gone -> throw new IllegalStateException("sorted before: " + gone);
      }
    }

    private void read(RawRecord record, String hash, Optional<Known> held) {
      try {
        Dataset read = context.harvester().read(context.portal(), record);
        Dataset limited = RecordLimits.apply(read);
        Dataset named = held.map(k -> limited.withId(k.id())).orElse(limited);
        Raw raw = new Raw(record.form(), hash, record.body(), record.context());
        entries.add(new Entry(named, raw, List.of()));
      } catch (UnreadableRecordException e) {
        fail(record.sourceId(), e.kind(), e.getMessage());
      } catch (RuntimeException e) {
        fail(record.sourceId(), "reader-defect", context.defect(e));
      }
    }

    private void fail(String sourceId, String kind, String message) {
      failed++;
      page.spoil();
      present.add(sourceId);
      faults.add(new Fault(kind, sourceId, message));
    }

    private Position.Tally tally(Position.Tally before) {
      pageFresh += fresh;
      pageRepeated += duplicates;
      Position.Tally tally = before.withSkipped(skipped).withNameless(nameless);
      boolean nothingNew = pageFresh == 0 && pageRepeated > 0;
      return end.map(last -> tally.withRepeats(last.known() || nothingNew)).orElse(tally);
    }

    private Made made(Position after) {
      faults.addAll(context.fetcher().takeNotices());
      Counters counted =
          new Counters(
              0,
              0,
              0,
              0,
              0,
              0,
              duplicates,
              failed,
              context.fetcher().takeRequests(),
              context.fetcher().takeBytes());
      // how many changes there are says nothing about how many datasets
      boolean changes = after.cursor().scope() instanceof Scope.Since;
      Position.Tally tally = tally(after.tally());
      Position position = after.withTally(tally);
      PageCommit page =
          new PageCommit(
              context.run(),
              context.clock().instant(),
              entries,
              unchanged,
              present,
              deleted,
              faults,
              position.write(),
              changes ? OptionalLong.empty() : tally.declared(),
              counted,
              end.map(last -> last.mark().write()).orElse(""));
      end = Optional.empty();
      return new Made(page, fresh);
    }
  }
}
