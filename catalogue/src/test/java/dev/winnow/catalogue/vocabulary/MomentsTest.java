package dev.winnow.catalogue.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.winnow.catalogue.vocabulary.Moment.Precision;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MomentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2011 | 2011-01-01T00:00:00Z | 2012-01-01T00:00:00Z | YEAR
          1893 | 1893-01-01T00:00:00Z | 1894-01-01T00:00:00Z | YEAR
          2011-05 | 2011-05-01T00:00:00Z | 2011-06-01T00:00:00Z | MONTH
          201505 | 2015-05-01T00:00:00Z | 2015-06-01T00:00:00Z | MONTH
          2011-05-13 | 2011-05-13T00:00:00Z | 2011-05-14T00:00:00Z | DAY
          20201117 | 2020-11-17T00:00:00Z | 2020-11-18T00:00:00Z | DAY
          2011/05/13 | 2011-05-13T00:00:00Z | 2011-05-14T00:00:00Z | DAY
          2011-05-13+02:00 | 2011-05-12T22:00:00Z | 2011-05-13T22:00:00Z | DAY
          2011-05-13Z | 2011-05-13T00:00:00Z | 2011-05-14T00:00:00Z | DAY
          2011-05-13T10:11:12Z | 2011-05-13T10:11:12Z | 2011-05-13T10:11:13Z | SECOND
          2011-05-13T10:11:12+02:00 | 2011-05-13T08:11:12Z | 2011-05-13T08:11:13Z | SECOND
          2011-05-13T10:11:12+0200 | 2011-05-13T08:11:12Z | 2011-05-13T08:11:13Z | SECOND
          2011-05-13T10:11:12.123456-03:00 | 2011-05-13T13:11:12Z | 2011-05-13T13:11:13Z | SECOND
          2011-05-13T00:00:00.000000 | 2011-05-13T00:00:00Z | 2011-05-13T00:00:01Z | SECOND
          2018-01-01 10:11:12 | 2018-01-01T10:11:12Z | 2018-01-01T10:11:13Z | SECOND
          2022-03-19 14:02:46 +0000 | 2022-03-19T14:02:46Z | 2022-03-19T14:02:47Z | SECOND
          2018-01-01T10:11 | 2018-01-01T10:11:00Z | 2018-01-01T10:11:01Z | SECOND
          20180101T101112Z | 2018-01-01T10:11:12Z | 2018-01-01T10:11:13Z | SECOND
          20180101101112 | 2018-01-01T10:11:12Z | 2018-01-01T10:11:13Z | SECOND
          2018-01-01T24:00:00Z | 2018-01-02T00:00:00Z | 2018-01-02T00:00:01Z | SECOND
          2025-11-14CET00:00:00 | 2025-11-13T23:00:00Z | 2025-11-13T23:00:01Z | SECOND
          2019-04-09CEST12:43:11 | 2019-04-09T10:43:11Z | 2019-04-09T10:43:12Z | SECOND
          1597730589 | 2020-08-18T06:03:09Z | 2020-08-18T06:03:10Z | SECOND
          1597730589123 | 2020-08-18T06:03:09Z | 2020-08-18T06:03:10Z | SECOND
          13/02/2019 | 2019-02-13T00:00:00Z | 2019-02-14T00:00:00Z | DAY
          02/13/2019 | 2019-02-13T00:00:00Z | 2019-02-14T00:00:00Z | DAY
          05/05/2019 | 2019-05-05T00:00:00Z | 2019-05-06T00:00:00Z | DAY
          13.02.2019 | 2019-02-13T00:00:00Z | 2019-02-14T00:00:00Z | DAY
          01.02.2019 | 2019-02-01T00:00:00Z | 2019-02-02T00:00:00Z | DAY
          31-12-2019 | 2019-12-31T00:00:00Z | 2020-01-01T00:00:00Z | DAY
          12/31/2019 5:30 PM | 2019-12-31T17:30:00Z | 2019-12-31T17:30:01Z | SECOND
          Tue, 05 Mar 2019 10:00:00 GMT | 2019-03-05T10:00:00Z | 2019-03-05T10:00:01Z | SECOND
          Tue Mar 05 10:00:00 CET 2019 | 2019-03-05T09:00:00Z | 2019-03-05T09:00:01Z | SECOND
          Date changed  jeu, 19/12/2019 - 03:00 | 2019-12-19T03:00:00Z | 2019-12-19T03:00:01Z | SECOND
          jeu, 05/12/2019 - 03:00 | 2019-12-05T03:00:00Z | 2019-12-05T03:00:01Z | SECOND
          mar, 10/12/2019 - 09:23 | 2019-12-10T09:23:00Z | 2019-12-10T09:23:01Z | SECOND
          March 5, 2019 | 2019-03-05T00:00:00Z | 2019-03-06T00:00:00Z | DAY
          5th of March 2019 | 2019-03-05T00:00:00Z | 2019-03-06T00:00:00Z | DAY
          den 5 mars 2019 | 2019-03-05T00:00:00Z | 2019-03-06T00:00:00Z | DAY
          5. März 2019 | 2019-03-05T00:00:00Z | 2019-03-06T00:00:00Z | DAY
          1er août 2019 | 2019-08-01T00:00:00Z | 2019-08-02T00:00:00Z | DAY
          5 de marzo de 2019 | 2019-03-05T00:00:00Z | 2019-03-06T00:00:00Z | DAY
          5 gennaio 2019 | 2019-01-05T00:00:00Z | 2019-01-06T00:00:00Z | DAY
          maj 2019 | 2019-05-01T00:00:00Z | 2019-06-01T00:00:00Z | MONTH
          2015-01-01/2020-12-31 | 2015-01-01T00:00:00Z | 2021-01-01T00:00:00Z | INTERVAL
          2013/2014 | 2013-01-01T00:00:00Z | 2015-01-01T00:00:00Z | INTERVAL
          2015/P1Y | 2015-01-01T00:00:00Z | 2016-01-01T00:00:00Z | INTERVAL
          P1M/2015-01-31 | 2015-01-01T00:00:00Z | 2015-02-01T00:00:00Z | INTERVAL
          2099-01-01 | 2099-01-01T00:00:00Z | 2099-01-02T00:00:00Z | DAY
          """)
  void understandsDates(String said, Instant from, Instant until, Precision precision) {
    Stated<Moment> stated = Moments.resolve(said);
    assertEquals(new Moment(from, until, precision), stated.value().orElse(null), stated.rule());
    assertEquals(said, stated.raw());
    assertFalse(stated.rule().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          01/02/2019 | day and month could be exchanged
          R/P1D | a repeating interval, not a date
          R/2012-01-01/P1M | a repeating interval, not a date
          0001-01-01 | the year 0001 is no real year
          9999-12-31T23:59:59Z | the year 9999 is no real year
          0000 | the year 0000 is no real year
          2016-04-54T19:48:05 | there is no such day or time
          2019-02-29 | there is no such day or time
          31.02.2019 | there is no such day or time
          30/30/2019 | there is no such day or time
          2011-05 13 | no form of date that is known
          01/02/19 | no form of date that is known
          5 March | no form of date that is known
          yesterday | no form of date that is known
          2012-07-19", | no form of date that is known
          5 foo 2019 | no form of date that is known
          201205 | six digits may mean several dates
          12345 | a number, not a date
          9999999999999 | a number, not a date
          2020/2015 | an interval that ends before it starts
          2012-08-01/.. | an interval without two ends that are dates
          """)
  void saysWhyADateIsNotUnderstood(String said, String rule) {
    assertEquals(Stated.unknown(said, rule), Moments.resolve(said));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "null", "NULL", "None", "-", "n/a"})
  void isNothingWhenNothingWasSaid(String said) {
    assertEquals(Stated.nothing(), Moments.resolve(said));
    assertEquals(new Period(Stated.nothing(), Stated.nothing()), Moments.period(said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2015-01-01/2020-12-31 | 2015-01-01T00:00:00Z | 2021-01-01T00:00:00Z
          2017/2017 | 2017-01-01T00:00:00Z | 2018-01-01T00:00:00Z
          1998-2003 | 1998-01-01T00:00:00Z | 2004-01-01T00:00:00Z
          1998 – 2003 | 1998-01-01T00:00:00Z | 2004-01-01T00:00:00Z
          2015 | 2015-01-01T00:00:00Z | 2016-01-01T00:00:00Z
          2015-01-01/.. | 2015-01-01T00:00:00Z | nothing
          2015-01-01/ | 2015-01-01T00:00:00Z | nothing
          ../2015-01-01 | nothing | 2015-01-02T00:00:00Z
          2015/now | 2015-01-01T00:00:00Z | nothing
          since 2015 | 2015-01-01T00:00:00Z | nothing
          från 2015 | 2015-01-01T00:00:00Z | nothing
          2015- | 2015-01-01T00:00:00Z | nothing
          From 1998-01-01 to Ongoing | 1998-01-01T00:00:00Z | nothing
          From 2016-04-25 to 2021-12-24 | 2016-04-25T00:00:00Z | 2021-12-25T00:00:00Z
          1 mars 2015 till 5 maj 2016 | 2015-03-01T00:00:00Z | 2016-05-06T00:00:00Z
          2015-01-01 - 2020-12-31 | 2015-01-01T00:00:00Z | 2021-01-01T00:00:00Z
          start=2015-01-01; end=2020-12-31; scheme=W3C-DTF; | 2015-01-01T00:00:00Z | 2021-01-01T00:00:00Z
          name=Stone age; start=1900; | 1900-01-01T00:00:00Z | nothing
          null/null | nothing | nothing
          201/2022 | unknown | 2023-01-01T00:00:00Z
          a long time ago | unknown | unknown
          """)
  void understandsPeriods(String said, String start, String end) {
    Period period = Moments.period(said);
    assertEquals(start, period.start().isStated() ? from(period.start()) : "nothing");
    assertEquals(end, period.end().isStated() ? until(period.end()) : "nothing");
  }

  @Test
  void takesALengthAsPeriod() {
    assertEquals(
        Moment.between(
            Instant.parse("2015-01-01T00:00:00Z"), Instant.parse("2016-01-01T00:00:00Z")),
        Moments.period("2015-01-01/P1Y").start().value().orElseThrow());
  }

  private static String from(Stated<Moment> stated) {
    return stated.value().map(moment -> moment.from().toString()).orElse("unknown");
  }

  private static String until(Stated<Moment> stated) {
    return stated.value().map(moment -> moment.until().toString()).orElse("unknown");
  }
}
