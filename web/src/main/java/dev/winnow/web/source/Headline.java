package dev.winnow.web.source;

import java.util.function.DoubleFunction;

/**
 * The profile whose score stands on every page.
 *
 * @param profile its id
 * @param band the id of its word for so many points, such as "good"
 */
public record Headline(String profile, DoubleFunction<String> band) {}
