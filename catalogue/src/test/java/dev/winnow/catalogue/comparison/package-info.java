@NullMarked
package dev.winnow.catalogue.comparison;

import org.jspecify.annotations.NullMarked;
