package dev.winnow.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a browser shows them; skipped where there is no Chromium, unless CI is set. */
@Tag("integration")
class BrowserTest {
  private static final List<String> PATHS =
      List.of(
          "/",
          "/?q=luftkvalitet&format=csv&format=pdf",
          PagesTest.EMPTY,
          "/datasets/vallby/luftsensorer",
          "/datasets/rikskatalogen/luft-timvarden",
          "/datasets/mellansund/hostile",
          "/datasets/vallby/badplatser-2012",
          "/organisations",
          "/organisations?show=unranked&sort=datasets&q=v",
          "/organisations/vallby-kommun",
          "/organisations/norrviken?benchmark=licence-clarity",
          "/compare",
          "/compare?org=vallby-kommun&org=luftinstitut&org=norrviken",
          "/compare?org=vallby-kommun&org=luftinstitut&org=norrviken&org=region-mellansund"
              + "&org=%C3%B6stmark&org=m",
          "/benchmarks",
          "/benchmarks/winnow",
          "/benchmarks/mqa-v1",
          "/portals",
          "/portals/mellansund",
          "/portals/norrviken",
          "/portals/rikskatalogen",
          "/portals/vallby/runs/3",
          "/combine?dataset=vallby/luftsensorer&dataset=rikskatalogen/luft-timvarden&dataset=x/y",
          "/datasets/vallby/luftsensorer?field=licence&value=CC-BY-4.0",
          "/alerts",
          "/alerts?dataset=vallby/luftsensorer",
          "/organisations/vallby-kommun/due",
          "/about",
          "/nothing");

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final String SIDEWAYS =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";
  private static final String WIDE =
      "[...document.querySelectorAll('main *')]"
          + ".filter(e => e.getBoundingClientRect().right > innerWidth && !e.closest('.vh, svg'))"
          + ".slice(0, 3).map(e => e.outerHTML.slice(0, 150))";

  private static final SampleServer SERVER = SampleServer.shared();
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Chromium.shared();
  }

  static Stream<String> views() {
    return Stream.concat(PATHS.stream(), SERVER.alertPaths().stream())
        .flatMap(path -> Stream.of("360 LIGHT en ", "1440 DARK sv ").map(view -> view + path));
  }

  @ParameterizedTest
  @MethodSource("views")
  void fitsTheWindowAndObeysTheRulesOfAccessibility(String view) {
    String[] parts = view.split(" ", 4);
    List<String> outside = new ArrayList<>();
    List<String> console = new ArrayList<>();
    try (BrowserContext context = browser.newContext(options(parts))) {
      Page page = context.newPage();
      listen(page, outside, console);
      page.navigate(SERVER.address(parts[3]));
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      keep(page, parts);
      assertEquals(List.of(), Chromium.violations(page, RULES));
      for (int width : List.of(320, 360, 768, 1000, 1440)) {
        page.setViewportSize(width, 900);
        assertEquals(
            0, page.evaluate(SIDEWAYS), () -> width + " px because of " + page.evaluate(WIDE));
      }
    }
    assertEquals(List.of(), outside, "requests to others");
    console.removeIf(message -> message.contains("404") || message.contains("410"));
    assertEquals(List.of(), console, "messages on the console");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?q=luftkvalitet&format=csv", "/datasets/vallby/luftsensorer"})
  void canBeReadInTheOtherColoursToo(String path) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(SERVER.address(path));
      for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        assertEquals(List.of(), Chromium.violations(page, List.of("wcag2aa")), colours.name());
      }
    }
  }

  private static void listen(Page page, List<String> outside, List<String> console) {
    page.onRequest(
        request -> {
          if (!request.url().startsWith(SERVER.address("/"))) {
            outside.add(request.url());
          }
        });
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            console.add(message.text());
          }
        });
  }

  @Test
  void searchesAndFiltersByKeyboardWithoutJavaScript() {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en-GB");
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      page.navigate(SERVER.address("/"));
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertTrue(page.url().endsWith("#main"), "the first stop skips to the content");
      page.keyboard().press("Tab");
      page.keyboard().type("luft");
      page.keyboard().press("Enter");
      page.waitForURL("**/?q=luft*");
      page.locator("input[name=format][value=pdf]").focus();
      page.keyboard().press("Space");
      page.keyboard().press("Enter");
      page.waitForURL("**format=pdf*");
      assertEquals("1 dataset for luft", page.locator("h1").textContent());
      page.locator("a.chip").first().click();
      page.waitForURL("**/?q=luft");
      page.locator("button[name=theme][value=dark]").click();
      assertEquals("dark", page.locator("html").getAttribute("data-theme"));
      assertTrue(page.url().endsWith("/?q=luft"), "leads back to " + page.url());
      page.locator(".prefs a").click();
      assertEquals("sv", page.locator("html").getAttribute("lang"));
    }
  }

  private static Browser.NewContextOptions options(String[] view) {
    return new Browser.NewContextOptions()
        .setViewportSize(Integer.parseInt(view[0]), 900)
        .setColorScheme(ColorScheme.valueOf(view[1]))
        .setLocale(view[2]);
  }

  /** Pictures are kept for people to look at, where a folder for them is named. */
  private static void keep(Page page, String[] view) {
    String folder = System.getenv("WINNOW_SHOTS");
    if (folder != null) {
      String name = String.join("-", view).replaceAll("[^A-Za-z0-9]+", "-");
      page.screenshot(
          new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
    }
  }
}
