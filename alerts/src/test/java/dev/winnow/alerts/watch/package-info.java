@NullMarked
package dev.winnow.alerts.watch;

import org.jspecify.annotations.NullMarked;
