package dev.winnow.web.text;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import org.jspecify.annotations.Nullable;

/**
 * Text in which the words searched for stand between {@code \u0001} and {@code \u0002}.
 *
 * @param language a BCP 47 tag, empty when unknown
 * @param marked the text with its marks
 */
public record Marked(String language, String marked) implements Content {
  /** The text without its marks. */
  public String plain() {
    return marked.replace("\u0001", "").replace("\u0002", "");
  }

  /** The value of a {@code lang} attribute, which is left out when the language is unknown. */
  public @Nullable String lang() {
    return language.isEmpty() ? null : language;
  }

  @Override
  public boolean isEmptyContent() {
    return marked.isBlank();
  }

  @Override
  public void writeTo(TemplateOutput output) {
    boolean open = false;
    int from = 0;
    for (int at = 0; at < marked.length(); at++) {
      char here = marked.charAt(at);
      if (here == '\u0001' || here == '\u0002') {
        Escape.htmlContent(marked.substring(from, at), output);
        from = at + 1;
        boolean opens = here == '\u0001';
        if (opens != open) {
          output.writeContent(opens ? "<mark>" : "</mark>");
          open = opens;
        }
      }
    }
    Escape.htmlContent(marked.substring(from), output);
    if (open) {
      output.writeContent("</mark>");
    }
  }
}
