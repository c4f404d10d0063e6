package dev.winnow.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.scoring.Profile.Dimension;
import dev.winnow.scoring.Profile.Group;
import dev.winnow.scoring.Profile.Weighted;
import dev.winnow.scoring.metrics.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Writes docs/metrics.md from the profiles and the first sentence of every metric. */
final class MetricsPageTest {

  private static final Path PAGE = Samples.PROFILES.resolve("../../docs/metrics.md").normalize();
  private static final Path SOURCES = Path.of("src/main/java");

  @Test
  void thePageSaysWhatTheCodeSays() throws IOException {
    String page = page();
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertEquals(
        page,
        Files.exists(PAGE) ? Files.readString(PAGE) : "",
        "docs/metrics.md is stale; write it anew with: mvn test -pl scoring -am"
            + " -Dtest=MetricsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true");
  }

  private static String page() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append(Files.readString(Path.of("src/test/resources/metrics-page-head.md")));
    for (Profile profile : Scorer.load(Samples.PROFILES).all()) {
      profile(profile, page);
    }
    return page.toString();
  }

  private static void profile(Profile profile, StringBuilder page) throws IOException {
    page.append("\n## Profile `%s`, version %s\n\n".formatted(profile.id(), profile.version()));
    page.append("Rule: `%s`. Bands:".formatted(profile.rule().code()));
    String comma = " ";
    for (Profile.Band band : profile.bands()) {
      page.append("%s%s from %s".formatted(comma, band.id(), number(band.from())));
      comma = ", ";
    }
    page.append(".\n");
    for (Dimension dimension : profile.dimensions()) {
      dimension(profile, dimension, page);
    }
  }

  private static void dimension(Profile profile, Dimension dimension, StringBuilder page)
      throws IOException {
    String counts =
        profile.rule() == Rule.WEIGHTED_MEAN
            ? ", counts %s %%".formatted(number(dimension.weight() * 100))
            : ", %s points".formatted(number(dimension.points()));
    page.append("\n### %s%s\n\n".formatted(name(dimension.id()), counts));
    page.append("| metric | name | points | asks |\n|---|---|---:|---|\n");
    for (Group group : dimension.groups()) {
      if (!group.id().isEmpty()) {
        page.append(
            "| **%s** | | **%s** | |\n".formatted(name(group.id()), number(group.points())));
      }
      for (Weighted weighted : group.metrics()) {
        Metric metric = weighted.metric();
        page.append(
            "| `%s` | %s | %s | %s |\n"
                .formatted(
                    metric.id(), name(metric.id()), number(weighted.points()), sentence(metric)));
      }
    }
  }

  /** The Javadoc of a metric's class, or of its constant. */
  private static String sentence(Metric weighted) throws IOException {
    if (weighted.id().startsWith("shapes-")) {
      return "Whether the rules of `config/shapes/%s.ttl` are obeyed."
          .formatted(weighted.id().substring("shapes-".length()));
    }
    Metric metric = Metrics.find(weighted.id()).orElseThrow();
    boolean constant = metric instanceof Enum<?>;
    Path source = SOURCES.resolve(metric.getClass().getName().replace('.', '/') + ".java");
    String before =
        metric instanceof Enum<?> one ? "  " + one.name() + "\\(" : "public final class ";
    Matcher javadoc =
        Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + before.strip(), Pattern.DOTALL)
            .matcher(Files.readString(source));
    if (!javadoc.find()) {
      throw new IllegalStateException("no Javadoc for " + metric.id() + " in " + source);
    }
    String text = javadoc.group(1).replaceAll("\\n\\s*\\*", " ").replaceAll("\\s+", " ").strip();
    return constant ? text : text.substring(0, text.indexOf('.') + 1);
  }

  private static String name(String id) {
    return ScoreWords.name(id, Locale.ENGLISH);
  }

  private static String number(double number) {
    return number == Math.rint(number)
        ? String.valueOf(Math.round(number))
        : String.valueOf(number);
  }
}
