package dev.winnow.harvest.walk;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.harvest.Scope;
import dev.winnow.store.Known;
import dev.winnow.store.Store;
import dev.winnow.store.database.Hashes;
import dev.winnow.store.memory.Listing;
import dev.winnow.store.memory.PageMemory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The pages of one walk, and what is remembered of them from earlier walks.
 *
 * <p>A remembered page is only believed while the store holds exactly the records that were read
 * from it; whatever happened in between, a page that is taken for unchanged therefore means the
 * same as a page that is read and found to hold nothing new.
 */
public final class Visits {

  private static final int AT_ONCE = 50;

  private final Store store;
  private final Portal portal;
  private final long run;
  private final OptionalLong base;
  private final Map<PageMemory, Listing> read = new LinkedHashMap<>();
  private final List<String> confirmed = new ArrayList<>();
  private Mode mode;

  /** How much a walk makes of what is remembered. */
  public enum Mode {
    /** Nothing is looked up and nothing is learnt. */
    FORGETFUL,
    /** Every page is read; what it was like is learnt for the next walk. */
    LEARNING,
    /** Pages that did not change are not read. */
    REVISITING
  }

  private Visits(Store store, Portal portal, long run, OptionalLong base, Mode mode) {
    this.store = store;
    this.portal = portal;
    this.run = run;
    this.base = base;
    this.mode = mode;
  }

  /** The pages of a run that remembers nothing, such as one that writes nothing. */
  public static Visits forgetful(Store store, Portal portal) {
    return new Visits(store, portal, 0, OptionalLong.empty(), Mode.FORGETFUL);
  }

  /** The pages of a run. */
  public static Visits of(Store store, Portal portal, long run, Mode mode) {
    OptionalLong walk = store.memory().of(portal.id()).walk();
    boolean untouched =
        mode == Mode.REVISITING
            && walk.isPresent()
            && store.memory().isUntouchedSince(portal.id(), walk.getAsLong(), run);
    return new Visits(store, portal, run, untouched ? walk : OptionalLong.empty(), mode);
  }

  /** A remembered page whose records are held as they were read from it. */
  public record Recalled(Listing listing, Map<String, Known> known) {}

  /** The fetcher of a page that is to be walked from its start. */
  public PageVisit visit(Cursor asked, RunFetcher fetcher) {
    return new PageVisit(asked, fetcher, this);
  }

  /**
   * Whether a page is as the last complete walk saw it, since when nothing changed at all: when all
   * pages are so, nothing changed.
   */
  public boolean isOfLastWalk(PageMemory page) {
    return base.isPresent() && page.run() == base.getAsLong();
  }

  /** Where the walk goes on after a remembered page; empty at its end. */
  public Optional<Cursor> after(PageMemory page) {
    return PageName.read(page.next());
  }

  /** What tells a remembered page from others. */
  public static PageMark mark(PageMemory page, Listing listing, long walk) {
    long ids = 0;
    for (String id : listing.records()) {
      ids = PageMark.with(ids, id);
    }
    for (String id : listing.skipped()) {
      ids = PageMark.with(ids, id);
    }
    return PageMark.of(walk, PageName.read(page.page()).orElseThrow(), ids);
  }

  /** What a remembered page listed; empty when the store does not hold it so any more. */
  public Optional<Recalled> held(PageMemory page) {
    return store
        .memory()
        .listing(portal.id(), page.page())
        .map(
            listing ->
                new Recalled(listing, store.datasets().known(portal.id(), listing.records())))
        .filter(Visits::isHeld);
  }

  private static boolean isHeld(Recalled recalled) {
    Map<String, Known> known = recalled.known();
    boolean there =
        recalled.listing().records().stream()
            .allMatch(id -> known.containsKey(id) && !known.get(id).removed());
    return there
        && PageListing.digest(recalled.listing().records(), id -> known.get(id).hash())
            .equals(recalled.listing().digest());
  }

  /** Stops believing what is remembered, for the rest of this walk. */
  public void doubt() {
    mode = Mode.LEARNING;
  }

  /** Notes that a page was as it is remembered. */
  public void confirm(PageMemory page) {
    confirmed.add(page.page());
    flushIfMany();
  }

  /** Notes what a page was like that was read to its end. */
  public void learn(
      PageVisit visit, Optional<Cursor> next, OptionalLong declared, PageListing listing) {
    Optional<Listing> listed = listing.listed();
    Optional<PageVisit.Seen> seen = visit.seen();
    if (mode == Mode.FORGETFUL || listed.isEmpty() || seen.isEmpty()) {
      return;
    }
    read.put(
        new PageMemory(
            PageName.of(visit.asked()),
            run,
            seen.get().request(),
            seen.get().validators().etag(),
            seen.get().validators().lastModified(),
            seen.get().bodyHash(),
            next.map(PageName::of).orElse(""),
            declared,
            listed.get().records().size(),
            listed.get().skipped().size()),
        listed.get());
    flushIfMany();
  }

  /** Writes what was learnt. */
  public void flush() {
    if (!read.isEmpty() || !confirmed.isEmpty()) {
      store.memory().learn(portal.id(), run, read, confirmed);
      read.clear();
      confirmed.clear();
    }
  }

  private void flushIfMany() {
    if (read.size() + confirmed.size() >= AT_ONCE) {
      flush();
    }
  }

  boolean remembers() {
    return mode != Mode.FORGETFUL;
  }

  Optional<PageMemory> recall(Cursor asked) {
    return mode == Mode.REVISITING && asked.scope() instanceof Scope.Everything
        ? store.memory().page(portal.id(), PageName.of(asked))
        : Optional.empty();
  }

  /** What is asked for and on whose behalf: other settings make another page of the same bytes. */
  String name(Request request) {
    String version =
        Optional.ofNullable(Visits.class.getPackage().getImplementationVersion()).orElse("");
    return Hashes.of(
        String.join(
            "\n",
            version,
            portal.type(),
            portal.url().toString(),
            new TreeMap<>(portal.settings()).toString(),
            request.uri().toString(),
            request.accept(),
            request.body().map(Hashes::of).orElse("")));
  }
}
