package dev.winnow.store.event;

import dev.winnow.catalogue.score.FreshnessStage;
import java.util.OptionalDouble;

/**
 * A headline score without its tree.
 *
 * @param version the profile's; scores of different versions are not comparable
 * @param overall the points; empty when not known
 * @param stage of freshness
 */
public record Mark(String version, OptionalDouble overall, FreshnessStage stage) {}
