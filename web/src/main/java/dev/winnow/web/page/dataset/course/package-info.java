/**
 * How a dataset's score came to be what it is. Start reading at {@link
 * dev.winnow.web.page.dataset.course.ScoreCourses}.
 */
@NullMarked
package dev.winnow.web.page.dataset.course;

import org.jspecify.annotations.NullMarked;
