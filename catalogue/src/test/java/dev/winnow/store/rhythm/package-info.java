@NullMarked
package dev.winnow.store.rhythm;

import org.jspecify.annotations.NullMarked;
