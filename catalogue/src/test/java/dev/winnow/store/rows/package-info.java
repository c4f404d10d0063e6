@NullMarked
package dev.winnow.store.rows;

import org.jspecify.annotations.NullMarked;
