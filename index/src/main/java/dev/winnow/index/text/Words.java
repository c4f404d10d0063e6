package dev.winnow.index.text;

import dev.winnow.index.text.Tongue.Folding;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts text into words and gives the terms of each: the word as it stands and its stem. Chinese,
 * Japanese and Korean are cut into pairs of characters, in texts of any language.
 */
public final class Words {

  private static final int SCRIPTS =
      CJKBigramFilter.HAN
          | CJKBigramFilter.HIRAGANA
          | CJKBigramFilter.KATAKANA
          | CJKBigramFilter.HANGUL;

  private static final Map<String, Analyzer> INDEXING = analysers(Use.INDEXING);
  private static final Map<String, Analyzer> WITH_ENDS = analysers(Use.INDEXING_WITH_ENDS);
  private static final Map<String, Analyzer> ASKING = analysers(Use.ASKING);

  private Words() {}

  /** What words are cut for: texts also get single characters, and ends of words where wanted. */
  private enum Use {
    INDEXING,
    INDEXING_WITH_ENDS,
    ASKING
  }

  /**
   * A term where it stands in a text.
   *
   * @param term one of the shapes of {@link Terms}
   * @param start the index of its first character
   * @param end the index after its last character
   * @param position the number of its word, from 0
   */
  public record Token(String term, int start, int end, int position) {}

  /** The terms of a text to be indexed; to be used up before the next one of this thread. */
  public static TokenStream index(Tongue tongue, String field, String text, boolean withEnds) {
    return (withEnds ? WITH_ENDS : INDEXING)
        .get(tongue.code())
        .tokenStream(field, new StringReader(spaced(text)));
  }

  /** The terms of a text that stands in the index, in order. */
  public static List<Token> tokens(Tongue tongue, String text) {
    return collect(WITH_ENDS.get(tongue.code()), text);
  }

  /** The terms of what somebody asks, in order. */
  public static List<Token> asked(Tongue tongue, String text) {
    return collect(ASKING.get(tongue.code()), text);
  }

  /** The words of a text as they stand, in order, without marks and case; for suggestions. */
  public static List<String> plain(String text) {
    return asked(Tongues.none(), text).stream()
        .filter(token -> token.term().startsWith("="))
        .map(token -> Letters.plain(token.term().substring(1)))
        .toList();
  }

  /** A text with its marks, in lower case and with single blanks. */
  public static String asTyped(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static List<Token> collect(Analyzer analyser, String text) {
    try (TokenStream stream = analyser.tokenStream("", new StringReader(spaced(text)))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      List<Token> tokens = new ArrayList<>();
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset(), position));
      }
      stream.end();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail to be read", e);
    }
  }

  /** Joiners that people also write as blanks, such as those in file names, become blanks. */
  private static String spaced(String text) {
    char[] spaced = null;
    for (int i = 0; i < text.length(); i++) {
      if (isJoiner(text, i)) {
        if (spaced == null) {
          spaced = text.toCharArray();
        }
        spaced[i] = ' ';
      }
    }
    return spaced == null ? text : new String(spaced);
  }

  private static boolean isJoiner(String text, int at) {
    return switch (text.charAt(at)) {
      case '_', '\'', '’' -> true;
      case '.', ':' -> at > 0 && at + 1 < text.length() && isBetweenLetters(text, at);
      default -> false;
    };
  }

  private static boolean isBetweenLetters(String text, int at) {
    return Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
  }

  private static Map<String, Analyzer> analysers(Use use) {
    return Tongues.all().stream()
        .collect(Collectors.toMap(Tongue::code, tongue -> new WordAnalyser(tongue, use)));
  }

  /** Tokens, folded; then every one twice: as it stands, and stemmed. */
  private static final class WordAnalyser extends Analyzer {

    private final Tongue tongue;
    private final Use use;

    WordAnalyser(Tongue tongue, Use use) {
      this.tongue = tongue;
      this.use = use;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new ICUTokenizer(new DefaultICUTokenizerConfig(false, true));
      TokenStream stream = new CJKBigramFilter(source, SCRIPTS, use != Use.ASKING);
      stream = new FoldFilter(stream, Letters::cased, Letters::cased, false);
      stream = stemmed(new RepeatFilter(stream));
      stream = new MarkFilter(stream, tongue, use == Use.INDEXING_WITH_ENDS);
      return new TokenStreamComponents(source, stream);
    }

    private TokenStream stemmed(TokenStream words) {
      TokenStream ready = new FoldFilter(words, Letters::nordic, this::beforeStemming, isGerman());
      TokenStream stemmed = tongue.stemmer().apply(ready);
      return tongue.folding() == Folding.AFTER
          ? new FoldFilter(stemmed, UnaryOperator.identity(), Letters::plain, false)
          : stemmed;
    }

    private String beforeStemming(String word) {
      return switch (tongue.folding()) {
        case AFTER -> word;
        case NORDIC -> Letters.nordic(word);
        case BEFORE -> fold(word);
      };
    }

    private boolean isGerman() {
      return tongue.code().equals("de");
    }

    private String fold(String word) {
      String plain = Letters.plain(word);
      return isGerman() ? Letters.german(plain) : plain;
    }
  }
}
