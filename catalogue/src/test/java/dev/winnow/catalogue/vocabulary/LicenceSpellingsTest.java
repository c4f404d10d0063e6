package dev.winnow.catalogue.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How licences are written in the world, one row each. */
final class LicenceSpellingsTest {
  private static Stated<Licence> resolve(String... said) {
    return Licences.resolve(List.of(said));
  }

  private static String id(Stated<Licence> stated) {
    return stated.value().map(Licence::id).orElse("unknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://publications.europa.eu/resource/authority/licence/CC_BY_4_0 | CC-BY-4.0
          http://publications.europa.eu/resource/authority/licence/ODC_BL    | ODbL-1.0
          http://publications.europa.eu/resource/authority/licence#CC0       | CC0-1.0
          http://publications.europa.eu/resource/authority/licence/OP_DATPRO | unknown
          http://publications.europa.eu/resource/authority/licence/CC_BY_9_9 | unknown
          http://publications.europa.eu/resource/authority/licence           | unknown
          https://creativecommons.org/licenses/by/4.0/                       | CC-BY-4.0
          http://creativecommons.org/licenses/by/4.0                         | CC-BY-4.0
          HTTPS://WWW.CreativeCommons.org/licenses/by/4.0/                   | CC-BY-4.0
          https://creativecommons.org:443/licenses/by/4.0/?ref=x#top         | CC-BY-4.0
          https://creativecommons.org/licenses/by/4.0/deed.sv                | CC-BY-4.0
          https://creativecommons.org/licenses/by/4.0/deed.en_US             | CC-BY-4.0
          https://creativecommons.org/licenses/by/4.0/deed.en.html           | CC-BY-4.0
          https://creativecommons.org/licenses/by/4.0/legalcode.txt          | CC-BY-4.0
          https://creativecommons.org/licenses/by/4.0/legalcode              | CC-BY-4.0
          https://creativecommons.org/licenses/by/4.0/legalcode/             | CC-BY-4.0
          https://creativecommons.org/licenses/by/4.0/legalcode.de           | CC-BY-4.0
          https://creativecommons.org/licenses/by/4.0/index.html             | CC-BY-4.0
          https://creativecommons.org/licenses/by/4.0/rdf | CC-BY-4.0
          https://creativecommons.org/licenses/by/4.0/banana | unknown
          creativecommons.org/licenses/by/4.0                                | CC-BY-4.0
          https://creativecommons.org/licenses/by                            | CC-BY
          https://creativecommons.org/licenses/by/3.0/at/                    | CC-BY-3.0-AT
          https://creativecommons.org/licenses/by-sa/3.0/nl/legalcode/       | CC_BYSA_3_0_NL
          https://creativecommons.org/licenses/by-sa/3.0/ee/legalcode        | CC-BY-SA-3.0-EE
          https://creativecommons.org/licenses/by/4.0/us/                    | unknown
          https://creativecommons.org/licenses/by-nc-sa/3.0/us/              | CC-BY-NC-SA-3.0-US
          https://creativecommons.org/licenses/by-nd-nc/1.0/                 | CC-BY-NC-ND-1.0
          https://creativecommons.org/licenses/by/7.0/                       | unknown
          https://creativecommons.org/licenses/                              | unknown
          https://creativecommons.org/publicdomain/zero/1.0/deed.da          | CC0-1.0
          https://creativecommons.org/publicdomain/mark/1.0/                 | CC_PDM_1_0
          http://opendefinition.org/licenses/cc-zero                         | CC0-1.0
          http://www.opendefinition.org/licenses/odc-by/                     | ODC-By-1.0
          https://spdx.org/licenses/CC-BY-SA-4.0.html                        | CC-BY-SA-4.0
          https://opensource.org/licenses/mit-license.php                    | MIT
          https://www.gnu.org/licenses/gpl-3.0.txt                           | GPL-3.0-only
          http://dcat-ap.de/def/licenses/dl-by-de/2.0                        | DL-DE-BY-2.0
          http://dcat-ap.de/def/licenses/dl-zero-de/2_0                      | DL-DE-ZERO-2.0
          http://europeandataportal.eu/ontologies/od-licenses#CC-BY4.0       | CC-BY-4.0
          https://www.govdata.de/dl-de/by-2-0                                | DL-DE-BY-2.0
          https://www.govdata.de/dl-de/zero-2-0                              | DL-DE-ZERO-2.0
          https://data.norge.no/nlod/no/2.0                                  | NLOD-2.0
          http://data.norge.no/nlod/en/1.0                                   | NLOD-1.0
          https://data.norge.no/nlod/                                        | NLOD-2.0
          https://www.etalab.gouv.fr/licence-ouverte-open-licence            | etalab-2.0
          http://www.data.gouv.fr/Licence-Ouverte-Open-Licence               | etalab-1.0
          https://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/ | OGL-UK-2.0
          http://www.nationalarchives.gov.uk/doc/open-government-licence/    | OGL-UK-3.0
          https://open.canada.ca/fr/licence-du-gouvernement-ouvert-canada    | OGL-Canada-2.0
          https://opendata.swiss/de/terms-of-use#terms_by_ask                | CH-BY-ASK
          https://opendata.swiss/de/terms-of-use                             | unknown
          https://www.usa.gov/government-works                               | US-PD
          https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40  | CC-BY-4.0
          https://w3id.org/italia/controlled-vocabulary/licences/A23_CCBY30IT | CC-BY-3.0-IT
          https://w3id.org/italia/controlled-vocabulary/licences/A29_IODL20  | IODL_2_0
          https://w3id.org/italia/controlled-vocabulary/licences/B29_CCBYNDNC10 | CC-BY-NC-ND-1.0
          https://w3id.org/italia/controlled-vocabulary/licences/A2_Attribution | unknown
          https://w3id.org/italia/controlled-vocabulary/licences/A99_CCBY40  | unknown
          https://project-open-data.cio.gov/unknown-license/                 | unknown
          """)
  void knowsLicencesByTheirAddresses(String said, String id) {
    Stated<Licence> stated = resolve(said);
    assertEquals(id, id(stated));
    assertEquals(said, stated.raw());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cc-by-4.0      | CC-BY-4.0
          CC_BY_4_0      | CC-BY-4.0
          CC BY 4.0      | CC-BY-4.0
          cc-by/4.0      | CC-BY-4.0
          cc-by          | CC-BY
          cc-zero        | CC0-1.0
          CC0            | CC0-1.0
          odc-odbl       | ODbL-1.0
          odc-pddl       | PDDL-1.0
          odc-by         | ODC-By-1.0
          uk-ogl         | OGL-UK
          fr-lo          | etalab
          lov2           | etalab-2.0
          dl-de-by-2.0   | DL-DE-BY-2.0
          dl-zero-de/2.0 | DL-DE-ZERO-2.0
          DLDE_BYNC_1_0  | DLDE_BYNC_1_0
          NLOD20         | NLOD-2.0
          iodl2          | IODL_2_0
          us-pd          | US-PD
          gpl-3.0        | GPL-3.0-only
          GPL-3.0+       | GPL-3.0-or-later
          mit            | MIT
          apache2.0      | Apache-2.0
          FAL-1.3        | LAL-1.3
          geonutz/20130319 | GeoNutzV
          NonCommercialAllowed-CommercialAllowed-ReferenceRequired | CH-BY
          """)
  void knowsLicencesByTheirShortNames(String said, String id) {
    assertEquals(id, id(resolve(said)));
    assertTrue(resolve(said).rule().startsWith("by its short name " + said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Creative Commons Attribution 4.0 International    | CC-BY-4.0 | by its title in English
          Creative Commons Attribution                      | CC-BY | by its title in English; version missing
          Creative Commons Erkännande 4.0 Internationell    | CC-BY-4.0 | by its title in Swedish
          Creative Commons Erkännande-DelaLika 4.0          | unknown | in no table of licences
          Creative Commons Erkännande-Dela Lika 4.0         | CC-BY-SA-4.0 | by its title in Swedish
          Creative Commons Navngivelse 4.0 Internasjonal    | CC-BY-4.0 | by its title in Norwegian
          Creative Commons Namensnennung – Weitergabe unter gleichen Bedingungen 3.0 Deutschland (CC BY-SA 3.0 DE) | CC-BY-SA-3.0-DE | by its title in German
          Creative Commons Namensnennung - Nicht kommerziell 4.0 International (CC BY-NC 4.0) | CC-BY-NC-4.0 | by its title in German
          Creative Commons Paternité                        | CC-BY | by its title in French; version missing
          Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0) | CC-BY-4.0 | by its title in Italian
          Creative Commons Attribution-ShareAlike 3.0 IGO   | CC-BY-SA-3.0-IGO | by its title in English
          クリエイティブ・コモンズ 表示（CC BY）                   | CC-BY | by its title in Japanese; version missing
          Creative Commons Namensnennung 3.0 DE             | CC-BY-3.0-DE | by its title in German
          Creative Commons Namensnennung 3.0 DE (CC BY 3.0 DE) | CC-BY-3.0-DE | by its title in German
          Creative Commons Reconocimiento 3.0 de España     | CC-BY-3.0-ES | by its title in Spanish
          CC BY-NC-SA 4.0 International                     | CC-BY-NC-SA-4.0 | by its title in English
          CC-BY.4.0                                         | CC-BY-4.0 | by its short name cc by 4.0
          CCBY4.0                                           | CC-BY-4.0 | by the pattern of its family
          CC BY v3.0 AT                                     | CC-BY-3.0-AT | by its short name cc by 3.0 at
          Attribution-NonCommercial 4.0 International       | CC-BY-NC-4.0 | by its title in English
          Attribution                                       | unknown | in no table of licences
          This work is licensed under a Creative Commons Attribution (CC-BY) 4.0 License | CC-BY-4.0 | by its title in English
          Licence Ouverte / Open Licence version 2.0        | etalab-2.0 | by its title in French
          Licence Ouverte / Open Licence                    | etalab | by its title in French; version missing
          Licence Etalab                                    | etalab | by its title in French; version missing
          Datenlizenz Deutschland – Namensnennung – Version 2.0 | DL-DE-BY-2.0 | by its title in German
          Datenlizenz Deutschland – Zero – Version 2.0      | DL-DE-ZERO-2.0 | by its title in German
          Norsk lisens for offentlige data (NLOD) 2.0       | NLOD-2.0 | by its title in Norwegian
          Open Data Commons Attribution License             | ODC-By-1.0 | by its title in English
          Open Data Commons Open Database License (ODbL)    | ODbL-1.0 | by its title in English
          UK Open Government Licence (OGL)                  | OGL-UK | by its title in English; version missing
          Open Government Licence v3.0                      | OGL-UK-3.0 | by its title in English
          Contains public sector information licensed under the Open Government Licence v3.0. | OGL-UK-3.0 | by its title in English
          Contains public sector information licensed under the Open Government Licence v2.0. | unknown | in no table of licences
          Für die Nutzung der Daten gilt die Datenlizenz Deutschland – Namensnennung – Version 2.0 | DL-DE-BY-2.0 | by its title in German
          Lizenziert unter der Datenlizenz Deutschland – Zero – Version 2.0 | DL-DE-ZERO-2.0 | by its title in German
          Licence ouverte version 2.0 (etalab-2.0)          | etalab-2.0 | by its title in French
          Open Government Licence – Canada                  | OGL-Canada-2.0 | by its title in English
          Italian Open Data License v2.0                    | IODL_2_0 | by its title in Italian
          Creative Commons 1.0 Universal (Public Domain Dedication) | CC0-1.0 | by its title in English
          CC0 1.0 Universal (CC0 1.0) Public Domain Dedication | CC0-1.0 | by its title in English
          Creative Commons Zero v1.0 Universal              | CC0-1.0 | by its title in English
          Creative Commons CC0 1.0 Universell               | CC0-1.0 | by the pattern of its family
          Creative Commons Zero                             | CC0-1.0 | by the pattern of its family
          Public Domain (CC0 1.0)                           | CC0-1.0 | by its title in English
          CC0 2.0                                           | unknown | in no table of licences
          CC0 BY                                            | unknown | in no table of licences
          <p>Soumis à la <b>Licence Ouverte</b>&nbsp;2.0</p> | etalab-2.0 | by its title in French
          """)
  void knowsLicencesByTheirTitles(String said, String id, String rule) {
    Stated<Licence> stated = resolve(said);
    assertEquals(id, id(stated));
    assertEquals(rule, stated.rule());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Data under CC BY, see https://creativecommons.org/licenses/by/4.0/. Enjoy. | CC-BY-4.0 | by the address inside the text
          <a href="https://creativecommons.org/licenses/by-sa/4.0/deed.fr">ici</a> | CC-BY-SA-4.0 | by the address inside the text
          Norms: http://norms.example/x and http://creativecommons.org/publicdomain/zero/1.0/ | CC0-1.0 | by the address inside the text
          Code https://opensource.org/licenses/MIT, data https://creativecommons.org/licenses/by/4.0/ | unknown | the text names several licences: MIT, CC-BY-4.0
          CC BY-NC 4.0 https://creativecommons.org/licenses/by/4.0/ | unknown | contradicts itself: the address says CC-BY-4.0, the words say CC-BY-NC-4.0
          Metadaten: https://creativecommons.org/publicdomain/zero/1.0/ | unknown | names CC0-1.0, but not for everything
          Licenza https://creativecommons.org/licenses/by/4.0/, ad eccezione di foto e loghi | unknown | names CC-BY-4.0, but not for everything
          See https://terms.example/ for all terms | unknown | in no table of licences
          """)
  void readsTheAddressInsideAText(String said, String id, String rule) {
    assertEquals(id, id(resolve(said)));
    assertEquals(rule, resolve(said).rule());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Public Domain                | names the public domain, which is a status and no licence
          info:eu-repo/semantics/openAccess | says who may have access, not what may be done with the data
          http://publications.europa.eu/resource/authority/access-right/PUBLIC | says who may have access, not what may be done with the data
          See Terms of Use             | refers to terms that are somewhere else
          https://hub.arcgis.com/api/v2/datasets/1f5bed6e385c4ba0a40e01ae9fed7648_0/license | the portal's own page about this dataset's licence, not a licence
          https://city.example/datasets/1f5bed6e385c4ba0a40e01ae9fed7648_0/license.json | the portal's own page about this dataset's licence, not a licence
          https://terms.example/open   | an address that is in no table of licences
          Creative Commons             | generic id: names no licence
          Offene Lizenz                | generic id: names no licence
          https://w3id.org/italia/controlled-vocabulary/licences/B2_NoDerivs | generic id: names no licence
          https://w3id.org/italia/controlled-vocabulary/licences/C1_Unknown | says that nothing is specified
          http://publications.europa.eu/resource/authority/licence/OP_DATPRO | says that nothing is specified
          Licens saknas                | says that nothing is specified
          CC BY 4.0 DE                 | there is no CC-BY-4.0 for DE
          Creative Commons Zero Sum    | in no table of licences
          CC BY 4.0 or similar         | in no table of licences
          CC-BY-SA-ND                  | in no table of licences
          This work is licensed under a Creative Commons Attribution Non Commercial (CC-BY) 4.0 License | in no table of licences
          CC BY 3.0 / CC BY 4.0        | in no table of licences
          MIT-like                     | in no table of licences
          by                           | in no table of licences
          """)
  void saysWhyALicenceStaysUnknown(String said, String rule) {
    assertEquals(Stated.unknown(said, rule), resolve(said));
  }

  /** What other systems got wrong, after the field's bug reports. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CC BY 2.1                                          | unknown
          cc-by-3.0                                          | CC-BY-3.0
          Creative Commons Attribution 2.5                   | CC-BY-2.5
          https://www.govdata.de/dl-de/zero-2-0              | DL-DE-ZERO-2.0
          http://dcat-ap.de/def/licenses/cc-by-nd            | CC-BY-ND
          https://opensource.org/licenses/MirOS              | MirOS
          https://opensource.org/licenses/MS-RL              | MS-RL
          Licence Etalab                                     | etalab
          http://creativecommons.org/licenses/by-nc-sa/4.0   | CC-BY-NC-SA-4.0
          CC BY 3.0 NL                                       | CC-BY-3.0-NL
          CC BY 3.0 AT                                       | CC-BY-3.0-AT
          iodl2                                              | IODL_2_0
          Open Data Commons Open Database License            | ODbL-1.0
          Open Data Commons Attribution License              | ODC-By-1.0
          https://creativecommons.org/licenses/by/4.0/legalcode/ | CC-BY-4.0
          """)
  void doesNotRepeatTheMistakesOfOthers(String said, String id) {
    assertEquals(id, id(resolve(said)));
  }
}
