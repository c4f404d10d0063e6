/**
 * What one record says, asked property by property, and how its values are understood. Start
 * reading at {@link dev.winnow.catalogue.dcat.record.RecordGraph}.
 */
@NullMarked
package dev.winnow.catalogue.dcat.record;

import org.jspecify.annotations.NullMarked;
