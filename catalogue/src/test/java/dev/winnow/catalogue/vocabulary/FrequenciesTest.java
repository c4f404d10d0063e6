package dev.winnow.catalogue.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class FrequenciesTest {

  private static String id(String said) {
    return Frequencies.resolve(said).value().map(Frequency::id).orElse("unknown");
  }

  static List<Frequency> all() {
    return Frequencies.all();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://publications.europa.eu/resource/authority/frequency/ANNUAL | ANNUAL
          http://publications.europa.eu/mdr/authority/frequency/UPDATE_CONT | UPDATE_CONT
          http://publications.europa.eu/resource/authority/frequency/SOMETIMES | unknown
          http://purl.org/cld/freq/semiannual | ANNUAL_2
          http://purl.org/cld/freq/threeTimesAYear | ANNUAL_3
          http://purl.org/linked-data/sdmx/2009/code#freq-M | MONTHLY
          http://standards.iso.org/iso/19115/resources/Codelists/cat/codelists.xml#asNeeded | AS_NEEDED
          http://www.isotc211.org/2005/resources/codeList.xml#MD_MaintenanceFrequencyCode_biannually | ANNUAL_2
          https://freq.example/daily | unknown
          continual | CONT
          fortnightly | BIWEEKLY
          fortnighly | BIWEEKLY
          biannually | ANNUAL_2
          biannual | unknown
          asNeeded | AS_NEEDED
          notPlanned | NOT_PLANNED
          semimonthly | MONTHLY_2
          biennially | BIENNIAL
          periodic | OTHER
          R/P1D | DAILY
          R/P1W | WEEKLY
          R/P1M | MONTHLY
          R/P0.5M | MONTHLY_2
          R/P3M | QUARTERLY
          R/P1Y | ANNUAL
          R/PT1S | UPDATE_CONT
          R/P3.5D | WEEKLY_2
          R/2012-01-01/P1M | MONTHLY
          P6M | ANNUAL_2
          R/P5D | OTHER
          R/P0D | unknown
          R/PX | unknown
          Årligen | ANNUAL
          varje vecka | WEEKLY
          vid behov | AS_NEEDED
          aldrig | NEVER
          månedlig | MONTHLY
          dagligt | DAILY
          jährlich | ANNUAL
          Jährlich. | ANNUAL
          vierteljährlich | QUARTERLY
          unregelmäßig | IRREG
          annuelle | ANNUAL
          Quotidienne | DAILY
          temps réel | UPDATE_CONT
          semestrielle | ANNUAL_2
          bimestrielle | BIMONTHLY
          quincenal | MONTHLY_2
          anual | ANNUAL
          trimestrale | QUARTERLY
          vuosittain | ANNUAL
          jaarlijks | ANNUAL
          punctual | NEVER
          every 2 years | BIENNIAL
          Every 6 hours | OTHER
          5 minutes | 5MIN
          unknown | UNKNOWN
          whenever it rains | unknown
          """)
  void knowsFrequenciesAsPeopleWriteThem(String said, String id) {
    assertEquals(id, id(said));
    assertEquals(said, Frequencies.resolve(said).raw());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MONTHLY | by its code MONTHLY
          Monatlich | by its name in German
          R/P1M | by its ISO 8601 duration P1M
          R/P5D | every P5D, for which the EU list has no code
          biannually | by ISO 19115's word biannually, twice a year; often mistaken
          biannual | biannual may mean twice a year or every two years
          http://purl.org/cld/freq/daily | by its address
          """)
  void saysByWhichRule(String said, String rule) {
    assertEquals(rule, Frequencies.resolve(said).rule());
  }

  @ParameterizedTest
  @CsvSource({
    "1MIN,PT1M",
    "DAILY,P1D",
    "WEEKLY,P7D",
    "BIWEEKLY,P14D",
    "BIMONTHLY,P61D",
    "QUARTERLY,P91D",
    "ANNUAL_3,P122D",
    "ANNUAL_2,P182D",
    "ANNUAL,P365D",
    "BIENNIAL,P730D",
    "TRIENNIAL,P1095D",
    "QUADRENNIAL,P1461D",
    "QUINQUENNIAL,P1826D",
    "DECENNIAL,P3652D",
    "BIDECENNIAL,P7305D",
    "TRIDECENNIAL,P10957D"
  })
  void knowsThePeriod(String id, Duration period) {
    assertEquals(new Frequency(id, Optional.of(period), false), Frequencies.get(id));
  }

  @ParameterizedTest
  @CsvSource({"CONT,true", "UPDATE_CONT,true", "IRREG,false", "NEVER,false", "OTHER,false"})
  void promisesNoPeriodWhereThereIsNone(String id, boolean continuous) {
    assertEquals(new Frequency(id, Optional.empty(), continuous), Frequencies.get(id));
  }

  @ParameterizedTest
  @MethodSource("all")
  void resolvesEveryRowByItsCodeAndAddress(Frequency frequency) {
    assertEquals(frequency.id(), id(frequency.id()));
    assertEquals(frequency.id(), id(frequency.id().toLowerCase(Locale.ROOT)));
    assertEquals(
        frequency.id(),
        id("http://publications.europa.eu/resource/authority/frequency/" + frequency.id()));
    assertEquals(Optional.of(frequency), Frequencies.find(frequency.id()));
  }

  @Test
  void givesAnUnlistedFrequencyWithoutPeriod() {
    assertEquals(new Frequency("ODD", Optional.empty(), false), Frequencies.get("ODD"));
    assertEquals(Optional.empty(), Frequencies.find("ODD"));
  }

  @Test
  void isNothingWhenNothingWasSaid() {
    assertEquals(Stated.nothing(), Frequencies.resolve(" "));
    assertEquals(Stated.nothing(), Frequencies.resolve("null"));
  }

  @Test
  void isWrittenToJsonAsItsIdAndReadAgain() throws Exception {
    ObjectMapper json = new ObjectMapper();
    assertEquals("\"ANNUAL\"", json.writeValueAsString(Frequencies.get("ANNUAL")));
    assertEquals(Frequencies.get("ANNUAL"), json.readValue("\"ANNUAL\"", Frequency.class));
  }

  @ParameterizedTest
  @CsvSource({
    "１か月ごと, MONTHLY",
    "1年ごと, ANNUAL",
    "年１回, ANNUAL",
    "4回/年, QUARTERLY",
    "５年ごと, QUINQUENNIAL",
    "月2回, MONTHLY_2",
    "随時, AS_NEEDED",
    "不定期, IRREG",
    "変更の都度, AS_NEEDED",
    "更新予定なし, NOT_PLANNED",
    "公開時のみ, NEVER",
    "年に数回, -",
    "未定, -",
    "2～6回/年, -",
    "1か月/1年ごと, -"
  })
  void readsWhatTokyoWritesWhereItIsDefinite(String said, String id) {
    assertEquals(id, Frequencies.resolve(said).value().map(Frequency::id).orElse("-"));
  }
}
