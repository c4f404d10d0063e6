/** Whether data is described well enough to train and test models with. */
@NullMarked
package dev.winnow.scoring.metrics.training;

import org.jspecify.annotations.NullMarked;
