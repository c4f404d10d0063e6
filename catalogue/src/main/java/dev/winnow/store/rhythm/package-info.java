/**
 * How data was seen to change, for what comes next to be foretold from it: start with {@link
 * dev.winnow.store.rhythm.Rhythms}. What is made of it is {@code dev.winnow.scoring.rhythm}'s.
 */
@NullMarked
package dev.winnow.store.rhythm;

import org.jspecify.annotations.NullMarked;
