package dev.winnow.store.rows;

import dev.winnow.catalogue.DatasetId;
import java.util.OptionalLong;

/**
 * A dataset as a row of its table.
 *
 * @param id the row's number
 * @param name the dataset's lasting name
 * @param source the hash of the source's id
 * @param organisation the number of its publisher's row
 * @param change the number of its latest change
 * @param content where its content is
 * @param openness of its effective licence, by its code
 * @param sight when it was seen, missed and removed
 */
public record DatasetRow(
    long id,
    DatasetId name,
    String source,
    OptionalLong organisation,
    long change,
    Content content,
    String openness,
    Sight sight) {

  /**
   * Where a dataset's content is, and what it hashes to.
   *
   * @param number of the change that brought the content
   * @param raw the number of the raw record's row
   * @param hash of the content
   * @param rawHash of the raw record
   */
  public record Content(long number, long raw, String hash, String rawHash) {

    /** The same with another raw record in the place of the old one. */
    public Content sentAs(String newRawHash) {
      return sent(raw, newRawHash);
    }

    /** The same with a raw record of its own. */
    public Content sent(long newRaw, String newRawHash) {
      return new Content(number, newRaw, hash, newRawHash);
    }

    /** Other content from the same raw record. */
    public Content read(long newNumber, String newHash) {
      return new Content(newNumber, raw, newHash, rawHash);
    }
  }

  /** Whether it is a tombstone. */
  public boolean isRemoved() {
    return sight.removed().isPresent();
  }

  /** The same under another id of the source. */
  public DatasetRow withSource(String newSource) {
    return new DatasetRow(id, name, newSource, organisation, change, content, openness, sight);
  }

  /** The same after another change. */
  public DatasetRow withChange(long number) {
    return new DatasetRow(id, name, source, organisation, number, content, openness, sight);
  }

  /** The same with its content elsewhere. */
  public DatasetRow with(Content newContent) {
    return new DatasetRow(id, name, source, organisation, change, newContent, openness, sight);
  }

  /** The same by another publisher and under another licence. */
  public DatasetRow by(OptionalLong publisher, String newOpenness) {
    return new DatasetRow(id, name, source, publisher, change, content, newOpenness, sight);
  }

  /** The same, seen otherwise. */
  public DatasetRow with(Sight newSight) {
    return new DatasetRow(id, name, source, organisation, change, content, openness, newSight);
  }
}
