@NullMarked
package dev.winnow.alerts.making;

import org.jspecify.annotations.NullMarked;
