package dev.winnow.harvest.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.harvest.run.Outcome.Stop;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Reach;
import dev.winnow.store.run.Verdict;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      nullValues = "-",
      textBlock =
          """
          # what                         stop        first  decl  pages skip poison seen fail dupl  verdict   reason (a star: it ends in a repetition)
          everything is there          | PROVED_END | 10   | 10  | 2   | 0  | 0   | 10  | 0  | 0   | COMPLETE | ""
          an empty portal              | PROVED_END | 0    | 0   | 1   | 0  | 0   | 0   | 0  | 0   | COMPLETE | ""
          nothing is declared          | PROVED_END | -    | -   | 1   | 0  | 0   | 10  | 2  | 3   | COMPLETE | ""
          a round number, uncounted    | PROVED_END | -    | -   | 1   | 1  | 0   | 1990| 4  | 5   | PARTIAL  | "the list has exactly 2,000 entries and states no total, which looks like a limit of the portal: there may be more"
          a round number, counted      | PROVED_END | 1000 | 1000| 1   | 0  | 0   | 1000| 0  | 0   | COMPLETE | ""
          a round number, in pages     | PROVED_END | -    | -   | 10  | 0  | 0   | 1000| 0  | 0   | COMPLETE | ""
          unreadable ones are there    | PROVED_END | 10   | 10  | 2   | 0  | 0   | 9   | 1  | 0   | COMPLETE | ""
          skipped ones are there       | PROVED_END | 10   | 10  | 2   | 3  | 0   | 7   | 0  | 0   | COMPLETE | ""
          one is missing               | PROVED_END | 10   | 10  | 2   | 0  | 0   | 9   | 0  | 0   | PARTIAL  | "the portal declares 10 datasets, 9 different ones were found"
          one came twice, one not      | PROVED_END | 10   | 10  | 2   | 0  | 0   | 9   | 0  | 1   | PARTIAL  | "the portal declares 10 datasets, 9 different ones were found and 1 repeated"
          repeated in one document     | PROVED_END | 10   | 10  | 1   | 0  | 0   | 9   | 0  | 1   | COMPLETE | ""
          more than declared           | PROVED_END | 10   | 10  | 2   | 0  | 0   | 11  | 0  | 0   | PARTIAL  | "the portal declares 10 datasets, 11 different ones were found"
          it grew and all came         | PROVED_END | 10   | 11  | 2   | 0  | 0   | 11  | 0  | 0   | COMPLETE | ""
          it shrank on the way         | PROVED_END | 10   | 9   | 2   | 0  | 0   | 9   | 0  | 0   | PARTIAL  | "the portal shrank from 10 to 9 datasets while it was walked, so that some may have been passed over"
          a record was given up        | PROVED_END | 10   | 10  | 2   | 0  | 1   | 9   | 1  | 0   | PARTIAL  | "1 record could not be fetched, whatever the size of the page"
          nothing could be read        | PROVED_END | 10   | 10  | 1   | 0  | 0   | 0   | 10 | 0   | FAILED   | "none of the 10 records could be read"
          half of it came twice        | PROVED_END | -    | -   | 3   | 0  | 0   | 7   | 0  | 7   | PARTIAL  | "the list repeats itself (7 of 14 entries) and states no total: there may be more"
          it ends in a repetition      | PROVED_END | -    | -   | 2   | 0  | 0   | 8   | 0  | 2*  | PARTIAL  | "the list repeats itself at its end and states no total: there may be more"
          a repetition, but counted    | PROVED_END | 8    | 8   | 2   | 0  | 0   | 8   | 0  | 2*  | COMPLETE | ""
          a few came twice             | PROVED_END | -    | -   | 3   | 0  | 0   | 8   | 0  | 2   | COMPLETE | ""
          a page failed                | FAULT      | 10   | 10  | 1   | 0  | 0   | 5   | 0  | 0   | PARTIAL  | "why"
          the first page failed        | FAULT      | -    | -   | 0   | 0  | 0   | 0   | 0  | 0   | FAILED   | "why"
          stopped as asked             | LIMIT      | 10   | 10  | 1   | 0  | 0   | 5   | 0  | 0   | PARTIAL  | "why"
          """)
  void isWhatTheNumbersSay(ArgumentsAccessor row) {
    String duplicates = row.getString(9);
    Stop stop = row.get(1, Stop.class);
    Outcome outcome =
        new Outcome(
            stop,
            stop == Stop.PROVED_END ? "" : "why",
            known(row.getString(2)),
            known(row.getString(3)),
            row.getInteger(4),
            row.getLong(5),
            row.getLong(6),
            0,
            duplicates.endsWith("*"),
            Reach.EVERYTHING);
    Counters counted =
        new Counters(
            row.getLong(7),
            0,
            0,
            0,
            0,
            0,
            Long.parseLong(duplicates.replace("*", "")),
            row.getLong(8),
            0,
            0);

    Verdicts.Judgement judgement = Verdicts.of(outcome, counted);

    assertEquals(row.getString(10), judgement.verdict().name());
    assertEquals(row.getString(11), judgement.reason());
  }

  @Test
  void isInDoubtOnlyWhenSomethingIsMissingThatMayBeAmongWhatHasNoName() {
    Verdicts.Judgement complete = new Verdicts.Judgement(Verdict.COMPLETE, "");
    assertEquals(complete, Verdicts.doubted(complete, 0, 7));
    assertEquals(complete, Verdicts.doubted(complete, -1, 7));
    assertEquals(complete, Verdicts.doubted(complete, 2, 0));
    assertEquals(
        new Verdicts.Judgement(
            Verdict.PARTIAL,
            "2 more things than before are listed without an id that can be read, and the 7"
                + " datasets that were not found may be among them"),
        Verdicts.doubted(complete, 2, 7));
  }

  private static OptionalLong known(@Nullable String value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(value));
  }
}
