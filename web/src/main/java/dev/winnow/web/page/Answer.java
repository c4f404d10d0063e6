package dev.winnow.web.page;

import gg.jte.Content;

/**
 * A fact in words: the answer first, the detail second.
 *
 * @param icon how it stands
 * @param tone the class of its words: "warn", "bad" or none
 * @param headline the answer
 * @param detail how we know; may be empty
 */
public record Answer(Icon icon, String tone, Content headline, Content detail) {}
