/**
 * What a project that depends on datasets wants to know of them, to compare it later. Start at
 * {@link dev.winnow.web.lock.LockStates}.
 */
@NullMarked
package dev.winnow.web.lock;

import org.jspecify.annotations.NullMarked;
