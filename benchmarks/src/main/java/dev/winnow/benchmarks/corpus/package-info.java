/**
 * Real metadata, served over HTTP on loopback as the portals once served it, and harvested through
 * the real pipeline. Start reading at {@link dev.winnow.benchmarks.corpus.CorpusHarvest}.
 */
@NullMarked
package dev.winnow.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
