package dev.winnow.web.text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * How one answer speaks: to a reader of one language, at one moment.
 *
 * @param words sentences
 * @param numbers numbers
 * @param dates dates, as seen from that moment
 * @param names names of codes
 */
public record Voice(Words words, Numbers numbers, Dates dates, Names names) {
  /** The voice for a reader of this language ("en" or "sv") at this moment. */
  public static Voice of(String language, Instant now, ZoneId zone) {
    Words words = Words.of(language);
    return new Voice(
        words, new Numbers(words.locale()), new Dates(words, now, zone), new Names(words));
  }

  /** A sentence as plain text. */
  public String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /** The languages in which texts are looked for, the most wanted first. */
  public List<String> languages() {
    return words.code().equals("sv") ? List.of("sv", "en") : List.of("en", "sv");
  }
}
