package dev.winnow.index.text;

import static dev.winnow.index.text.Tongue.Folding.AFTER;
import static dev.winnow.index.text.Tongue.Folding.BEFORE;
import static dev.winnow.index.text.Tongue.Folding.NORDIC;

import dev.winnow.index.text.Tongue.Folding;
import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.gl.GalicianMinimalStemFilter;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** The languages whose words can be stemmed, and how. */
public final class Tongues {

  private static final UnicodeScript LATIN = UnicodeScript.LATIN;
  private static final Map<String, Tongue> TABLE = table();

  /** Other codes for languages of the table; the two Norwegians share stems. */
  private static final Map<String, String> SAME = Map.of("nb", "no", "nn", "no", "iw", "he");

  private Tongues() {}

  /** The language of a BCP 47 tag such as "sv" or "pt-br"; one without stems for an unknown one. */
  public static Tongue get(String tag) {
    int dash = tag.indexOf('-');
    String code = dash < 0 ? tag : tag.substring(0, dash);
    return TABLE.getOrDefault(SAME.getOrDefault(code, code), none());
  }

  /** The language that has no stems and no common words. */
  public static Tongue none() {
    return TABLE.get(Tongue.NONE);
  }

  /** Every language whose words can be stemmed. */
  public static List<Tongue> all() {
    return List.copyOf(TABLE.values());
  }

  private static Map<String, Tongue> table() {
    Map<String, Tongue> table = new LinkedHashMap<>();
    latin(table);
    compounding(table);
    put(table, "ru", UnicodeScript.CYRILLIC, RussianAnalyzer.getDefaultStopSet(), AFTER)
        .stem(RussianLightStemFilter::new);
    put(table, "bg", UnicodeScript.CYRILLIC, BulgarianAnalyzer.getDefaultStopSet(), AFTER)
        .stem(BulgarianStemFilter::new);
    put(table, "el", UnicodeScript.GREEK, GreekAnalyzer.getDefaultStopSet(), BEFORE)
        .stem(GreekStemFilter::new);
    put(table, "ar", UnicodeScript.ARABIC, ArabicAnalyzer.getDefaultStopSet(), BEFORE)
        .stem(ArabicStemFilter::new);
    put(table, "hi", UnicodeScript.DEVANAGARI, HindiAnalyzer.getDefaultStopSet(), AFTER)
        .stem(HindiStemFilter::new);
    put(table, Tongue.NONE, UnicodeScript.COMMON, CharArraySet.EMPTY_SET, BEFORE).stem(s -> s);
    return table;
  }

  private static void latin(Map<String, Tongue> table) {
    put(table, "en", LATIN, EnglishAnalyzer.getDefaultStopSet(), BEFORE)
        .stem(PorterStemFilter::new);
    put(table, "fr", LATIN, FrenchAnalyzer.getDefaultStopSet(), BEFORE)
        .stem(FrenchLightStemFilter::new);
    put(table, "es", LATIN, SpanishAnalyzer.getDefaultStopSet(), BEFORE)
        .stem(SpanishLightStemFilter::new);
    put(table, "it", LATIN, ItalianAnalyzer.getDefaultStopSet(), BEFORE)
        .stem(ItalianLightStemFilter::new);
    put(table, "pt", LATIN, PortugueseAnalyzer.getDefaultStopSet(), AFTER)
        .stem(PortugueseLightStemFilter::new);
    put(table, "gl", LATIN, GalicianAnalyzer.getDefaultStopSet(), AFTER)
        .stem(GalicianMinimalStemFilter::new);
    put(table, "ca", LATIN, CatalanAnalyzer.getDefaultStopSet(), AFTER).snowball("Catalan");
    put(table, "ro", LATIN, RomanianAnalyzer.getDefaultStopSet(), AFTER).snowball("Romanian");
    put(table, "cs", LATIN, CzechAnalyzer.getDefaultStopSet(), AFTER).stem(CzechStemFilter::new);
    put(table, "lv", LATIN, LatvianAnalyzer.getDefaultStopSet(), AFTER)
        .stem(LatvianStemFilter::new);
    put(table, "lt", LATIN, LithuanianAnalyzer.getDefaultStopSet(), AFTER).snowball("Lithuanian");
    put(table, "ga", LATIN, IrishAnalyzer.getDefaultStopSet(), AFTER).snowball("Irish");
    put(table, "tr", LATIN, TurkishAnalyzer.getDefaultStopSet(), AFTER).snowball("Turkish");
  }

  private static void compounding(Map<String, Tongue> table) {
    put(table, "sv", LATIN, swedishStopWords(), NORDIC).compounds().snowball("Swedish");
    put(table, "da", LATIN, DanishAnalyzer.getDefaultStopSet(), NORDIC)
        .compounds()
        .snowball("Danish");
    put(table, "no", LATIN, NorwegianAnalyzer.getDefaultStopSet(), NORDIC)
        .compounds()
        .snowball("Norwegian");
    put(table, "fi", LATIN, FinnishAnalyzer.getDefaultStopSet(), NORDIC)
        .compounds()
        .snowball("Finnish");
    put(table, "et", LATIN, EstonianAnalyzer.getDefaultStopSet(), AFTER)
        .compounds()
        .snowball("Estonian");
    put(table, "de", LATIN, GermanAnalyzer.getDefaultStopSet(), BEFORE)
        .compounds()
        .stem(GermanLightStemFilter::new);
    put(table, "nl", LATIN, DutchAnalyzer.getDefaultStopSet(), BEFORE)
        .compounds()
        .snowball("Dutch");
    put(table, "hu", LATIN, HungarianAnalyzer.getDefaultStopSet(), AFTER)
        .compounds()
        .stem(HungarianLightStemFilter::new);
  }

  private static CharArraySet swedishStopWords() {
    return SwedishAnalyzer.getDefaultStopSet();
  }

  private static Row put(
      Map<String, Tongue> table,
      String code,
      UnicodeScript script,
      CharArraySet stopWords,
      Folding folding) {
    return new Row(table, code, script, strings(stopWords), folding, false);
  }

  private static Set<String> strings(CharArraySet words) {
    return words.stream().map(word -> new String((char[]) word)).collect(Collectors.toSet());
  }

  /** A row of the table that only lacks its stemmer. */
  private record Row(
      Map<String, Tongue> table,
      String code,
      UnicodeScript script,
      Set<String> stopWords,
      Folding folding,
      boolean isCompounding) {

    Row compounds() {
      return new Row(table, code, script, stopWords, folding, true);
    }

    void snowball(String name) {
      stem(stream -> new SnowballFilter(stream, name));
    }

    void stem(UnaryOperator<TokenStream> stemmer) {
      table.put(code, new Tongue(code, script, stopWords, stemmer, folding, isCompounding));
    }
  }
}
