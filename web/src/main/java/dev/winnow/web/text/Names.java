package dev.winnow.web.text;

import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Frequency;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.index.Facet;
import dev.winnow.scoring.ScoreWords;
import java.util.Locale;

/** What people call the codes of facets, formats, languages, countries and the like. */
public final class Names {
  private static final int LONGEST_NAME = 40;

  private final Words words;

  Names(Words words) {
    this.words = words;
  }

  /** The name of a profile, dimension, group, metric or band. */
  public String ofScore(String id) {
    return ScoreWords.name(id, words.locale());
  }

  /** How often something is updated, such as "weekly". */
  public String ofFrequency(Frequency frequency) {
    String id = "frequency." + frequency.id();
    String name = ofScore(id);
    return name.equals(id) ? frequency.id().toLowerCase(Locale.ROOT) : name;
  }

  /** The name of a stage of freshness, as a filter calls it. */
  public String ofStage(FreshnessStage stage) {
    return ofValue(Facet.FRESHNESS, stage.code());
  }

  /** The name of a facet. */
  public String ofFacet(Facet facet) {
    return words.say("facet." + facet.code());
  }

  /**
   * The name of a facet's value; organisations and portals have names of their own, which are not
   * known here, so their ids are given back.
   */
  public String ofValue(Facet facet, String value) {
    return switch (facet) {
      case FORMAT -> ofFormat(value);
      case LANGUAGE -> ofLanguage(value);
      case COUNTRY -> ofCountry(value);
      case LICENCE -> ofLicence(value);
      case QUALITY -> ofScore(value);
      case PORTAL, ORGANISATION -> value;
      case FAILS -> known("gate." + value, value);
      case SECTOR, LEVEL, OPENNESS, MAY, THEME, KIND, SPECTRUM, FRESHNESS, READY ->
          known(facet.code() + "." + value.toLowerCase(Locale.ROOT), value);
    };
  }

  /** What people call a type of portal: "DCAT-US" for {@code datajson}. */
  public String ofPortalType(String type) {
    return known("portalType." + type, type);
  }

  /** The name of a language by its code. */
  public String ofLanguage(String code) {
    String name = Locale.of(code).getDisplayLanguage(words.locale());
    return name.isEmpty() ? code : capital(name);
  }

  /** The name of a language by its code, as it stands inside a sentence. */
  public String languageInSentence(String code) {
    String name = Locale.of(code).getDisplayLanguage(words.locale());
    return name.isEmpty() ? code : name;
  }

  /** The name of a country by its code. */
  public String ofCountry(String code) {
    if (!code.matches("[A-Za-z]{2}")) {
      return known("country.unknown", code);
    }
    return Locale.of("", code.toUpperCase(Locale.ROOT)).getDisplayCountry(words.locale());
  }

  /** The short name of a licence, such as "CC BY-NC 4.0". */
  public String ofLicence(Licence licence) {
    if (!licence.id().startsWith("CC")) {
      return licence.name().length() <= LONGEST_NAME ? licence.name() : licence.id();
    }
    return licence.id().replaceFirst("^CC-", "CC ").replaceFirst("-(?=\\d)", " ");
  }

  private String ofFormat(String code) {
    return FileFormats.find(code.toUpperCase(Locale.ROOT))
        .map(format -> format.name().isEmpty() ? format.id() : format.name())
        .orElse(code.toUpperCase(Locale.ROOT));
  }

  private String ofLicence(String id) {
    return Licences.find(id).map(this::ofLicence).orElse(known("licence." + id, id));
  }

  private String known(String key, String otherwise) {
    return words.has(key) ? words.say(key) : otherwise;
  }

  private String capital(String name) {
    return name.substring(0, 1).toUpperCase(words.locale()) + name.substring(1);
  }
}
