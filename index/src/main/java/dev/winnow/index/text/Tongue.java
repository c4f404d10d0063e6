package dev.winnow.index.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;

/**
 * A language as the index knows it.
 *
 * @param code its ISO 639-1 code
 * @param script the script its words are written in; other words in its texts are left alone
 * @param stopWords its most common words
 * @param stemmer brings inflected words to their stem
 * @param folding when marks such as é go
 * @param compounds whether it writes compound words as one
 */
public record Tongue(
    String code,
    UnicodeScript script,
    Set<String> stopWords,
    UnaryOperator<TokenStream> stemmer,
    Folding folding,
    boolean compounds) {

  /** The code of words that belong to no language we can stem. */
  public static final String NONE = "und";

  /**
   * When a language's letters are folded to plain ones. Before the stemmer, a word typed without
   * its marks gets the same stem; where the endings themselves carry marks, the stemmer needs them.
   * The Nordic languages keep å, ä, ö, æ and ø, which are letters of their own.
   */
  public enum Folding {
    BEFORE,
    AFTER,
    NORDIC
  }

  public Tongue {
    stopWords = Set.copyOf(stopWords);
  }
}
