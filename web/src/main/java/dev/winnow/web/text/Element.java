package dev.winnow.web.text;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;

/** Small pieces of HTML that stand inside sentences. */
public final class Element {
  private Element() {}

  /** Something that stands out. */
  public static Content strong(String text) {
    return strong(text(text));
  }

  /** Something that stands out. */
  public static Content strong(Content inner) {
    return wrap("<strong>", inner, "</strong>");
  }

  /** Something that was dropped. */
  public static Content dropped(Content inner) {
    return wrap("<del>", inner, "</del>");
  }

  /** Somebody's exact words. */
  public static Content quote(Phrase words) {
    return wrap("“", words, "”");
  }

  /** A link to a page of our own. */
  public static Content link(String address, Content inner) {
    return output -> {
      output.writeContent("<a href=\"");
      Escape.htmlAttribute(address, output);
      output.writeContent("\">");
      inner.writeTo(output);
      output.writeContent("</a>");
    };
  }

  /** A text, escaped. */
  public static Content text(String text) {
    return output -> Escape.htmlContent(text, output);
  }

  /** Nothing. */
  public static Content nothing() {
    return Nothing.INSTANCE;
  }

  private static Content wrap(String before, Content inner, String after) {
    return output -> {
      output.writeContent(before);
      inner.writeTo(output);
      output.writeContent(after);
    };
  }

  private enum Nothing implements Content {
    INSTANCE;

    @Override
    public void writeTo(TemplateOutput output) {
      // There is nothing to write.
    }

    @Override
    public boolean isEmptyContent() {
      return true;
    }
  }
}
