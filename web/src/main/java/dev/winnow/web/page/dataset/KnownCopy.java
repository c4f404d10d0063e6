package dev.winnow.web.page.dataset;

import dev.winnow.catalogue.copies.Evidence;
import dev.winnow.store.StoredDataset;
import java.util.List;

/**
 * A copy of a dataset on another portal.
 *
 * @param stored the copy
 * @param portalName what people call its portal
 * @param ofPortalName what people call the portal of the record that it is a copy of by this
 *     evidence, which may be a third one
 * @param evidence why it is taken for a copy, the strongest first
 */
public record KnownCopy(
    StoredDataset stored, String portalName, String ofPortalName, List<Evidence> evidence) {

  public KnownCopy {
    evidence = List.copyOf(evidence);
  }
}
