package dev.winnow.store.remap;

import dev.winnow.catalogue.DatasetId;

/**
 * A dataset whose portal seems to have given it a new id.
 *
 * @param dataset that vanished; its address is kept
 * @param fresh that appeared; its address leads to the old one once this is applied
 * @param title of the new one; may be empty
 * @param oldSource the id its portal used
 * @param newSource the id its portal uses now
 * @param confidence from 0 to 1
 * @param evidence what both have in common, separated by commas
 * @param run that found it
 * @param applied whether it is done; else a person may do it
 */
public record Remap(
    DatasetId dataset,
    DatasetId fresh,
    String title,
    String oldSource,
    String newSource,
    double confidence,
    String evidence,
    long run,
    boolean applied) {}
