/**
 * What the operator wrote down: winnow.yaml, the portals, the organisations. The only place that
 * reads them. Start reading at {@link dev.winnow.app.config.Configuration}.
 */
@NullMarked
package dev.winnow.app.config;

import org.jspecify.annotations.NullMarked;
