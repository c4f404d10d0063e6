package dev.winnow.web;

import dev.winnow.catalogue.Portal;
import dev.winnow.index.SearchIndex;
import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.benchmark.kept.Benchmarks;
import dev.winnow.store.Store;
import dev.winnow.web.alert.AlertDesk;
import dev.winnow.web.operator.Operator;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the web server shows; it only reads.
 *
 * @param store what is kept
 * @param index what is searchable; somebody else makes it follow the store
 * @param portals every configured portal
 * @param nextRun when a portal, by id, is harvested next; empty when that is not planned
 * @param scorer the profiles, the headline one first
 * @param benchmarks how organisations compare
 * @param ready what must be so beside the index before this server counts as ready
 * @param meters what {@code /metrics} shows; the server adds its own meters
 * @param clock the time
 * @param version of Winnow, such as "1.0.0"
 * @param operator what the operator may ask for; empty when no token is set
 * @param alerts where people ask to be told
 */
public record WebParts(
    Store store,
    SearchIndex index,
    Supplier<List<Portal>> portals,
    Function<String, Optional<Instant>> nextRun,
    Scorer scorer,
    Benchmarks benchmarks,
    BooleanSupplier ready,
    PrometheusMeterRegistry meters,
    Clock clock,
    String version,
    Optional<Operator> operator,
    AlertDesk alerts) {

  /** The same server with another desk for alerts. */
  public WebParts with(AlertDesk desk) {
    return new WebParts(
        store,
        index,
        portals,
        nextRun,
        scorer,
        benchmarks,
        ready,
        meters,
        clock,
        version,
        operator,
        desk);
  }

  /** The same server, for an operator. */
  public WebParts with(Operator someone) {
    return new WebParts(
        store,
        index,
        portals,
        nextRun,
        scorer,
        benchmarks,
        ready,
        meters,
        clock,
        version,
        Optional.of(someone),
        alerts);
  }
}
