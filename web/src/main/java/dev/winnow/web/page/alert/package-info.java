/** The pages of alerts. Start reading at {@link dev.winnow.web.page.alert.AlertsPage}. */
@NullMarked
package dev.winnow.web.page.alert;

import org.jspecify.annotations.NullMarked;
