package dev.winnow.web.text;

import gg.jte.Content;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The sentences of the pages in one language. */
public final class Words {
  private static final String BUNDLE = "dev.winnow.web.text.words";
  private static final ResourceBundle.Control EXACTLY =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final Words ENGLISH = new Words(Locale.UK, "en-GB");
  private static final Words SWEDISH = new Words(Locale.of("sv", "SE"), "sv");

  private final Locale locale;
  private final String tag;
  private final ResourceBundle bundle;

  private Words(Locale locale, String tag) {
    this.locale = locale;
    this.tag = tag;
    this.bundle =
        ResourceBundle.getBundle(BUNDLE, Locale.of(locale.getLanguage()), classLoader(), EXACTLY);
  }

  /** The words of a language, "en" or "sv"; English for any other. */
  public static Words of(String language) {
    return language.equals("sv") ? SWEDISH : ENGLISH;
  }

  /** Where sentences are written, and how numbers and dates look. */
  public Locale locale() {
    return locale;
  }

  /** The language as it stands in {@code <html lang>}. */
  public String tag() {
    return tag;
  }

  /** The language's code, "en" or "sv". */
  public String code() {
    return locale.getLanguage();
  }

  /** Whether there is a sentence of this key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /**
   * A sentence as plain text.
   *
   * @throws MissingResourceException when there is none of this key
   */
  public String say(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /**
   * A sentence with pieces in it that are more than text: an argument that is {@link Content} stays
   * what it is, everything else is escaped.
   */
  public Content rich(String key, Object... arguments) {
    List<Content> pieces = new ArrayList<>();
    Object[] marked = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof Content content) {
        marked[i] = Rich.mark(pieces.size());
        pieces.add(content);
      } else {
        marked[i] = arguments[i] instanceof String text ? Rich.unmarked(text) : arguments[i];
      }
    }
    return new Rich(say(key, marked), pieces);
  }

  private static ClassLoader classLoader() {
    return Words.class.getClassLoader();
  }
}
