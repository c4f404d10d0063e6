/**
 * How configuration files are read: every fault is told at once, with file and line, an unknown key
 * with the key that was probably meant. Start reading at {@link dev.winnow.settings.Settings}.
 */
@NullMarked
package dev.winnow.settings;

import org.jspecify.annotations.NullMarked;
