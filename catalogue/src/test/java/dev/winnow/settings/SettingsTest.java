package dev.winnow.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private final Problems problems = new Problems();

  @Test
  void readsTextsNumbersListsAndMappings() {
    Settings settings =
        settings(
            """
            name: Vallby
            server:
              port: 8080
            aliases: [one, two]
            single: three
            empty:
            """);
    assertEquals(Optional.of("Vallby"), settings.text("name"));
    assertEquals(
        Optional.of(8080), settings.child("server").value("port", "a number", Integer::valueOf));
    assertEquals(List.of("one", "two"), settings.texts("aliases"));
    assertEquals(List.of("three"), settings.texts("single"));
    assertEquals(Optional.empty(), settings.text("empty"));
    settings.done();
    assertEquals(List.of(), problems.list());
  }

  @Test
  void tellsAllFaultsAtOnceWithFileLineAndWhatWasMeant() {
    Settings settings =
        settings(
            """
            nmae: Vallby
            port: many
            kind: dcta
            list: {a: b}
            """);
    settings.text("name");
    settings.value("port", "a number", Integer::valueOf);
    settings.choice("kind", Map.of("dcat", 1, "ckan", 2));
    settings.texts("list");
    settings.required("url");
    settings.done();
    assertEquals(
        List.of(
            "x.yaml:1: the key 'url' is missing; add 'url: …'",
            "x.yaml:1: unknown key 'nmae'. Did you mean 'name'?",
            "x.yaml:2: port: 'many' is not a number (For input string: \"many\")",
            "x.yaml:3: kind: 'dcta' is not known. Did you mean 'dcat'?",
            "x.yaml:4: 'list' must list plain texts"),
        problems.list().stream().map(Problem::toString).sorted().toList());
  }

  @Test
  void anEnvironmentVariableGoesBeforeTheFile() {
    Settings settings =
        SettingsFile.parse(
            "x.yaml",
            "server: {port: 1}",
            Map.of("WINNOW_SERVER_PORT", "2", "WINNOW_SERVER_PUBLIC_URL", "https://x.example"),
            problems);
    assertEquals(Optional.of("2"), settings.child("server").text("port"));
    assertEquals(Optional.of("https://x.example"), settings.child("server").text("publicUrl"));
  }

  @Test
  void aTextThatIsNoYamlNamesItsLine() {
    settings("name: Vallby\nurl: [1, 2\n");
    assertEquals(1, problems.list().size());
    assertEquals(3, problems.list().get(0).line());
  }

  @Test
  void aKeyThatStandsTwiceIsTold() {
    settings("name: a\nname: b\n");
    assertEquals(
        List.of(new Problem("x.yaml", 2, "the key 'name' stands here twice")), problems.list());
  }

  private Settings settings(String yaml) {
    return SettingsFile.parse("x.yaml", yaml, Map.of(), problems);
  }
}
