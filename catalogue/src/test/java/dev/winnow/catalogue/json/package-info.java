@NullMarked
package dev.winnow.catalogue.json;

import org.jspecify.annotations.NullMarked;
