package dev.winnow.index.document;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.util.ULocale;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.index.document.Fields.Weighted;
import dev.winnow.index.text.Tongue;
import dev.winnow.index.text.Tongues;
import dev.winnow.index.text.Words;
import dev.winnow.store.StoredDataset;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FloatDocValuesField;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Makes the index's document of a dataset. Pure: the same dataset gives the same document. */
public final class DocumentMaker {

  private static final int LONGEST_EXCERPT = 2_000;
  private static final int LONGEST_TERM = 1_000;
  private static final int LONGEST_SUGGESTION = 150;

  /** Collators are not safe for several threads, and making one is slow. */
  private static final ThreadLocal<Collator> ORDER =
      ThreadLocal.withInitial(() -> Collator.getInstance(ULocale.ROOT));

  private DocumentMaker() {}

  /**
   * The document of a dataset.
   *
   * @param portal where it is, if that is configured
   * @param failed the hard tests that it fails
   */
  public static Document make(StoredDataset stored, Optional<Portal> portal, Set<String> failed) {
    Dataset dataset = PlainDataset.of(stored.dataset());
    Document document = new Document();
    String id = dataset.id().toString();
    document.add(new StringField(Fields.ID, id, Store.YES));
    document.add(new SortedDocValuesField(Fields.ID_ORDER, new BytesRef(id)));
    Spoken spoken = Spoken.of(dataset, portal.map(Portal::language).orElse(""));
    addWords(new Adder(document, spoken), dataset, stored.organisation());
    addTexts(document, dataset, spoken);
    addTitles(document, dataset);
    Identifiers.of(dataset)
        .forEach(key -> document.add(new StringField(Fields.IDENTIFIER, key, Store.NO)));
    FacetValues.of(stored, portal, spoken.languages())
        .forEach((facet, values) -> addFacet(document, facet, values));
    addFacet(document, "fails", failed);
    addTimes(document, stored);
    addScores(document, new Standing(stored));
    return document;
  }

  private static void addFacet(Document document, String facet, Set<String> values) {
    values.forEach(
        value ->
            document.add(new SortedSetDocValuesField(Fields.facet(facet), new BytesRef(value))));
  }

  private static void addWords(Adder adder, Dataset dataset, Optional<Organisation> organisation) {
    adder.add(Weighted.TITLE, dataset.title());
    adder.add(Weighted.DESCRIPTION, dataset.description());
    adder.add(Weighted.KEYWORDS, new Texts(dataset.keywords()));
    Set<String> names = new LinkedHashSet<>();
    dataset
        .publisher()
        .ifPresent(agent -> agent.name().all().forEach(name -> names.add(name.value())));
    organisation.ifPresent(
        known -> {
          names.add(known.name());
          names.addAll(known.aliases());
        });
    names.forEach(name -> adder.add(Weighted.PUBLISHER, Text.of(name)));
    for (Place place : dataset.spatial()) {
      adder.add(Weighted.PLACES, place.label());
    }
    adder.add(Weighted.OTHER, dataset.provenance());
    adder.add(Weighted.OTHER, dataset.versionNotes());
    addFiles(adder, dataset.distributions());
    adder.addTongues();
  }

  private static void addFiles(Adder adder, List<Distribution> distributions) {
    Set<String> formats = new LinkedHashSet<>();
    for (Distribution file : distributions) {
      adder.add(Weighted.RESOURCES, file.title());
      adder.add(Weighted.OTHER, file.description());
      file.format().value().ifPresent(format -> formats.add(format.code()));
    }
    formats.forEach(format -> adder.add(Weighted.RESOURCES, Tongues.none(), format));
  }

  /** Plain text for the page of hits: what the store has, too, but where the hits are. */
  private static void addTexts(Document document, Dataset dataset, Spoken spoken) {
    Set<String> languages = new LinkedHashSet<>();
    dataset.title().all().forEach(text -> languages.add(text.language()));
    dataset.description().all().forEach(text -> languages.add(text.language()));
    for (String language : languages) {
      Texts titles = dataset.title();
      Texts descriptions = dataset.description();
      HitText text =
          new HitText(
              language,
              spoken.tongue(language).code(),
              exactly(titles, language).orElse(""),
              exactly(descriptions, language).orElse(""));
      document.add(new StoredField(Fields.TEXT, text.cut(LONGEST_EXCERPT).write()));
    }
  }

  private static Optional<String> exactly(Texts texts, String language) {
    return texts.all().stream()
        .filter(text -> text.language().equals(language))
        .findFirst()
        .map(Text::value);
  }

  private static void addTitles(Document document, Dataset dataset) {
    Set<String> exact = new LinkedHashSet<>();
    Set<String> starts = new LinkedHashSet<>();
    Set<String> suggestions = new LinkedHashSet<>();
    for (Text title : dataset.title().all()) {
      String plain = cut(title.value(), LONGEST_TERM);
      List<String> words = Words.plain(plain);
      exact.add(cut(String.join(" ", words), LONGEST_TERM));
      String typed = Words.asTyped(plain);
      if (typed.contains(" -")) {
        // asked for, it looks like an exclusion
        exact.add(cut(typed, LONGEST_TERM));
      }
      starts.addAll(words);
      suggestions.add(SuggestionEntry.of(words, 0, cut(plain, LONGEST_SUGGESTION)));
    }
    for (Text keyword : dataset.keywords()) {
      if (keyword.value().length() <= LONGEST_SUGGESTION) {
        List<String> words = Words.plain(keyword.value());
        for (int i = 0; i < words.size(); i++) {
          suggestions.add(SuggestionEntry.of(words, i, keyword.value()));
        }
      }
    }
    exact.forEach(title -> document.add(new StringField(Fields.EXACT_TITLE, title, Store.NO)));
    starts.forEach(word -> document.add(new StringField(Fields.TITLE_STARTS, word, Store.NO)));
    suggestions.forEach(entry -> document.add(new StringField(Fields.SUGGESTION, entry, Store.NO)));
    String first = dataset.title().first().map(Text::value).orElse("");
    RawCollationKey key = ORDER.get().getRawCollationKey(cut(first, 200), null);
    document.add(
        new SortedDocValuesField(Fields.TITLE_ORDER, new BytesRef(key.bytes, 0, key.size)));
  }

  private static void addTimes(Document document, StoredDataset stored) {
    Optional<Instant> modified = Times.modified(stored);
    long order = modified.map(Instant::toEpochMilli).orElse(Long.MIN_VALUE);
    document.add(new NumericDocValuesField(Fields.MODIFIED_ORDER, order));
    modified.ifPresent(moment -> document.add(new LongPoint(Fields.MODIFIED, order)));
    Times.years(stored.dataset())
        .forEach(
            years ->
                document.add(
                    new IntRange(Fields.YEARS, new int[] {years.from()}, new int[] {years.to()})));
  }

  private static void addScores(Document document, Standing standing) {
    document.add(new FloatDocValuesField(Fields.BLEND, (float) standing.blend()));
    document.add(new DoubleDocValuesField(Fields.OVERALL, standing.overall().orElse(-1)));
    document.add(new DoubleDocValuesField(Fields.QUALITY, standing.of("quality").orElse(-1)));
    document.add(new DoubleDocValuesField(Fields.LICENCE, standing.of("licence").orElse(-1)));
    document.add(new DoubleDocValuesField(Fields.FRESHNESS, standing.of("freshness").orElse(-1)));
  }

  static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  /** Adds texts, each in its own language, and remembers the languages. */
  private record Adder(Document document, Spoken spoken, Set<String> tongues) {

    Adder(Document document, Spoken spoken) {
      this(document, spoken, new LinkedHashSet<>());
    }

    void add(Weighted field, Texts texts) {
      texts.all().forEach(text -> add(field, text));
    }

    void add(Weighted field, Text text) {
      add(field, spoken.tongue(text.language()), text.value());
    }

    void addTongues() {
      tongues.forEach(
          code -> document.add(new StringField(Fields.LANGUAGE_OF_TEXT, code, Store.NO)));
    }

    void add(Weighted field, Tongue tongue, String plain) {
      if (!plain.isEmpty()) {
        tongues.add(tongue.code());
        document.add(Fields.text(field, tongue, plain));
      }
    }
  }
}
