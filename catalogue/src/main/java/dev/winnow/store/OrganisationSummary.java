package dev.winnow.store;

import dev.winnow.catalogue.Organisation;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * An organisation with counts and plain averages over its datasets.
 *
 * @param organisation who
 * @param datasets how many datasets it has
 * @param portals the ids of the portals it publishes on, in order
 * @param means the mean value per dimension of the headline profile ("overall", "quality" …) over
 *     the datasets of which it is known
 * @param freshness how many datasets are in each stage of freshness, by its code
 * @param openness how many datasets there are per openness of the licence, by its code
 */
public record OrganisationSummary(
    Organisation organisation,
    long datasets,
    List<String> portals,
    Map<String, OptionalDouble> means,
    Map<String, Long> freshness,
    Map<String, Long> openness) {}
