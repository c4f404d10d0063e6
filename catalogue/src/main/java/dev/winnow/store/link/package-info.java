/**
 * Which addresses datasets name, when each is looked at next, and how they fare in sum. Start
 * reading at {@link dev.winnow.store.link.LinkUses}, which follows the change log as the index
 * does.
 */
@NullMarked
package dev.winnow.store.link;

import org.jspecify.annotations.NullMarked;
