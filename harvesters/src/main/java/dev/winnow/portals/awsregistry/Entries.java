package dev.winnow.portals.awsregistry;

import dev.winnow.harvest.Found;
import java.io.IOException;
import java.util.Optional;

/** The entries of a registry, one after the other. */
interface Entries {

  /** The next entry; empty at the end. */
  Optional<Found> next() throws IOException;
}
