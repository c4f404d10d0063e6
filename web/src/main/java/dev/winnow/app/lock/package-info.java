/**
 * Datasets that a project depends on, written down and checked. Start reading at {@link
 * dev.winnow.app.lock.LockFile}.
 */
@NullMarked
package dev.winnow.app.lock;

import org.jspecify.annotations.NullMarked;
