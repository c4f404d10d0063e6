package dev.winnow.portals.csw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.portals.csw.CswHarvester.Progress;
import dev.winnow.portals.reading.xml.XmlPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

  @ParameterizedTest(name = "{4}")
  @CsvSource({
    "0, 10, 'matched=30 next=11', 10, goes on where the server says",
    "20, 10, 'matched=30 next=0', end, ends when all have come",
    "20, 10, 'matched=30 next=31', end, ends although the next record is named beyond the last",
    "10, 10, 'matched=30 next=1', 20, does not believe a next record that points back",
    "10, 10, 'matched=30 next=0', 20, does not believe an early end",
    "0, 8, 'matched=30 next=11', 10, leaves out what the server could not give",
    "10, 0, 'matched=30 next=0', end, ends on an empty page",
    "10, 0, 'matched=30 next=21', 20, goes on past an empty page when the server does",
    "0, 10, 'matched= next=11', 10, goes on without a count",
    "0, 10, 'matched= next=0', end, ends without a count",
    "0, 10, 'matched= next=1', end, ends without a count when the next record points back"
  })
  void findsTheNextPosition(long position, int received, String server, String next, String why) {
    String[] said = server.replaceAll("[a-z]+=", "").split(" ", -1);
    XmlPage page =
        new XmlPage(
            "GetRecordsResponse",
            Map.of(
                "SearchResults", Map.of("numberOfRecordsMatched", said[0], "nextRecord", said[1])),
            List.of());
    var found = Progress.of(page, position, received).next();
    assertEquals(next, found.isPresent() ? String.valueOf(found.getAsLong()) : "end", why);
  }
}
