/** What the pages know of alerts. Start reading at {@link dev.winnow.web.alert.AlertDesk}. */
@NullMarked
package dev.winnow.web.alert;

import org.jspecify.annotations.NullMarked;
