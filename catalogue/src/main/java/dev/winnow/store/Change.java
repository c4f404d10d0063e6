package dev.winnow.store;

import dev.winnow.catalogue.DatasetId;
import java.time.Instant;

/**
 * One entry of the change log.
 *
 * @param number rises by one with every change; becomes visible in order
 * @param dataset what changed
 * @param kind how
 * @param at when
 */
public record Change(long number, DatasetId dataset, ChangeKind kind, Instant at) {}
