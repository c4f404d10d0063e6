package dev.winnow.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody finds who follows a quoted address or the count of a hard test. */
class QuoteTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SampleServer server = SampleServer.shared();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/figures/league.json?benchmark=licence-clarity&sector=public",
        "/figures/organisation.json?org=vallby-kommun",
        "/figures/trend.json?org=vallby-kommun",
        "/figures/compare.json?org=vallby-kommun&org=norrviken",
        "/figures/sectors.json?benchmark=freshness",
        "/figures/spectrum.json",
        "/figures/kinds.json"
      })
  void everyFigureNamesAnAddressThatGivesTheVerySame(String path) throws IOException {
    HttpResponse<String> now = server.get(path);
    URI address = URI.create(JSON.readTree(now.body()).get("address").asText());
    assertTrue(address.getRawQuery().contains("at=2026-"), address.toString());
    HttpResponse<String> quoted = server.get(address.getRawPath() + "?" + address.getRawQuery());
    assertEquals(200, quoted.statusCode());
    assertEquals(JSON.readTree(now.body()), JSON.readTree(quoted.body()));
  }

  @Test
  void aCountOfAHardTestLeadsToTheVeryDatasets() throws IOException {
    Element page = Jsoup.parse(server.get("/organisations/vallby-kommun").body());
    int followed = 0;
    for (Element link : page.select("#gates td a")) {
      String asked = link.attr("href").substring(2);
      JsonNode found = JSON.readTree(server.get("/api/v1/datasets?" + asked).body());
      assertEquals(link.text().split(" ")[0], found.get("total").asText(), asked);
      followed++;
    }
    assertTrue(followed > 0, page.select("#gates").text());
  }
}
