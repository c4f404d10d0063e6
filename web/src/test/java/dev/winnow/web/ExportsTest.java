package dev.winnow.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ExportsTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final SampleServer server = SampleServer.shared();

  @Test
  void writesAnySearchAsAValidFeed() throws Exception {
    HttpResponse<String> answer = server.get("/feeds/datasets.atom?q=luft");
    assertEquals(
        "application/atom+xml;charset=utf-8",
        PagesTest.header(answer, "Content-Type").replace(" ", ""));
    Element feed = parse(answer.body()).getDocumentElement();
    assertEquals("feed", feed.getLocalName());
    assertEquals("urn:winnow:search:q=luft", text(feed, "id"));
    Instant.parse(text(feed, "updated"));
    NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
    assertEquals(3, entries.getLength());
    for (int i = 0; i < entries.getLength(); i++) {
      Element entry = (Element) entries.item(i);
      assertTrue(text(entry, "id").startsWith("urn:winnow:dataset:"));
      assertTrue(!text(entry, "title").isEmpty());
      Instant.parse(text(entry, "updated"));
      String link =
          ((Element) entry.getElementsByTagNameNS(ATOM, "link").item(0)).getAttribute("href");
      assertEquals(200, server.get(link.substring(server.address("").length())).statusCode());
    }
  }

  @Test
  void tellsWhatIsOverdue() throws Exception {
    String feed =
        server.get("/feeds/datasets.atom?freshness=overdue&organisation=vallby-kommun").body();
    assertTrue(feed.contains("urn:winnow:dataset:vallby/luftsensorer"), feed);
  }

  @Test
  void isAValidFeedWhenNothingMatches() throws Exception {
    Element feed = parse(server.get("/feeds/datasets.atom?q=zyx").body()).getDocumentElement();
    assertEquals(0, feed.getElementsByTagNameNS(ATOM, "entry").getLength());
    assertTrue(Instant.parse(text(feed, "updated")).isAfter(Instant.EPOCH));
  }

  @Test
  void survivesHostileTextInFeeds() throws Exception {
    Document feed = parse(server.get("/feeds/datasets.atom?q=Farlig&portal=mellansund").body());
    assertEquals(0, feed.getElementsByTagName("script").getLength());
  }

  @Test
  void writesAnySearchAsATable() throws Exception {
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(server.get("/datasets.csv").body()))
            .getRecords();
    assertEquals(19, rows.size());
    assertTrue(
        rows.stream()
            .anyMatch(
                row ->
                    row.get("id").equals("rikskatalogen/luft-timvarden")
                        && row.get("licence").equals("CC-BY-4.0")));
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static String text(Element element, String name) {
    return element.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
  }
}
