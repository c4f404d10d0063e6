/** The page of what will be overdue soon. */
@NullMarked
package dev.winnow.web.page.coming;

import org.jspecify.annotations.NullMarked;
