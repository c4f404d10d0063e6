/** Reports on lock files: for people, for programs, for code scanning and for test reports. */
@NullMarked
package dev.winnow.app.output.lock;

import org.jspecify.annotations.NullMarked;
