package dev.winnow.index.document;

import java.util.List;

/**
 * The texts of a dataset in one language as they are shown among hits.
 *
 * @param language as the portal declared it; may be empty
 * @param tongue the code of the language whose stems are in the index
 * @param title plain text; may be empty
 * @param description plain text; may be empty
 */
public record HitText(String language, String tongue, String title, String description) {

  private static final String BREAK = "\u0001";

  HitText cut(int longest) {
    return new HitText(
        language,
        tongue,
        DocumentMaker.cut(title, longest),
        DocumentMaker.cut(description, longest));
  }

  String write() {
    return String.join(BREAK, List.of(language, tongue, title, description));
  }

  /** Reads what {@link #write} wrote; the texts themselves hold no control characters. */
  public static HitText read(String stored) {
    String[] parts = stored.split(BREAK, 4);
    return new HitText(parts[0], parts[1], parts[2], parts[3]);
  }
}
