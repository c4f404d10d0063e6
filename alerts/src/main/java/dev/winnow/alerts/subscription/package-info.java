/**
 * What people do with their watches, without an account: ask, confirm, change, pause, export, end
 * and erase. Start reading at {@link dev.winnow.alerts.subscription.Subscriptions}.
 */
@NullMarked
package dev.winnow.alerts.subscription;

import org.jspecify.annotations.NullMarked;
