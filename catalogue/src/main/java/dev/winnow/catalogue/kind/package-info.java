/**
 * What kind of data a dataset is, and how open it is on the data spectrum; both by rules that can
 * be shown. Start reading at {@link dev.winnow.catalogue.kind.Kinds} and {@link
 * dev.winnow.catalogue.kind.SpectrumReading}.
 */
@NullMarked
package dev.winnow.catalogue.kind;

import org.jspecify.annotations.NullMarked;
