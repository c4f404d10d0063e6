@NullMarked
package dev.winnow.catalogue.copies;

import org.jspecify.annotations.NullMarked;
