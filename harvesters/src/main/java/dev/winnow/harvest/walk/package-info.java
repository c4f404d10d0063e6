/**
 * What a walk through a portal needs beside its pages: which size to ask for, whether the pages go
 * round in circles, which ids were seen, and which pages are as they were the last time. Start
 * reading at {@link dev.winnow.harvest.walk.Visits}.
 */
@NullMarked
package dev.winnow.harvest.walk;

import org.jspecify.annotations.NullMarked;
