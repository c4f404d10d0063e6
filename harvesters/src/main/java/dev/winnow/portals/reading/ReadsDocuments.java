package dev.winnow.portals.reading;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Response;
import java.util.List;
import java.util.Optional;

/**
 * A harvester that can also read one document by itself: a file that a publisher has on disk, or
 * the address of a single answer or page.
 */
public interface ReadsDocuments extends Harvester {

  /**
   * The records of a document; empty when it is of another kind.
   *
   * @throws FetchException when it is of this kind and cannot be read
   */
  Optional<List<Found>> inDocument(Response document) throws FetchException;
}
