/** A dataset under several profiles, and what a statement would bring. */
@NullMarked
package dev.winnow.web.page.dataset.profile;

import org.jspecify.annotations.NullMarked;
