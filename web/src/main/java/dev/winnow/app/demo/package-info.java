/**
 * The invented portals of config/demo, served on loopback as real portals would answer. Start
 * reading at {@link dev.winnow.app.demo.DemoPortals}.
 */
@NullMarked
package dev.winnow.app.demo;

import org.jspecify.annotations.NullMarked;
