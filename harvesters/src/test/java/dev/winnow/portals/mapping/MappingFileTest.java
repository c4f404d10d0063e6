package dev.winnow.portals.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.settings.Problem;
import dev.winnow.settings.Problems;
import dev.winnow.settings.SettingsFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingFileTest {

  @Test
  void everyFaultIsToldAtItsLineWithWhatWasMeant() {
    assertEquals(
        List.of(
            "p.yaml:2: mapping.format: 'jsn' is not known. Did you mean 'json'?",
            "p.yaml:3: the key 'mapping.pages.parameter' is missing; add 'parameter: …'",
            "p.yaml:4: unknown key 'mapping.itms'. Did you mean 'items'?",
            "p.yaml:5: mapping.id: 'key' is not a path into json (a path into JSON is '.', begins"
                + " with '/' (a pointer) or with '$' (JSONPath))",
            "p.yaml:6: mapping.fields: a dataset needs a title; say where it is: 'title: …'",
            "p.yaml:7: unknown key 'mapping.fields.titel'. Did you mean 'title'?",
            "p.yaml:8: mapping.distributions: each needs accessUrl, downloadUrl or service"),
        faults(
            """
            mapping:
              format: jsn
              pages: {by: offset}
              itms: /results
              id: key
              fields:
                titel: /name
              distributions:
                - title: /name
            """));
  }

  @Test
  void pathsOfEachFormatAreCheckedBeforeAnythingIsAsked() {
    assertEquals(
        List.of(
            "p.yaml:1: mapping.fields.title: 'dc:title' is not a path into xml (names are written"
                + " without prefix: 'title' finds 'dc:title' and 'gmd:title')",
            "p.yaml:1: mapping.fields: a dataset needs a title; say where it is: 'title: …'"),
        faults("mapping: {format: xml, items: //r, id: '@id', fields: {title: 'dc:title'}}"));
    assertFirst(
        "'h1 >> p[' is not a path into html (no CSS selector",
        "mapping: {format: html, items: li, id: a, fields: {title: 'h1 >> p['}}");
    assertFirst(
        "'$.a[?(' is not a path into json",
        "mapping: {items: '$.a[?(', id: /a, fields: {title: /t}}");
    assertEquals(
        List.of("p.yaml:1: mapping.items: the items of csv are its rows; leave this out"),
        faults("mapping: {format: csv, items: a, id: Id, fields: {title: Rubrik}}"));
  }

  @Test
  void templatesAndDatesAreCheckedToo() {
    assertFirst(
        "p.yaml:1: mapping.fields.title.template: '{/a' is not a template",
        "mapping: {id: /a, fields: {title: {template: '{/a'}}}");
    assertFirst(
        "p.yaml:1: mapping.fields.modified.date: 'bb' is not a pattern",
        "mapping: {id: /a, fields: {title: /t, modified: {at: /m, date: bb}}}");
  }

  @Test
  void aMappingWithoutFaultsIsTaken() {
    assertEquals(
        List.of(), faults("mapping: {id: /a, fields: {title: {languages: {sv: /n, en: /m}}}}"));
  }

  private static void assertFirst(String words, String yaml) {
    List<String> faults = faults(yaml);
    assertTrue(!faults.isEmpty() && faults.get(0).contains(words), faults.toString());
  }

  private static List<String> faults(String yaml) {
    Problems problems = new Problems();
    MappingFile.check(SettingsFile.parse("p.yaml", yaml, Map.of(), problems).child("mapping"));
    return problems.list().stream().map(Problem::toString).toList();
  }
}
