/**
 * What every page shows: its frame, and answers about a dataset in words. Start reading at {@link
 * dev.winnow.web.page.Answers}.
 */
@NullMarked
package dev.winnow.web.page;

import org.jspecify.annotations.NullMarked;
