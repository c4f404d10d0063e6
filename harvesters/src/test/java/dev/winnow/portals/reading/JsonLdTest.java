package dev.winnow.portals.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.portals.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'Dataset','name':'A'}",
        "[{'@type':'Person'},{'@type':['Thing','Dataset'],'name':'A'}]",
        "{'@context':'https://schema.org','@graph':[{'@type':'schema:Dataset','schema:name':'A'}]}",
        "{'@type':'http://schema.org/Dataset','http://schema.org/name':'A'}",
        "{'@type':'https://www.schema.org/Dataset','https://www.schema.org/name':'A'}",
        "{'@type':'WebPage','mainEntity':{'@type':'sc:Dataset','sc:name':'A'}}"
      })
  void findsADatasetHoweverItIsWritten(String json) {
    assertEquals("A", names(json));
  }

  @Test
  void aDatasetInsideAnotherIsPartOfThatOne() {
    assertEquals(
        "A", names("{'@type':'Dataset','name':'A','hasPart':[{'@type':'Dataset','name':'B'}]}"));
  }

  @Test
  void putsThingsInThePlaceOfTheirReferences() {
    assertEquals(
        "[{\"@type\":\"Dataset\",\"publisher\":{\"@id\":\"#o\",\"name\":\"O\"}}]",
        whole("{'@graph':[{'@id':'#o','name':'O'},{'@type':'Dataset','publisher':{'@id':'#o'}}]}"));
  }

  @Test
  void referencesThatGoInCirclesEnd() {
    String json =
        "[{'@id':'#a','@type':'Dataset','name':'A','isPartOf':{'@id':'#b'}},"
            + "{'@id':'#b','hasPart':[{'@id':'#a'},{'@id':'#b'}]}]";
    assertEquals("A", names(json));
  }

  private static String names(String json) {
    return datasets(json).stream()
        .map(dataset -> Nodes.text(dataset, "name"))
        .collect(Collectors.joining(" "));
  }

  private static String whole(String json) {
    return datasets(json).stream()
        .map(dataset -> new String(Json.canonical(dataset), StandardCharsets.UTF_8))
        .toList()
        .toString();
  }

  private static List<ObjectNode> datasets(String json) {
    return JsonLd.datasets(Json.inText(json.replace('\'', '"')));
  }
}
