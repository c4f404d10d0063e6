/**
 * What will be overdue soon, for those who publish it. Start reading at {@link
 * dev.winnow.web.coming.Coming}.
 */
@NullMarked
package dev.winnow.web.coming;

import org.jspecify.annotations.NullMarked;
