package dev.winnow.portals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.harvest.About;
import dev.winnow.harvest.Harvester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Writes docs/portals.md from what every type of portal says about itself. */
final class PortalsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "portals.md");

  @Test
  void thePageSaysWhatTheCodeSays() throws IOException {
    String page = page();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(
        page,
        Files.exists(PAGE) ? Files.readString(PAGE) : "",
        "docs/portals.md is stale; write it anew with: mvn test -pl harvesters -am"
            + " -Dtest=PortalsPageTest -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Dgolden.update=true");
  }

  @Test
  void everyTypeDescribesItself() {
    for (String type : Portals.all().types()) {
      assertTrue(Portals.all().get(type).about().isComplete(), type + " says too little");
    }
  }

  private static String page() throws IOException {
    StringBuilder page =
        new StringBuilder(Files.readString(Path.of("src/test/resources/portals-page-head.md")));
    for (String type : Portals.all().types()) {
      describe(Portals.all().get(type), page);
    }
    return page.toString();
  }

  private static void describe(Harvester harvester, StringBuilder page) {
    About about = harvester.about();
    page.append("\n## `%s`\n\n%s\n\n".formatted(harvester.type(), about.what()));
    page.append("- **A second harvest:** %s\n".formatted(about.incremental()));
    page.append("- **Removals:** %s\n".formatted(about.removals()));
    page.append("- **Limits:** %s\n".formatted(about.limits()));
    page.append("- **Rests on:** %s.\n".formatted(about.basis().words()));
    if (!about.keys().isEmpty()) {
      page.append("\n| key below `settings:` | what it does |\n|---|---|\n");
      for (Map.Entry<String, String> key : about.keys().entrySet()) {
        page.append("| `%s` | %s |\n".formatted(key.getKey(), key.getValue()));
      }
    }
  }
}
