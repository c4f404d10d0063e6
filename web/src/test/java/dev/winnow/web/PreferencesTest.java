package dev.winnow.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final SampleServer server = SampleServer.shared();

  @Test
  void remembersColoursAndLeadsBack() {
    HttpResponse<String> answer = post("/preferences?back=%2Fportals%3Fx%3D1", "theme=dark");
    assertEquals(303, answer.statusCode());
    assertEquals("/portals?x=1", PagesTest.header(answer, "Location"));
    String cookie = PagesTest.header(answer, "Set-Cookie");
    assertTrue(cookie.startsWith("winnow-theme=dark;"), cookie);
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    String page = server.get("/portals", "Cookie", "winnow-theme=dark").body();
    assertEquals("dark", Jsoup.parse(page).select("html").attr("data-theme"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "javascript:alert(1)",
    "'/a\nb'"
  })
  void leadsBackOnlyToItsOwnPages(String back) {
    String encoded = URLEncoder.encode(back, StandardCharsets.UTF_8);
    HttpResponse<String> answer = post("/preferences?back=" + encoded, "theme=dark");
    assertEquals("/", PagesTest.header(answer, "Location"));
  }

  @Test
  void refusesFormsOfOtherSites() {
    assertEquals(403, post("/preferences", "theme=dark", "Sec-Fetch-Site", "cross-site"));
    assertEquals(403, post("/preferences", "theme=dark", "Sec-Fetch-Site", "same-site"));
    assertEquals(403, post("/preferences", "theme=dark", "Origin", "https://evil.example"));
    assertEquals(403, post("/preferences", "theme=dark", "Origin", "null"));
    assertEquals(303, post("/preferences", "theme=dark", "Sec-Fetch-Site", "same-origin"));
  }

  @Test
  void takesNoThemeThatDoesNotExist() {
    assertEquals(List.of(), post("/preferences", "theme=%22%3E").headers().allValues("Set-Cookie"));
  }

  @Test
  void takesTheLanguageFromTheAddressFirst() {
    HttpResponse<String> page =
        server.get("/about?lang=sv", "Accept-Language", "en", "Cookie", "winnow-language=en");
    assertEquals("sv", Jsoup.parse(page.body()).select("html").attr("lang"));
    assertTrue(PagesTest.header(page, "Set-Cookie").startsWith("winnow-language=sv;"));
    String remembered =
        server.get("/about", "Accept-Language", "en", "Cookie", "winnow-language=sv").body();
    assertEquals("sv", Jsoup.parse(remembered).select("html").attr("lang"));
    String fallback = server.get("/about", "Accept-Language", "fi;q=x,,,").body();
    assertEquals("en-GB", Jsoup.parse(fallback).select("html").attr("lang"));
  }

  @Test
  void offersTheSamePageInTheOtherLanguage() {
    String page = server.get("/?q=luft&lang=sv").body();
    assertEquals("?q=luft&lang=en", Jsoup.parse(page).select(".prefs a").attr("href"));
  }

  private HttpResponse<String> post(String path, String body) {
    return server.send("POST", path, body, "Content-Type", FORM);
  }

  private int post(String path, String body, String header, String value) {
    return server.send("POST", path, body, "Content-Type", FORM, header, value).statusCode();
  }
}
