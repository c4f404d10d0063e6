@org.jspecify.annotations.NullMarked
package dev.winnow.scoring.shacl;
