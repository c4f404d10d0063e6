package dev.winnow.alerts.letter;

/**
 * The words of a mail, twice.
 *
 * @param subject one line
 * @param text plain
 * @param html the same sentences in the same order
 */
public record Letter(String subject, String text, String html) {

  public Letter {
    if (subject.chars().anyMatch(letter -> letter < ' ')) {
      throw new IllegalArgumentException("a subject is one line, was '" + subject + "'");
    }
  }
}
