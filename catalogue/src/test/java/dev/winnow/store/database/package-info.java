@NullMarked
package dev.winnow.store.database;

import org.jspecify.annotations.NullMarked;
