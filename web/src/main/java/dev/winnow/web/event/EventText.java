package dev.winnow.web.event;

/**
 * One event in words.
 *
 * @param tone how grave it is
 * @param label what happened, in two words
 * @param title to what, in the words of its publisher
 * @param path its page on this site; empty when it has none
 * @param says what is so and since when
 * @param means what that means for who uses it
 */
public record EventText(
    Tone tone, String label, String title, String path, String says, String means) {

  /** How grave an event is; each has a shape, so that it needs no colour. */
  public enum Tone {
    /** Something cannot be had any more. */
    BAD("■"),
    /** Somebody may have to act. */
    WARN("▲"),
    /** Something is another thing now. */
    CHANGE("◆"),
    /** Good news, or just news. */
    NEWS("●"),
    /** It says something about the way there, and nothing about the data. */
    WAY("○");

    private final String mark;

    Tone(String mark) {
      this.mark = mark;
    }

    /** Its shape. */
    public String mark() {
      return mark;
    }
  }
}
