package dev.winnow.harvest.run;

import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.PageCommit;
import java.time.Instant;
import java.util.List;

/** What a run sends down the queue: batches in order, then its end. */
public sealed interface HarvestMessage {

  /** The run it belongs to. */
  long run();

  /** The id of the portal. */
  String portal();

  /** The cursor of the message before it, which tells when one in between was lost. */
  String after();

  /**
   * At most 500 records of a page, to be kept in one transaction.
   *
   * @param page what to keep; its entries have no scores until they were scored
   */
  record Batch(String portal, String after, PageCommit page) implements HarvestMessage {

    @Override
    public long run() {
      return page.run();
    }

    /** The same batch with its entries scored. */
    public Batch withEntries(List<Entry> entries) {
      return new Batch(portal, after, page.withEntries(entries));
    }
  }

  /**
   * The last message of a run; whoever keeps it makes the verdict.
   *
   * @param outcome how the walk ended
   * @param removals the portal's rule
   */
  record End(long run, String portal, String after, Instant at, Outcome outcome, Removals removals)
      implements HarvestMessage {}
}
