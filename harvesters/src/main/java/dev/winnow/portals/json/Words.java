package dev.winnow.portals.json;

import dev.winnow.catalogue.Texts;
import java.util.Arrays;
import java.util.List;
import org.jsoup.parser.Parser;

/** Short texts as people should read them. */
public final class Words {

  private Words() {}

  /** A title, name or keyword: entities decoded, blanks trimmed, the full-width ones too. */
  public static String clean(String text) {
    String decoded = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    return trim(decoded);
  }

  /** A description: trimmed; entities are decoded where it is no HTML, in which they have a use. */
  public static String prose(String text) {
    boolean html = text.indexOf('<') >= 0 && text.indexOf('>') >= 0;
    return html ? trim(text) : clean(text);
  }

  /** Every text of several languages, changed. */
  public static Texts map(Texts texts, java.util.function.UnaryOperator<String> change) {
    return new Texts(
        texts.all().stream()
            .map(text -> new dev.winnow.catalogue.Text(text.language(), change.apply(text.value())))
            .toList());
  }

  /** The parts of a list that was written as one text, such as "water, air; soil". */
  public static List<String> split(String text) {
    String separator = text.indexOf(';') >= 0 ? ";" : "[,、，]";
    return Arrays.stream(text.split(separator))
        .map(Words::trim)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Without blanks of any kind at its ends. */
  public static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c < ' ';
  }
}
