package dev.winnow.index.typed;

import dev.winnow.index.text.Terms;
import dev.winnow.index.text.Tongue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Finds terms of the index that begin or end like a word. */
public final class Expansion {

  /** More words than this do not begin alike by meaning. */
  private static final int MOST = 1_000;

  /** What a compound must have beside the word it holds. */
  private static final int LONG_REST = 3;

  private final IndexReader reader;

  /** An expansion by the terms of this reader. */
  public Expansion(IndexReader reader) {
    this.reader = reader;
  }

  /** The words of a field that begin like this word, the word itself excluded. */
  public List<BytesRef> starts(String field, String exact) throws IOException {
    return find(field, exact, term -> term.length() > exact.length());
  }

  /** Stems of a field that are compounds with this part in front. */
  public List<BytesRef> heads(String field, String part, Tongue tongue) throws IOException {
    return part.length() < Terms.LONG_PART
        ? List.of()
        : find(field, part, term -> isCompound(term, part.length(), tongue));
  }

  /** Stems of a field that are compounds with this part at the end. */
  public List<BytesRef> tails(String field, String part, Tongue tongue) throws IOException {
    return part.length() < Terms.LONG_PART
        ? List.of()
        : find(
            field,
            Terms.endPrefix(part),
            term -> isCompound(term.substring(1), part.length(), tongue));
  }

  private static boolean isCompound(String term, int partLength, Tongue tongue) {
    return Terms.isOf(term, tongue)
        && Terms.withoutLanguage(term).length() >= partLength + LONG_REST;
  }

  private List<BytesRef> find(String field, String prefix, Predicate<String> wanted)
      throws IOException {
    org.apache.lucene.index.Terms terms = MultiTerms.getTerms(reader, field);
    List<BytesRef> found = new ArrayList<>();
    if (terms == null) {
      return found;
    }
    BytesRef start = new BytesRef(prefix);
    TermsEnum at = terms.iterator();
    TermsEnum.SeekStatus status = at.seekCeil(start);
    BytesRef term = status == TermsEnum.SeekStatus.END ? null : at.term();
    while (term != null && StringHelper.startsWith(term, start) && found.size() < MOST) {
      if (wanted.test(term.utf8ToString())) {
        found.add(BytesRef.deepCopyOf(term));
      }
      term = at.next();
    }
    return found;
  }
}
