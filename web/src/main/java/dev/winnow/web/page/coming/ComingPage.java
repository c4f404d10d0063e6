package dev.winnow.web.page.coming;

import dev.winnow.web.page.Frame;
import dev.winnow.web.text.Phrase;
import java.util.List;

/**
 * What will be overdue within a week, for those who publish it.
 *
 * @param frame what stands around it
 * @param name of the portal or organisation
 * @param address of its page
 * @param rows the soonest first
 * @param json the same in the API
 */
public record ComingPage(Frame frame, Phrase name, String address, List<Row> rows, String json) {

  /**
   * A dataset.
   *
   * @param address its page
   * @param title its title
   * @param when it will be overdue
   */
  public record Row(String address, Phrase title, String when) {}
}
