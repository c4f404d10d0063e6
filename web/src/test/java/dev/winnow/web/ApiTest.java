package dev.winnow.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SampleServer server = SampleServer.shared();

  @Test
  void findsDatasetsWithFacets() throws IOException {
    JsonNode answer = get("/api/v1/datasets?q=luftkvalitet&size=2");
    assertEquals(3, answer.get("total").asInt());
    assertEquals(2, answer.get("items").size());
    JsonNode first = answer.get("items").get(0);
    assertEquals("rikskatalogen/luft-timvarden", first.get("id").asText());
    assertEquals("CC-BY-4.0", first.get("licence").get("id").asText());
    assertEquals("open", first.get("licence").get("openness").asText());
    assertEquals("luftinstitut", first.get("organisation").get("id").asText());
    assertEquals(List.of("csv", "parquet"), texts(first.get("formats")));
    assertTrue(first.get("scores").get("overall").get("value").asDouble() > 0);
    assertFalse(answer.get("facets").get("format").isEmpty());
  }

  @Test
  void saysNullForALicenceItDoesNotKnow() throws IOException {
    JsonNode licence = get("/api/v1/datasets/vallby/luftsensorer").get("licence");
    assertTrue(licence.get("id").isNull());
    assertEquals("unknown", licence.get("openness").asText());
    assertEquals("unclear", licence.get("may").asText());
  }

  @Test
  void givesPagesThatDoNotOverlapAndEmptyOnesPastTheEnd() throws IOException {
    List<String> ids = new ArrayList<>();
    for (int page = 1; page <= 5; page++) {
      get("/api/v1/datasets?size=5&page=" + page)
          .get("items")
          .forEach(item -> ids.add(item.get("id").asText()));
    }
    assertEquals(19, ids.stream().distinct().count());
    assertEquals(19, ids.size());
    for (String far : List.of("6", "2000", "99999999999")) {
      JsonNode past = get("/api/v1/datasets?page=" + far);
      assertEquals(0, past.get("items").size());
      assertEquals(19, past.get("total").asInt());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/datasets?colour=red, colour, red",
    "/api/v1/datasets?page=0, page, 0",
    "/api/v1/datasets?size=1000, size, 1000",
    "/api/v1/datasets?sort=best, sort, best",
    "/api/v1/datasets?group=portal, group, portal",
    "/api/v1/datasets?sector=state, sector, state",
    "/api/v1/datasets?since=soon, since, soon",
    "/api/v1/datasets?lang=fi, lang, fi",
    "/api/v1/datasets/vallby/luftsensorer?x=1, x, 1",
    "/api/v1/datasets/vallby/luftsensorer/score?profile=none, profile, none",
    "/api/v1/organisations?sector=x, sector, x",
    "/api/v1/portals/vallby/runs?size=0, size, 0",
    "/api/v1/changes?after=-1, after, -1",
    "/feeds/datasets.atom?sort=x, sort, x",
    "/datasets.csv?page=x, page, x"
  })
  void namesParameterValueAndRemedyOfWhatItCannotRead(String path, String name, String value)
      throws IOException {
    HttpResponse<String> answer = server.get(path);
    assertEquals(400, answer.statusCode());
    assertEquals("application/problem+json", PagesTest.header(answer, "Content-Type"));
    JsonNode problem = JSON.readTree(answer.body());
    JsonNode error = problem.get("errors").get(0);
    assertEquals(name, error.get("parameter").asText());
    assertEquals(value, error.get("value").asText());
    assertFalse(error.get("remedy").asText().isBlank());
    assertTrue(problem.get("detail").asText().contains(error.get("remedy").asText()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%22",
        "((((",
        "AND+OR+NOT",
        "*%3F~%5E",
        "%00%01",
        "title%3A%5B*+TO+*%5D",
        "%F0%9F%98%80",
        "-"
      })
  void answersAnyText(String text) {
    assertEquals(200, server.get("/api/v1/datasets?q=" + text).statusCode());
    assertEquals(200, server.get("/api/v1/suggest?q=" + text).statusCode());
  }

  @Test
  void answersTextOfTenThousandCharacters() {
    assertEquals(200, server.get("/api/v1/datasets?q=" + "%C3%A5".repeat(10_000)).statusCode());
    assertEquals(400, server.get("/api/v1/datasets?q=" + "%C3%A5".repeat(10_001)).statusCode());
  }

  @Test
  void tellsTheStoryOfATombstone() throws IOException {
    HttpResponse<String> gone = server.get("/api/v1/datasets/vallby/badplatser-2012");
    assertEquals(410, gone.statusCode());
    JsonNode problem = JSON.readTree(gone.body());
    assertEquals(200, server.get(problem.get("history").asText()).statusCode());
    assertEquals(200, server.get(problem.get("raw").asText()).statusCode());
  }

  @Test
  void explainsAScoreUnderEachProfile() throws IOException {
    String path = "/api/v1/datasets/vallby/luftsensorer/score";
    JsonNode score = get(path);
    assertEquals("winnow", score.get("profile").asText());
    assertFalse(score.get("measurements").isEmpty());
    assertFalse(score.get("fixes").isEmpty());
    assertEquals(405, get(path + "?profile=mqa-v1").get("max").asInt());
    String english = score.get("measurements").get(0).get("name").asText();
    String swedish = get(path + "?lang=sv").get("measurements").get(0).get("name").asText();
    assertEquals(List.of("Title", "Titel"), List.of(english, swedish));
  }

  @Test
  void sendsRawRecordsSoThatNoBrowserRunsThem() {
    HttpResponse<String> raw = server.get("/api/v1/datasets/mellansund/hostile/raw");
    assertEquals(200, raw.statusCode());
    assertEquals("application/json", PagesTest.header(raw, "Content-Type"));
    assertEquals("nosniff", PagesTest.header(raw, "X-Content-Type-Options"));
    assertEquals("default-src 'none'; sandbox", PagesTest.header(raw, "Content-Security-Policy"));
    assertEquals(
        "attachment; filename=\"mellansund-hostile.json\"",
        PagesTest.header(raw, "Content-Disposition"));
  }

  @Test
  void followsChangesByNumber() throws IOException {
    JsonNode first = get("/api/v1/changes?size=5");
    assertEquals(5, first.get("items").size());
    JsonNode next = get("/api/v1/changes?after=" + first.get("last").asLong());
    assertEquals(first.get("last").asLong() + 1, next.get("items").get(0).get("number").asLong());
    JsonNode end = get("/api/v1/changes?after=" + next.get("last").asLong());
    assertEquals(0, end.get("items").size());
    assertEquals(next.get("last"), end.get("last"));
  }

  @Test
  void suggestsWhatBeginsLikeWhatWasTyped() throws IOException {
    JsonNode answer = get("/api/v1/suggest?q=luftkv");
    assertTrue(answer.get("items").get(0).get("text").asText().toLowerCase().startsWith("luftkv"));
  }

  @Test
  void isOpenToEveryOriginAndToHead() {
    assertEquals(
        "*", PagesTest.header(server.get("/api/v1/portals"), "Access-Control-Allow-Origin"));
    assertEquals(204, server.send("OPTIONS", "/api/v1/datasets", "").statusCode());
    assertEquals(200, server.send("HEAD", "/api/v1/datasets", "").statusCode());
    HttpResponse<String> posted = server.send("POST", "/api/v1/datasets", "{}");
    assertEquals(405, posted.statusCode());
    assertEquals("application/problem+json", PagesTest.header(posted, "Content-Type"));
    assertEquals(404, server.get("/api/v1/nothing").statusCode());
    assertEquals(
        "application/problem+json",
        PagesTest.header(server.get("/api/v1/nothing"), "Content-Type"));
  }

  @Test
  void answers304ToWhoHasItAlready() {
    HttpResponse<String> first = server.get("/api/v1/portals");
    String etag = PagesTest.header(first, "ETag");
    assertEquals(304, server.get("/api/v1/portals", "If-None-Match", etag).statusCode());
    assertEquals(200, server.get("/api/v1/portals", "If-None-Match", "\"x\"").statusCode());
  }

  private JsonNode get(String path) throws IOException {
    HttpResponse<String> answer = server.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return JSON.readTree(answer.body());
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(one.asText()));
    return texts;
  }
}
