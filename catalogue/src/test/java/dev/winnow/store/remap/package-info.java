@NullMarked
package dev.winnow.store.remap;

import org.jspecify.annotations.NullMarked;
