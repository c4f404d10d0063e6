package dev.winnow.catalogue.comparison;

/**
 * A property that differs between two descriptions of a dataset.
 *
 * @param field the property's name, such as "licence"
 * @param before what it said, as plain text; empty when nothing. Of a list only what is gone
 * @param after what it says now; empty when nothing. Of a list only what is new
 */
public record FieldChange(String field, String before, String after) {}
