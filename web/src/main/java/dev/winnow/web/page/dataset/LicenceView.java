package dev.winnow.web.page.dataset;

import dev.winnow.web.page.Icon;
import dev.winnow.web.text.Phrase;
import gg.jte.Content;
import java.util.List;

/**
 * A licence in plain words.
 *
 * @param intro what is stated and what that means
 * @param columns what one may, must and may not
 * @param disagreement that sources disagree; empty when they do not
 * @param readings what each place said and how it was understood
 */
public record LicenceView(
    Content intro, List<Column> columns, String disagreement, List<Reading> readings) {

  /**
   * What one may, must or may not.
   *
   * @param heading which of them
   * @param ticks the deeds
   */
  public record Column(String heading, List<Tick> ticks) {}

  /**
   * A deed.
   *
   * @param icon whether it is known
   * @param deed in words
   */
  public record Tick(Icon icon, Content deed) {}

  /**
   * What a place said.
   *
   * @param where it stood
   * @param said the portal's words; may be empty
   * @param understood what we understood, and by which rule
   */
  public record Reading(String where, Phrase said, String understood) {}
}
