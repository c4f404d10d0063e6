package dev.winnow.web.page.search;

import dev.winnow.web.text.Phrase;

/**
 * A filter in use, as a link that removes it.
 *
 * @param facet what kind of filter it is
 * @param value its value
 * @param address the search without it
 * @param or whether it widens the filter before it
 */
public record Chip(String facet, Phrase value, String address, boolean or) {}
