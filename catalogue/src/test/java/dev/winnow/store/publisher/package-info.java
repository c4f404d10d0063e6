@NullMarked
package dev.winnow.store.publisher;

import org.jspecify.annotations.NullMarked;
