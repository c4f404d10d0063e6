/**
 * How many licences are understood, and which words are not. Start reading at {@link
 * dev.winnow.catalogue.licensing.LicenceSurvey}.
 */
@NullMarked
package dev.winnow.catalogue.licensing;

import org.jspecify.annotations.NullMarked;
