@NullMarked
package dev.winnow.catalogue.score;

import org.jspecify.annotations.NullMarked;
