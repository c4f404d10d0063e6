package dev.winnow.portals.reading;

import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Page;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A page that is held in memory.
 *
 * @param all what it lists, in order
 * @param next where to go on; empty at the proven end
 * @param declared how many datasets the portal says there are in all
 */
public record Listed(List<Found> all, Optional<Cursor> next, OptionalLong declared)
    implements Page {

  public Listed {
    all = List.copyOf(all);
  }

  @Override
  public Stream<Found> found() {
    return all.stream();
  }
}
