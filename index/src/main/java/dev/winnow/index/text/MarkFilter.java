package dev.winnow.index.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives terms their final shape: "=vägar" for the word as it stands, "väg|sv" for its stem, and,
 * where asked for, "&lt;gäv|sv" to find words by their end.
 */
final class MarkFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Tongue tongue;
  private final boolean withEnds;
  private final StringBuilder word = new StringBuilder();
  private String end = "";

  MarkFilter(TokenStream input, Tongue tongue, boolean withEnds) {
    super(input);
    this.tongue = tongue;
    this.withEnds = withEnds;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!end.isEmpty()) {
      term.setEmpty().append(end);
      step.setPositionIncrement(0);
      end = "";
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (keyword.isKeyword()) {
      word.setLength(0);
      word.append(term);
      term.setEmpty().append(Terms.EXACT).append(word);
    } else {
      markStem();
    }
    return true;
  }

  private void markStem() {
    boolean foreign = !Terms.isIn(tongue, word);
    if (foreign) {
      term.setEmpty().append(Letters.plain(word.toString()));
    } else if (withEnds && tongue.compounds() && term.length() >= Terms.LONG_WORD) {
      end = Terms.end(term.toString(), tongue);
    }
    term.append(Terms.LANGUAGE).append(foreign ? Tongue.NONE : tongue.code());
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    word.setLength(0);
    end = "";
  }
}
