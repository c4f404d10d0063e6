package dev.winnow.portals.reading.iso;

import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.xml.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what ISO wraps: a property holds a character string, a link with words, a code of a list,
 * or a text in several languages.
 *
 * @param language of texts that name none, empty when unknown
 * @param locales the languages that texts refer to by an id
 */
record IsoText(String language, Map<String, String> locales) {

  private static final Set<String> WRAPPERS =
      Set.of("CharacterString", "Anchor", "MimeFileType", "FileName", "URL", "Date", "DateTime");

  /** How the texts of this record are to be read. */
  static IsoText of(Xml metadata) {
    Map<String, String> locales = new HashMap<>();
    for (Xml locale : metadata.within("PT_Locale")) {
      String id = locale.attribute("id");
      String code =
          locale.within("LanguageCode").stream().findFirst().map(IsoText::code).orElse("");
      if (!id.isEmpty()) {
        locales.put(id, language(code));
      }
    }
    List<Xml> stated = new ArrayList<>(metadata.all("language"));
    stated.addAll(metadata.all("defaultLocale"));
    return new IsoText(stated.stream().findFirst().map(IsoText::languageOf).orElse(""), locales);
  }

  /** The code of the language that a property states, as stated. */
  static String statedLanguage(Xml property) {
    return property.within("LanguageCode").stream()
        .findFirst()
        .map(IsoText::code)
        .orElseGet(() -> plain(property));
  }

  private static String languageOf(Xml property) {
    return language(statedLanguage(property));
  }

  private static String language(String code) {
    return code.isBlank()
        ? ""
        : Languages.resolve(code).value().map(known -> known.code()).orElse("");
  }

  /** The one text of a property, whatever wraps it; translations are left out. */
  static String plain(Xml property) {
    for (Xml child : property.children()) {
      if (WRAPPERS.contains(child.name())) {
        return child.text();
      }
    }
    List<Xml> children = property.children();
    return children.isEmpty()
        ? property.text()
        : children.size() == 1 && children.get(0).children().isEmpty() ? code(children.get(0)) : "";
  }

  /** The value of a code, else what stands in it. */
  static String code(Xml code) {
    return Said.first(code.attribute("codeListValue"), code.text());
  }

  /** The texts of the properties at a path that say anything. */
  static List<String> all(Xml from, String... path) {
    return from.all(path).stream().map(IsoText::plain).filter(text -> !text.isEmpty()).toList();
  }

  /** The text of the first property at a path; empty when there is none. */
  static String first(Xml from, String... path) {
    return all(from, path).stream().findFirst().orElse("");
  }

  /** A title in every language it is given in. */
  Texts title(Xml property) {
    return texts(property, true);
  }

  /** A description in every language it is given in. */
  Texts prose(Xml property) {
    return texts(property, false);
  }

  private Texts texts(Xml property, boolean line) {
    List<Text> texts = new ArrayList<>();
    add(language, plain(property), line, texts);
    for (Xml localised : property.within("LocalisedCharacterString")) {
      String locale = localised.attribute("locale").replaceFirst("^#", "");
      String translated = locales.getOrDefault(locale, "");
      boolean another = texts.stream().noneMatch(text -> text.language().equals(translated));
      if (another) {
        add(translated, localised.text(), line, texts);
      }
    }
    return new Texts(texts);
  }

  private static void add(String language, String said, boolean line, List<Text> texts) {
    texts.addAll((line ? Said.title(language, said) : Said.prose(language, said)).all());
  }
}
