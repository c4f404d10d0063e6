/**
 * Which organisations may be one under several names. Pure; it proposes and never decides. Start
 * reading at {@link dev.winnow.catalogue.alias.Proposing}.
 */
@NullMarked
package dev.winnow.catalogue.alias;

import org.jspecify.annotations.NullMarked;
