/**
 * What portals mean by the words they use: licences, file formats, frequencies, themes, access
 * rights, languages and dates. Tables of facts, resolved by fixed rules with evidence; never by
 * likeness. The tables are the CSV files beside these classes: a spelling that is missing is a word
 * more in a row, and a row more in a test. Start reading at {@link
 * dev.winnow.catalogue.vocabulary.Stated}.
 */
@NullMarked
package dev.winnow.catalogue.vocabulary;

import org.jspecify.annotations.NullMarked;
