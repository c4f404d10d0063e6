/**
 * What a file is by its first bytes, whatever it is called. Start reading at {@link
 * dev.winnow.links.sniff.FormatSniffer}.
 */
@NullMarked
package dev.winnow.links.sniff;

import org.jspecify.annotations.NullMarked;
