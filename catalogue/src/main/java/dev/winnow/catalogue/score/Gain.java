package dev.winnow.catalogue.score;

/**
 * What one fix would bring.
 *
 * @param fix the deed and who can do it
 * @param metric the metric that it raises
 * @param points what the overall score gains at least, on the profile's scale
 */
public record Gain(Fix fix, String metric, double points) {}
