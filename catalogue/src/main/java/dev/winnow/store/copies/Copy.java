package dev.winnow.store.copies;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.copies.Evidence;
import java.util.List;

/**
 * A record of the same dataset on another portal.
 *
 * @param id the record
 * @param of which record of the cluster it is a copy of by this evidence: the one that was asked
 *     about if the two were compared, else the one that joins it to the cluster
 * @param evidence why, the strongest first
 */
public record Copy(DatasetId id, DatasetId of, List<Evidence> evidence) {

  public Copy {
    evidence = List.copyOf(evidence);
  }
}
