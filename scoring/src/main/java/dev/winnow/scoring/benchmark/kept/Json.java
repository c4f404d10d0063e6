package dev.winnow.scoring.benchmark.kept;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.catalogue.json.CatalogueJson;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Tallies and standings as JSON. */
final class Json {

  /** What is empty is written too: it is not to come back as nothing. */
  private static final ObjectMapper MAPPER =
      CatalogueJson.mapper().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);

  private Json() {}

  static byte[] write(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be written as JSON: " + value, e);
    }
  }

  static <T> T read(byte[] json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "what the store keeps of benchmarks is damaged; run 'winnow rescore'", e);
    }
  }
}
