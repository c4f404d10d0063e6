package dev.winnow.web.text;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence in which some places are filled with content of their own; all else is escaped. */
record Rich(String sentence, List<Content> pieces) implements Content {
  private static final char OPEN = '\u0001';
  private static final char CLOSE = '\u0002';
  private static final Pattern MARK = Pattern.compile(OPEN + "(\\d+)" + CLOSE);

  Rich {
    pieces = List.copyOf(pieces);
  }

  static String mark(int number) {
    return "" + OPEN + number + CLOSE;
  }

  /** Text that cannot be taken for a mark. */
  static String unmarked(String text) {
    return text.indexOf(OPEN) < 0 ? text : text.replace(String.valueOf(OPEN), "");
  }

  @Override
  public void writeTo(TemplateOutput output) {
    Matcher mark = MARK.matcher(sentence);
    int end = 0;
    while (mark.find()) {
      Escape.htmlContent(sentence.substring(end, mark.start()), output);
      pieces.get(Integer.parseInt(mark.group(1))).writeTo(output);
      end = mark.end();
    }
    Escape.htmlContent(sentence.substring(end), output);
  }
}
