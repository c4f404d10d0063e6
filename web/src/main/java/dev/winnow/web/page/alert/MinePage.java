package dev.winnow.web.page.alert;

import dev.winnow.web.page.Frame;
import dev.winnow.web.page.Icon;
import dev.winnow.web.page.WatchForm;
import dev.winnow.web.text.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is kept about one watcher, to be changed and ended.
 *
 * @param frame what stands around it
 * @param lead the address and since when
 * @param told what came of the last deed; may be empty
 * @param rows one per watch
 * @param languages to be written in
 * @param export where everything can be taken from
 */
public record MinePage(
    Frame frame,
    String lead,
    String told,
    List<Row> rows,
    List<WatchForm.Choice> languages,
    String export) {

  /**
   * One watch.
   *
   * @param id its name
   * @param what kind of thing is watched
   * @param name of that thing
   * @param address its page
   * @param state whether it is at work, in words
   * @param icon the shape of that
   * @param way how and how often it is told
   * @param kinds of events to choose from
   * @param rhythms to choose from
   * @param webhook what can be done with a webhook
   * @param feed behind the question mark of a feed's address: the same as a feed
   * @param paused whether it is paused by its owner
   * @param closed whether its channel must be opened again
   */
  public record Row(
      String id,
      String what,
      Phrase name,
      String address,
      String state,
      Icon icon,
      String way,
      List<WatchForm.Choice> kinds,
      List<WatchForm.Choice> rhythms,
      Optional<Hook> webhook,
      String feed,
      boolean paused,
      boolean closed) {}

  /**
   * A webhook.
   *
   * @param address where it is received
   * @param log the latest tries, the newest first, each a line
   */
  public record Hook(String address, List<String> log) {}
}
