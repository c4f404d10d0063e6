package dev.winnow.catalogue.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Themes, access rights and languages. */
final class CodeListsTest {

  @ParameterizedTest
  @EnumSource(Theme.class)
  void resolvesEveryThemeByItsCodeAndAddress(Theme theme) {
    assertEquals(
        Stated.understood(theme.name(), theme, "by its code"), Themes.resolve(theme.name()));
    assertEquals(
        Stated.understood(theme.address(), theme, "by its address"),
        Themes.resolve(theme.address()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Environment | ENVI | by its name in English
          Regeringen och den offentliga sektorn | GOVE | by its name in Swedish
          Bildung, Kultur und Sport | EDUC | by its name in German
          Économie et finances | ECON | by its name in French
          Keskkond | ENVI | by its name in Estonian
          - Piirkonnad ja linnad | REGI | by its name in Estonian
          http://publications.europa.eu/mdr/authority/data-theme/tran | TRAN | by its address
          http://dcat-ap.ch/vocabulary/themes/mobility | TRAN | by its address in the Swiss list of themes
          Finance & Administration | unknown | the portal's own theme
          https://themes.example/x | unknown | an address that is in no table of themes
          """)
  void knowsThemesByTheirNames(String said, String code, String rule) {
    Stated<Theme> stated = Themes.resolve(said);
    assertEquals(code, stated.value().map(Theme::name).orElse("unknown"));
    assertEquals(rule, stated.rule());
  }

  @ParameterizedTest
  @EnumSource(AccessRights.class)
  void resolvesEveryAccessRightByItsCodeAndAddress(AccessRights rights) {
    assertEquals(rights, AccessRightsList.resolve(rights.name()).value().orElseThrow());
    assertEquals(rights, AccessRightsList.resolve(rights.address()).value().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          public | PUBLIC
          restricted public | RESTRICTED
          non-public | NON_PUBLIC
          info:eu-repo/semantics/openAccess | PUBLIC
          http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations | PUBLIC
          http://purl.org/coar/access_right/c_abf2 | PUBLIC
          Öppen | PUBLIC
          nicht öffentlich | NON_PUBLIC
          ask us | unknown
          https://rights.example/x | unknown
          """)
  void knowsAccessRightsAsPeopleWriteThem(String said, String code) {
    assertEquals(
        code, AccessRightsList.resolve(said).value().map(AccessRights::name).orElse("unknown"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sv | sv
          SWE | sv
          ger | de
          deu | de
          fre | fr
          en-US | en
          pt_BR | pt
          zh-Hant-TW | zh
          eng; usa | en
          eng; CAN | en
          http://publications.europa.eu/resource/authority/language/SWE | sv
          http://publications.europa.eu/mdr/authority/language/FRA | fr
          http://id.loc.gov/vocabulary/iso639-1/en | en
          http://id.loc.gov/vocabulary/iso639-2/swe | sv
          http://lexvo.org/id/iso639-3/eng | en
          Swedish | sv
          svenska | sv
          Schwedisch | sv
          suédois | sv
          Français | fr
          Nederlands; Vlaams | nl
          gsw | gsw
          iw | he
          und | unknown
          mul | unknown
          zz | unknown
          Python | unknown
          https://languages.example/sv | unknown
          """)
  void knowsLanguages(String said, String code) {
    Stated<Language> stated = Languages.resolve(said);
    assertEquals(code, stated.value().map(Language::code).orElse("unknown"));
    assertEquals(said, stated.raw());
  }

  @Test
  void resolvesEveryLanguageCode() {
    for (String code : Languages.codes()) {
      Language language = Languages.resolve(code).value().orElseThrow();
      assertEquals(language, Languages.resolve(language.code()).value().orElseThrow());
    }
  }

  @Test
  void saysWhyThereIsNoLanguage() {
    assertEquals(
        Stated.unknown("und", "says that the language is not known"), Languages.resolve("und"));
  }

  @Test
  void isNothingWhenNothingWasSaid() {
    assertEquals(Stated.nothing(), Themes.resolve(" "));
    assertEquals(Stated.nothing(), AccessRightsList.resolve("null"));
    assertEquals(Stated.nothing(), Languages.resolve("-"));
  }
}
