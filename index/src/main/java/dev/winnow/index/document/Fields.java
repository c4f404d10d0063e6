package dev.winnow.index.document;

import dev.winnow.index.text.Tongue;
import dev.winnow.index.text.Words;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The names of the index's fields, and what those with words count for. */
public final class Fields {

  /** Raised whenever documents come to look different: an older index is made anew. */
  public static final int SHAPE = 7;

  public static final String ID = "id";
  public static final String ID_ORDER = "id.order";
  public static final String TEXT = "text";
  public static final String LANGUAGE_OF_TEXT = "text.language";
  public static final String IDENTIFIER = "identifier";
  public static final String EXACT_TITLE = "title.exact";
  public static final String TITLE_ORDER = "title.order";
  public static final String TITLE_STARTS = "title.starts";
  public static final String SUGGESTION = "suggestion";
  public static final String MODIFIED = "modified";
  public static final String MODIFIED_ORDER = "modified.order";
  public static final String YEARS = "years";
  public static final String CLUSTER = "cluster";
  public static final String BLEND = "blend";
  public static final String OVERALL = "score.overall";
  public static final String QUALITY = "score.quality";
  public static final String LICENCE = "score.licence";
  public static final String FRESHNESS = "score.freshness";

  /** Fields with words, and what an occurrence in a field of average length counts for. */
  public enum Weighted {
    TITLE("title", 2.0f),
    KEYWORDS("keywords", 1.5f),
    DESCRIPTION("description", 1.0f),
    PUBLISHER("publisher", 0.9f),
    RESOURCES("files", 0.4f),
    PLACES("places", 0.6f),
    OTHER("other", 0.3f);

    /** The field's name, also in explanations. */
    public final String field;

    /** What an occurrence counts for. */
    public final float weight;

    Weighted(String field, float weight) {
      this.field = field;
      this.weight = weight;
    }
  }

  private static final FieldType WORDS = words();

  private Fields() {}

  /** The field of a facet, by the facet's code. */
  public static String facet(String code) {
    return "facet." + code;
  }

  /** The fields with words. */
  public static List<String> texts() {
    return Arrays.stream(Weighted.values()).map(weighted -> weighted.field).toList();
  }

  /** Words of a text in its own language. */
  static Field text(Weighted weighted, Tongue tongue, String value) {
    boolean withEnds = weighted == Weighted.TITLE || weighted == Weighted.KEYWORDS;
    return new TongueText(weighted.field, value, tongue, withEnds);
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /** A text that knows its language, so that one field can hold several languages. */
  private static final class TongueText extends Field {

    private final String value;
    private final Tongue tongue;
    private final boolean withEnds;

    TongueText(String name, String value, Tongue tongue, boolean withEnds) {
      super(name, value, WORDS);
      this.value = value;
      this.tongue = tongue;
      this.withEnds = withEnds;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyser, TokenStream reuse) {
      return Words.index(tongue, name(), value, withEnds);
    }
  }
}
