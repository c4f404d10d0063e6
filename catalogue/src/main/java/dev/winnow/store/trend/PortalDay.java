package dev.winnow.store.trend;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * What the datasets of a portal scored on a day, on average.
 *
 * @param day the day, in UTC
 * @param version of the profile that all of them were scored under; days of different versions are
 *     not comparable
 * @param datasets how many there were
 * @param overall of those of which it is known
 * @param low with what is unknown taken as worst
 * @param high with what is unknown taken as best
 * @param quality of those of which it is known
 * @param licence of those of which it is known
 * @param freshness of those of which it is known
 */
public record PortalDay(
    LocalDate day,
    String version,
    long datasets,
    OptionalDouble overall,
    double low,
    double high,
    OptionalDouble quality,
    OptionalDouble licence,
    OptionalDouble freshness) {}
