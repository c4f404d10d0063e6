package dev.winnow.web.page.dataset;

import dev.winnow.web.page.Icon;
import dev.winnow.web.page.dataset.link.LinkStrip;
import dev.winnow.web.text.Phrase;
import java.util.Optional;

/**
 * One way to get the data.
 *
 * @param title its title, or what it is
 * @param note what else is to be known about it; may be empty
 * @param format its format
 * @param size its size; empty when not stated
 * @param icon how its link stands
 * @param tone the class of those words
 * @param link how its link stands, in words
 * @param checked when and how that was found
 * @param strip how it fared lately, drawn
 * @param address where to get it; empty when no usable address is stated
 * @param download whether that is a file to download
 */
public record FileRow(
    Phrase title,
    Phrase note,
    String format,
    String size,
    Icon icon,
    String tone,
    String link,
    String checked,
    LinkStrip strip,
    Optional<String> address,
    boolean download) {}
