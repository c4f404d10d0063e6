package dev.winnow.portals.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Scope;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a list that is sorted by its last change, the newest first, as far as a moment. A list that
 * is not sorted so is refused, because what comes after the first old row would be missed.
 *
 * @param since the moment; rows changed at it still count
 * @param date the date of a row's last change as stated; empty when unstated
 */
public record NewestFirst(Instant since, Function<JsonNode, String> date) {

  /** For a scope of changes; empty for everything, which may come in any order. */
  public static Optional<NewestFirst> of(Scope scope, Function<JsonNode, String> date) {
    return scope instanceof Scope.Since changes
        ? Optional.of(new NewestFirst(changes.moment(), date))
        : Optional.empty();
  }

  /**
   * Checks the order of a page.
   *
   * @throws FetchException when a row is newer than one before it
   */
  public void check(JsonNode rows, URI uri) throws FetchException {
    Optional<Instant> before = Optional.empty();
    for (JsonNode row : rows) {
      Optional<Instant> changed = changed(row);
      if (changed.isPresent() && before.isPresent() && changed.get().isAfter(before.get())) {
        throw new FetchException(
            Kind.ERROR_OBJECT,
            uri,
            "%s was asked for the newest change first, but lists one of %s after one of %s; it must be harvested as a whole."
                .formatted(uri, changed.get(), before.get()));
      }
      before = changed.isPresent() ? changed : before;
    }
  }

  /** Whether a row changed since the moment; one without a date may have. */
  public boolean isNew(JsonNode row) {
    return changed(row).map(moment -> !moment.isBefore(since)).orElse(true);
  }

  /** Whether the page's last row is older, so that nothing new comes after it. */
  public boolean isReached(JsonNode rows) {
    return !rows.isEmpty() && !isNew(rows.get(rows.size() - 1));
  }

  private Optional<Instant> changed(JsonNode row) {
    return Moments.resolve(date.apply(row)).value().map(Moment::from);
  }
}
