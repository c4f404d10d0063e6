package dev.winnow.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.winnow.web.operator.Operator;
import dev.winnow.web.operator.PortalProbe;
import dev.winnow.web.operator.ProbeAnswer;
import dev.winnow.web.operator.ProbeAnswer.Sample;
import dev.winnow.web.operator.ProbeAnswer.Way;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form with which the operator asks what kind of portal an address is. */
class OperatorPageTest {

  private static final String TOKEN = "0123456789abcdef";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static WebServer server;

  @BeforeAll
  static void start() {
    server = SampleServer.shared().forOperator(new Operator(TOKEN, probe(), Clock.systemUTC()));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void thereIsNoFormWithoutAToken() {
    String page = SampleServer.shared().get("/portals").body();
    assertFalse(page.contains("/portals/probe"), page);
    assertEquals(
        405, SampleServer.shared().send("POST", "/portals/probe", "url=x&token=y").statusCode());
  }

  @Test
  void formsOfOtherSitesAreRefused() throws Exception {
    assertEquals(
        403, post(TOKEN, "https://data.example", "Sec-Fetch-Site", "cross-site").statusCode());
    assertEquals(
        403, post(TOKEN, "https://data.example", "Origin", "https://evil.example").statusCode());
  }

  @Test
  void aWrongTokenIsToldInWordsAndTheTokenIsNeverShown() throws Exception {
    HttpResponse<String> answer = post("wrong", "<b>x</b>", "Sec-Fetch-Site", "same-origin");
    assertEquals(403, answer.statusCode());
    assertTrue(answer.body().contains("not the operator’s token"), answer.body());
    assertFalse(answer.body().contains("<b>x</b>"), answer.body());
    HttpResponse<String> right = post(TOKEN, "https://d.example", "Sec-Fetch-Site", "same-origin");
    assertEquals(200, right.statusCode());
    assertFalse(right.body().contains(TOKEN));
    assertTrue(Jsoup.parse(right.body()).select("pre").text().contains("type: ckan"));
  }

  @Tag("integration")
  @ParameterizedTest
  @ValueSource(strings = {"360 LIGHT en", "1440 DARK sv"})
  void canBeUsedInABrowserWithoutJavaScript(String view) {
    Browser browser = Chromium.shared();
    WebServer own =
        SampleServer.shared().forOperator(new Operator(TOKEN, probe(), Clock.systemUTC()));
    String[] parts = view.split(" ");
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(Integer.parseInt(parts[0]), 900)
                .setColorScheme(ColorScheme.valueOf(parts[1]))
                .setLocale(parts[2]))) {
      Page page = context.newPage();
      page.navigate("http://127.0.0.1:" + own.port() + "/portals");
      look(page, "form-" + parts[0]);
      page.fill("#add-url", "data.lillan.example");
      page.fill("#add-token", TOKEN);
      page.click("form.add button");
      page.waitForSelector("pre");
      look(page, "probe-" + parts[0]);
    } finally {
      own.close();
    }
  }

  private static void look(Page page, String name) {
    String folder = System.getenv("WINNOW_SHOTS");
    if (folder != null) {
      page.screenshot(
          new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
    }
    assertEquals(
        List.of(),
        Chromium.violations(page, List.of("wcag2a", "wcag2aa", "wcag22aa", "best-practice")));
    assertEquals(
        0,
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"));
  }

  private static HttpResponse<String> post(String token, String url, String header, String value)
      throws Exception {
    String form =
        "token="
            + token
            + "&url="
            + java.net.URLEncoder.encode(url, java.nio.charset.StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/portals/probe"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header(header, value)
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static PortalProbe probe() {
    return typed ->
        new ProbeAnswer(
            List.of(
                new Way(
                    "ckan",
                    "https://data.lillan.example/",
                    98,
                    OptionalLong.of(1234),
                    List.of(
                        "The API at https://data.lillan.example/api/3/action answers in the manner"
                            + " of CKAN.",
                        "Of the 100 datasets that were looked at, 93 % name a licence that Winnow"
                            + " knows.",
                        "87 % of 50 datasets that were compared already come through portal"
                            + " 'riket'."),
                    List.of(
                        new Sample(
                            "Luftkvalitet i Lillan", "Creative Commons Zero", OptionalLong.of(81)),
                        new Sample("Badplatser", "", OptionalLong.empty()))),
                new Way(
                    "dcat",
                    "https://data.lillan.example/catalog.ttl",
                    60,
                    OptionalLong.empty(),
                    List.of("The portal can be harvested as ckan too, which tells more."),
                    List.of())),
            "",
            "# config/portals/lillan.yaml\n"
                + "name: \"Lillåns kommun\"\n"
                + "type: ckan\n"
                + "url: \"https://data.lillan.example/\"\n"
                + "schedule: \"0 12 3 * * ?\"\n",
            3);
  }
}
