package dev.winnow.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  static final String EMPTY = "/?q=luftkvalitet+zyxabc&may=any&format=pdf";

  private final SampleServer server = SampleServer.shared();

  @ParameterizedTest
  @CsvSource({
    "/, 200, 19 datasets, 19 datamängder",
    "/?q=luftkvalitet, 200, 3 datasets for luftkvalitet, 3 datamängder för luftkvalitet",
    "/?q=luftkvalitet+zyxabc&may=any&format=pdf, 200, No dataset has all of this, Ingen datamängd"
        + " har allt detta",
    "/datasets/vallby/luftsensorer, 200, Luftkvalitetssensorer i Vallby, Luftkvalitetssensorer i"
        + " Vallby",
    "/datasets/mellansund/untitled, 200, Dataset without a title, Datamängd utan titel",
    "/datasets/vallby/badplatser-2012, 410, Badplatser 2012, Badplatser 2012",
    "/organisations, 200, Organisations, Organisationer",
    "/organisations?sector=company, 200, Organisations, Organisationer",
    "/organisations/vallby-kommun, 200, Vallby kommun, Vallby kommun",
    "/compare, 200, Organisations side by side, Organisationer sida vid sida",
    "/compare?org=vallby-kommun&org=norrviken, 200, Two organisations side by side, Två"
        + " organisationer sida vid sida",
    "/benchmarks, 200, Benchmarks, Mått",
    "/benchmarks/winnow, 200, Winnow overall, Winnows helhetsbetyg",
    "/benchmarks/none, 404, There is nothing at this address, Det finns inget på den här adressen",
    "/organisations?at=2001-01-01, 404, There is nothing at this address, Det finns inget på den"
        + " här adressen",
    "/portals, 200, Portals, Portaler",
    "/portals/mellansund, 200, Region Mellansunds dataportal, Region Mellansunds dataportal",
    "/portals/havsund, 200, Havsunds kommun, Havsunds kommun",
    "/about, 200, How we score, Så bedömer vi",
    "/nothing/here, 404, There is nothing at this address, Det finns inget på den här adressen",
    "/datasets/vallby/unknown, 404, There is nothing at this address, Det finns inget på den här"
        + " adressen",
    "/organisations/unknown, 404, There is nothing at this address, Det finns inget på den här"
        + " adressen"
  })
  void answersInBothLanguages(String path, int status, String english, String swedish) {
    HttpResponse<String> inEnglish = server.get(path, "Accept-Language", "en");
    HttpResponse<String> inSwedish = server.get(path, "Accept-Language", "sv-SE,sv;q=0.9,en;q=0.5");
    assertEquals(status, inEnglish.statusCode());
    assertEquals(status, inSwedish.statusCode());
    assertEquals(english, Jsoup.parse(inEnglish.body()).select("h1").text());
    assertEquals(swedish, Jsoup.parse(inSwedish.body()).select("h1").text());
    assertEquals("en-GB", Jsoup.parse(inEnglish.body()).select("html").attr("lang"));
    assertEquals("sv", Jsoup.parse(inSwedish.body()).select("html").attr("lang"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/datasets/vallby/luftsensorer", "/portals", "/nothing"})
  void sendsHeadersThatKeepHostileTextHarmless(String path) {
    HttpResponse<String> page = server.get(path);
    assertEquals(
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
            + "object-src 'none'",
        header(page, "Content-Security-Policy"));
    assertEquals("nosniff", header(page, "X-Content-Type-Options"));
    assertEquals("same-origin", header(page, "Referrer-Policy"));
    assertEquals("same-origin", header(page, "Cross-Origin-Opener-Policy"));
    assertTrue(header(page, "Permissions-Policy").contains("geolocation=()"));
    assertEquals("text/html;charset=utf-8", header(page, "Content-Type").replace(" ", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=Farlig",
        "/?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/?format=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "/?%22%3E%3Cscript%3Ealert(1)%3C/script%3E=1",
        "/datasets/mellansund/hostile",
        "/organisations",
        "/organisations?q=%3Cscript%3E",
        "/compare?org=%3Cscript%3Ealert(1)%3C/script%3E&org=org&org=vallby-kommun",
        "/nothing/%3Cscript%3Ealert(1)%3C/script%3E"
      })
  void neverLetsHostileTextBecomeMarkup(String path) {
    Document page = Jsoup.parse(server.get(path).body());
    assertEquals(List.of(), page.select("script:not([type=application/ld+json])"));
    assertEquals(
        Set.of(),
        page.getAllElements().stream()
            .flatMap(element -> element.attributes().asList().stream())
            .map(attribute -> attribute.getKey())
            .filter(name -> name.startsWith("on") || name.equals("style"))
            .collect(Collectors.toSet()));
    assertEquals(List.of(), page.select("img, iframe, object, embed"));
    for (Element link : page.select("[href], [action]")) {
      String address = link.hasAttr("href") ? link.attr("href") : link.attr("action");
      assertTrue(
          address.matches("(?s)(https?://|/|#|\\?|mailto:).*"), address + " leads nowhere good");
    }
  }

  @Test
  void showsHostileTextAsText() {
    Document page = Jsoup.parse(server.get("/datasets/mellansund/hostile").body());
    assertTrue(page.select("h1").text().contains("<script>alert('x')</script>"));
    assertTrue(page.select(".foreign a[href=https://ok.example/]").hasAttr("rel"));
  }

  @Test
  void tagsForeignTextWithItsLanguage() {
    Document page = Jsoup.parse(server.get("/datasets/vallby/luftsensorer").body());
    assertEquals("sv", page.select("h1").attr("lang"));
    assertEquals("sv", page.select(".lead").attr("lang"));
    Document results = Jsoup.parse(server.get("/?q=nitrogen").body());
    assertEquals("en", results.select(".hit h3 a").attr("lang"));
  }

  @Test
  void embedsTheDatasetForSearchEnginesWithoutLettingItOut() {
    String page = server.get("/datasets/mellansund/hostile").body();
    String data =
        page.substring(page.indexOf("application/ld+json\">") + 21, page.indexOf("</head>"));
    assertFalse(data.substring(0, data.lastIndexOf("</script>")).contains("<"));
  }

  @Test
  void showsWhatIsHeldWithWhyAndWhatToDo() {
    Document page = Jsoup.parse(server.get("/portals/norrviken", "Accept-Language", "en").body());
    Element held = page.select("section[aria-labelledby=h-held]").first();
    assertEquals("1 removal is held", held.select("h2").text());
    assertEquals("/datasets/norrviken/utslapp", held.select("tbody a").attr("href"));
    assertEquals(
        "The portal said on 21 November that it is deleted.", held.select("td[data-l=Why]").text());
    assertTrue(held.text().contains("winnow held approve norrviken"), held.text());
  }

  @Test
  void leadsFromAnAddressThatWasFoldedToTheOneThatIsKept() {
    HttpResponse<String> answer = server.get("/datasets/vallby/badplatser-sommaren-2012?lang=sv");
    assertEquals(301, answer.statusCode());
    assertEquals("/datasets/vallby/badplatser-2012?lang=sv", header(answer, "Location"));
  }

  @Test
  void showsWhatARunChangedFieldByField() {
    Document page =
        Jsoup.parse(server.get("/portals/vallby/runs/3", "Accept-Language", "en").body());
    assertEquals("Run 3", page.select("h1").text());
    Element row = page.select("a[href=/datasets/vallby/luftsensorer]").first().closest("tr");
    assertEquals("changed", row.select("td[data-l=What happened]").text());
    assertTrue(row.select("td p").size() >= 1, row.text());
    Document removed =
        Jsoup.parse(
            server.get("/portals/vallby/runs/3?kind=removed", "Accept-Language", "en").body());
    assertEquals(
        List.of("/datasets/vallby/badplatser-2012"),
        removed.select("section[aria-labelledby=h-diff] tbody a").eachAttr("href"));
    assertEquals(404, server.get("/portals/mellansund/runs/3").statusCode());
  }

  @Test
  void aRunInProgressTellsItsPaceOnAPageThatRefreshesItself() {
    HttpResponse<String> answer = server.get("/portals/rikskatalogen", "Accept-Language", "en");
    assertEquals("5", header(answer, "Refresh"));
    Document page = Jsoup.parse(answer.body());
    assertTrue(
        page.select("section[aria-labelledby=h-now]").text().contains("3 requests · page 2"),
        page.select("section[aria-labelledby=h-now]").text());
    assertTrue(server.get("/portals/vallby").headers().firstValue("Refresh").isEmpty());
  }

  @Test
  void tellsTheStoryOfATombstone() {
    Document page =
        Jsoup.parse(server.get("/datasets/vallby/badplatser-2012", "Accept-Language", "en").body());
    assertEquals(
        "The portal says that it is deleted. Run 3 removed it on 23 August.",
        page.select(".note p").last().text());
  }

  @Test
  void removesAFilterWithItsChip() {
    Document page = Jsoup.parse(server.get("/?q=luft&format=csv&format=pdf").body());
    assertEquals(
        List.of("/?q=luft&format=pdf", "/?q=luft&format=csv"),
        page.select("a.chip").eachAttr("href"));
    assertEquals(
        List.of("csv", "pdf"),
        page.select("input[name=format][checked]").eachAttr("value").stream().sorted().toList());
  }

  @Test
  void keepsTheWholeQuestionInTheFormOfTheFilters() {
    Document page = Jsoup.parse(server.get("/?q=luft&openness=unknown&from=1998&since=1y").body());
    assertEquals("unknown", page.select("input[name=openness][type=hidden]").attr("value"));
    assertEquals("1998", page.select("input[name=from]").attr("value"));
    assertEquals("1y", page.select("input[name=since][checked]").attr("value"));
    assertEquals("luft", page.select("input[name=q]").attr("value"));
  }

  @Test
  void findsWhatIsReadyToUse() {
    Document page = Jsoup.parse(server.get("/?ready=1").body());
    assertEquals("2 datasets", page.select("h1").text());
    assertEquals("2", page.select(".facet--ready .n").text());
    assertTrue(page.select("input[name=ready]").hasAttr("checked"));
  }

  @Test
  void leadsFromTheEmptyFieldsOfAFormToAnAddressToShare() {
    HttpResponse<String> form = server.get("/?q=luft&format=csv&since=&from=&to=&sort=relevance");
    assertEquals(303, form.statusCode());
    assertEquals("/?q=luft&format=csv", header(form, "Location"));
    String longest = "%E6%B0%B4".repeat(10_000);
    assertEquals(303, server.get("/?q=" + longest + "&since=").statusCode());
  }

  @Test
  void explainsRanksWithPartsThatAddUp() {
    Document page = Jsoup.parse(server.get("/?q=luftkvalitet").body());
    for (Element why : page.select(".why__body dl")) {
      List<Double> points = why.select("dd").eachText().stream().map(Double::parseDouble).toList();
      double parts = points.subList(0, points.size() - 1).stream().mapToDouble(d -> d).sum();
      assertEquals(points.getLast(), parts, 0.001);
    }
  }

  @Test
  void loosensAnEmptySearchStepByStep() {
    Document page = Jsoup.parse(server.get(EMPTY).body());
    assertFalse(page.select(".relax > li").isEmpty());
    assertEquals(1, page.select(".relax > li.on").size());
    assertFalse(page.select("#near ~ ol .hit").isEmpty());
  }

  @Test
  void leavesOutWhatItCannotReadInAnAddress() {
    assertEquals(200, server.get("/?page=x&utm_source=mail&freshness=ontime").statusCode());
    assertEquals(200, server.get("/?page=99999999999").statusCode());
    assertEquals(200, server.get("/?q=" + "%C3%A5".repeat(10_000)).statusCode());
  }

  @Test
  void cachesStaticFilesByTheirContent() {
    String css = Jsoup.parse(server.get("/").body()).select("link[rel=stylesheet]").attr("href");
    HttpResponse<String> file = server.get(css);
    assertEquals("public, max-age=31536000, immutable", header(file, "Cache-Control"));
    assertEquals(304, server.get(css, "If-None-Match", header(file, "ETag")).statusCode());
    assertEquals(404, server.get("/static/winnow.css").statusCode());
    assertEquals(404, server.get("/static/..%2Fopenapi.yaml").statusCode());
  }

  @Test
  void compressesWhatABrowserCanUnpack() {
    HttpResponse<String> page = server.get("/", "Accept-Encoding", "gzip");
    assertEquals("gzip", header(page, "Content-Encoding"));
  }

  @Test
  void answersHeadLikeGetAndNothingElse() {
    assertEquals(200, server.send("HEAD", "/portals", "").statusCode());
    assertEquals(404, server.send("HEAD", "/portals/unknown", "").statusCode());
    HttpResponse<String> posted = server.send("POST", "/portals", "");
    assertEquals(405, posted.statusCode());
    assertEquals("GET, HEAD", header(posted, "Allow"));
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
