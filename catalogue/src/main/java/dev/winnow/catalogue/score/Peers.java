package dev.winnow.catalogue.score;

/**
 * How often comparable datasets change: those of the same publisher with the same promise, or
 * failing these, all with the same promise, or of the same publisher.
 *
 * @param datasets how many they are
 * @param logDays the mean of the logarithm of their days between two changes
 * @param spread how much they differ in it, as a standard deviation
 * @param ofPublisher whether they are one publisher's
 */
public record Peers(long datasets, double logDays, double spread, boolean ofPublisher) {}
