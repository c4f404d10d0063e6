/**
 * Copies: which records of different portals describe the same dataset, and why Winnow thinks so.
 * Pure, and without knowledge of how many datasets there are. Start reading at {@link
 * dev.winnow.catalogue.copies.Judgement}.
 */
@NullMarked
package dev.winnow.catalogue.copies;

import org.jspecify.annotations.NullMarked;
