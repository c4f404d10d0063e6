@NullMarked
package dev.winnow.alerts;

import org.jspecify.annotations.NullMarked;
