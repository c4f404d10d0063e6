/**
 * Gathers what pages, files and the API tell about organisations compared. Start reading at {@link
 * dev.winnow.web.gathering.Gathering}.
 */
@NullMarked
package dev.winnow.web.gathering;

import org.jspecify.annotations.NullMarked;
