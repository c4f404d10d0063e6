@NullMarked
package dev.winnow.alerts.ranking;

import org.jspecify.annotations.NullMarked;
