package dev.winnow.web.page.alert;

import dev.winnow.web.page.Frame;
import java.util.List;

/**
 * What waits, fails and is silent, for the operator. No address stands on it.
 *
 * @param frame what stands around it
 * @param told what came of the token or the last deed; may be empty
 * @param counts how many channels are in each state, in words; empty until the token was right
 * @param rows channels that are not plainly open
 */
public record QueuePage(Frame frame, String told, String counts, List<Row> rows) {

  /**
   * One channel.
   *
   * @param id its name
   * @param way how and how often it tells
   * @param state whether it is used and why not
   * @param failing since when and how often it failed
   * @param due when it is tried again
   * @param words what the other side said last
   */
  public record Row(
      String id, String way, String state, String failing, String due, String words) {}
}
