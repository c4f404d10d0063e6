/**
 * Webhooks as the Standard Webhooks specification describes them, with CloudEvents in them. Start
 * reading at {@link dev.winnow.alerts.webhook.Hook}.
 */
@NullMarked
package dev.winnow.alerts.webhook;

import org.jspecify.annotations.NullMarked;
