/**
 * Whether everybody can know what may be done with a dataset. Clear, not open, is the question.
 * Start reading at {@link dev.winnow.scoring.metrics.licence.LicenceNamedMetric}.
 */
@NullMarked
package dev.winnow.scoring.metrics.licence;

import org.jspecify.annotations.NullMarked;
