package dev.winnow.index.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives every word twice: first marked as a keyword, which stemmers leave alone, then to be
 * stemmed. Lucene's filter of this kind copies the whole state, which is most of the work.
 */
final class RepeatFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private char[] word = new char[64];
  private int length;
  private boolean again;

  RepeatFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (again) {
      again = false;
      term.copyBuffer(word, 0, length);
      keyword.setKeyword(false);
      step.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    length = term.length();
    word = length <= word.length ? word : new char[length * 2];
    System.arraycopy(term.buffer(), 0, word, 0, length);
    keyword.setKeyword(true);
    again = true;
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    again = false;
  }
}
