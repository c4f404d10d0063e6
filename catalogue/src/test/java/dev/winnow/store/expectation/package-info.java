@NullMarked
package dev.winnow.store.expectation;

import org.jspecify.annotations.NullMarked;
