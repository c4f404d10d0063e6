package dev.winnow.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser that all tests of pages share, started once because that takes seconds; tests are
 * skipped where there is none, unless CI is set.
 */
final class Chromium {

  private static final Path PROGRAM =
      Path.of(System.getenv().getOrDefault("WINNOW_CHROMIUM", "/usr/bin/chromium"));
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Chromium() {}

  /** The browser; it ends with the tests. Playwright wants to be used by one thread only. */
  static Browser shared() {
    if (System.getenv("CI") == null) {
      Assumptions.assumeTrue(
          Files.isExecutable(PROGRAM),
          "there is no Chromium at " + PROGRAM + ": pages are not shown");
    }
    return Shared.BROWSER;
  }

  /**
   * What on a page breaks rules of accessibility, each rule with the first element that does. Our
   * pages hold no pages of others, so that nothing is lost by looking in the page itself, which
   * takes half the time.
   */
  static List<String> violations(Page page, List<String> tags) {
    return new AxeBuilder(page)
        .setLegacyMode(true).withTags(tags).analyze().getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
            .toList();
  }

  private static final class Shared {

    static final Browser BROWSER = start();

    private static Browser start() {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      return playwright
          .chromium()
          .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS));
    }
  }
}
