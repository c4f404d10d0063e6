package dev.winnow.store.rows;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.json.CatalogueJson;
import dev.winnow.store.database.Dictionary;
import dev.winnow.store.database.Hashes;
import dev.winnow.store.database.Packing;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.Raw;
import java.util.List;

/**
 * An entry made ready for keeping, written and packed, before the lock is taken.
 *
 * @param dataset as read
 * @param source the hash of the source's id
 * @param hash of the dataset's JSON
 * @param body the dataset's JSON, packed
 * @param raw what the portal sent
 * @param rawBody its body, packed
 * @param rawContext its context, packed
 * @param scores one per profile
 */
public record Draft(
    Dataset dataset,
    String source,
    String hash,
    byte[] body,
    Raw raw,
    byte[] rawBody,
    byte[] rawContext,
    List<ScoreDraft> scores) {

  /** Makes an entry ready. */
  public static Draft of(Entry entry) {
    Dataset dataset = entry.dataset();
    byte[] json = CatalogueJson.write(dataset);
    return new Draft(
        dataset,
        Hashes.of(dataset.sourceId()),
        Hashes.of(json),
        Packing.pack(json, Dictionary.DATASET_1),
        entry.raw(),
        Packing.pack(entry.raw().body()),
        Packing.pack(entry.raw().context()),
        entry.scores().stream().map(ScoreDraft::of).toList());
  }

  /** Whether the dataset's licence meets the Open Definition, by its code. */
  public String openness() {
    return LicenceReading.of(dataset).openness().code();
  }

  /** The same under another lasting name. */
  public Draft named(DatasetId name) {
    if (name.equals(dataset.id())) {
      return this;
    }
    Dataset renamed = dataset.withId(name);
    byte[] json = CatalogueJson.write(renamed);
    return new Draft(
        renamed,
        source,
        Hashes.of(json),
        Packing.pack(json, Dictionary.DATASET_1),
        raw,
        rawBody,
        rawContext,
        scores);
  }
}
