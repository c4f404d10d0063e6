/** What a harvest hands to the store and gets back: pages, ends, counters, faults, verdicts. */
@NullMarked
package dev.winnow.store.run;

import org.jspecify.annotations.NullMarked;
