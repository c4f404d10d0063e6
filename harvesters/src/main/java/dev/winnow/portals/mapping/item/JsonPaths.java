package dev.winnow.portals.mapping.item;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import java.util.ArrayList;
import java.util.List;

/** Paths into JSON: a pointer ("/a/b"), JSONPath ("$.a[?(@.b)]"), or the column of a row. */
final class JsonPaths {

  private static final Configuration CONFIGURATION =
      Configuration.builder()
          .jsonProvider(new JacksonJsonNodeJsonProvider())
          .mappingProvider(new JacksonMappingProvider())
          .options(Option.ALWAYS_RETURN_LIST, Option.SUPPRESS_EXCEPTIONS)
          .build();

  private JsonPaths() {}

  static Path compile(String path) {
    if (path.equals(".")) {
      return new Pointer(JsonPointer.empty());
    }
    if (path.startsWith("/")) {
      return new Pointer(JsonPointer.compile(path));
    }
    if (path.startsWith("$")) {
      try {
        return new Query(JsonPath.compile(path));
      } catch (JsonPathException e) {
        throw new IllegalArgumentException(e.getMessage(), e);
      }
    }
    throw new IllegalArgumentException(
        "a path into JSON is '.', begins with '/' (a pointer) or with '$' (JSONPath)");
  }

  static Path column(String name) {
    return new Pointer(JsonPointer.empty().appendProperty(name));
  }

  private record Pointer(JsonPointer pointer) implements Path {

    @Override
    public List<Item> in(Item item) {
      return items(value(item));
    }

    @Override
    public boolean isIn(Item item) {
      return !value(item).isMissingNode() && !value(item).isNull();
    }

    private JsonNode value(Item item) {
      return item instanceof JsonItem json ? json.node().at(pointer) : MissingNode.getInstance();
    }
  }

  private record Query(JsonPath path) implements Path {

    @Override
    public List<Item> in(Item item) {
      if (!(item instanceof JsonItem json)) {
        return List.of();
      }
      List<Item> items = new ArrayList<>();
      JsonNode found = path.read(json.node(), CONFIGURATION);
      found.forEach(value -> items.addAll(items(value)));
      return items;
    }
  }

  private static List<Item> items(JsonNode value) {
    List<Item> items = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      if (!one.isMissingNode() && !one.isNull()) {
        items.add(new JsonItem(one));
      }
    }
    return items;
  }
}
