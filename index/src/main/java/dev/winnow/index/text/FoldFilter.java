package dev.winnow.index.text;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Folds words: those marked as keywords, which are kept as they stand, in a way of their own. Most
 * words are plain lower-case letters already, and are passed over without being looked at twice.
 */
final class FoldFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final UnaryOperator<String> keywords;
  private final UnaryOperator<String> others;
  private final boolean changesPlain;

  /**
   * A filter.
   *
   * @param changesPlain whether {@code others} changes words of plain lower-case letters, too
   */
  FoldFilter(
      TokenStream input,
      UnaryOperator<String> keywords,
      UnaryOperator<String> others,
      boolean changesPlain) {
    super(input);
    this.keywords = keywords;
    this.others = others;
    this.changesPlain = changesPlain;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!isPlain() || changesPlain && !keyword.isKeyword()) {
      String word = term.toString();
      String folded = (keyword.isKeyword() ? keywords : others).apply(word);
      if (!folded.equals(word)) {
        term.setEmpty().append(folded);
      }
    }
    return true;
  }

  private boolean isPlain() {
    char[] letters = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      if (letters[i] >= 0x80 || letters[i] >= 'A' && letters[i] <= 'Z') {
        return false;
      }
    }
    return true;
  }
}
