@NullMarked
package dev.winnow.store;

import org.jspecify.annotations.NullMarked;
