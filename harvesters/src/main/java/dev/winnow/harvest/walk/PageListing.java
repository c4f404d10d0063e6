package dev.winnow.harvest.walk;

import dev.winnow.store.database.Hashes;
import dev.winnow.store.memory.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects what a page lists; one that holds anything but good records is not to be remembered. */
public final class PageListing {

  private final List<String> records = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final StringBuilder prints = new StringBuilder();
  private boolean spoiled;

  /** A record that was read, or is held with this hash already. */
  public void add(String sourceId, String hash) {
    records.add(sourceId);
    prints.append(print(sourceId, hash));
  }

  /** Something that is no dataset. */
  public void skip(String sourceId) {
    skipped.add(sourceId);
  }

  /** Something that must be looked at again next time, whether the page changes or not. */
  public void spoil() {
    spoiled = true;
  }

  /** What the page listed; empty when the page must be read again next time. */
  public Optional<Listing> listed() {
    return spoiled
        ? Optional.empty()
        : Optional.of(new Listing(records, skipped, Hashes.of(prints.toString())));
  }

  /** The digest that a listing of these ids has when each is held with this hash. */
  static String digest(List<String> records, Function<String, String> hash) {
    StringBuilder prints = new StringBuilder();
    records.forEach(id -> prints.append(print(id, hash.apply(id))));
    return Hashes.of(prints.toString());
  }

  private static String print(String sourceId, String hash) {
    return sourceId + '\n' + hash + '\n';
  }
}
