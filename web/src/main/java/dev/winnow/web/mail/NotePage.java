package dev.winnow.web.mail;

import dev.winnow.web.text.Words;
import java.util.List;

/**
 * A short letter with one thing to do.
 *
 * @param words of the reader's language
 * @param subject of the mail, and its heading
 * @param paragraphs what it says
 * @param button what there is to do
 * @param address where that is done
 * @param small what else is to be known
 * @param site the start page
 */
public record NotePage(
    Words words,
    String subject,
    List<String> paragraphs,
    String button,
    String address,
    String small,
    String site) {}
