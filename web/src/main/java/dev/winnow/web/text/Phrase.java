package dev.winnow.web.text;

import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's words with their language; written as escaped text, tagged with the language.
 *
 * @param language a BCP 47 tag, empty when unknown
 * @param text plain text
 */
public record Phrase(String language, String text) implements Content {
  /** The words of these texts that a reader of these languages wants, or {@code otherwise}. */
  public static Phrase best(Texts texts, List<String> languages, String fallbackLanguage) {
    return texts
        .best(languages)
        .map(text -> new Phrase(languageOf(text, fallbackLanguage), text.value()))
        .orElse(new Phrase("", ""));
  }

  /** Words whose language is unknown. */
  public static Phrase of(String text) {
    return new Phrase("", text);
  }

  /** The value of a {@code lang} attribute, which is left out when the language is unknown. */
  public @Nullable String lang() {
    return language.isEmpty() ? null : language;
  }

  /** Whether there are no words. */
  public boolean isEmpty() {
    return text.isBlank();
  }

  /** The same language, other words. */
  public Phrase with(String otherText) {
    return new Phrase(language, otherText);
  }

  @Override
  public void writeTo(TemplateOutput output) {
    if (language.isEmpty()) {
      Escape.htmlContent(text, output);
      return;
    }
    output.writeContent("<span lang=\"");
    Escape.htmlAttribute(language, output);
    output.writeContent("\">");
    Escape.htmlContent(text, output);
    output.writeContent("</span>");
  }

  private static String languageOf(Text text, String fallback) {
    return Optional.of(text.language()).filter(language -> !language.isEmpty()).orElse(fallback);
  }
}
