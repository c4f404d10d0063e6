package dev.winnow.scoring.benchmark.kept;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.winnow.catalogue.json.CatalogueJson;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Tallies and standings as JSON. */
final class Json {

  /** What is empty is written too: it is not to come back as nothing. */
  private static final ObjectMapper MAPPER =
      CatalogueJson.mapper()
          .setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS)
          .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

  private Json() {}

  /** Numbers to seven digits, which is finer than anybody shows, so that editions stay small. */
  private static final ObjectMapper PUBLISHER =
      MAPPER
          .copy()
          .registerModule(
              new SimpleModule("published")
                  .addSerializer(double.class, new Rounded())
                  .addSerializer(Double.class, new Rounded())
                  .addSerializer(double[].class, new RoundedMany()));

  private static final class Rounded extends JsonSerializer<Double> {
    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider all)
        throws IOException {
      out.writeNumber(value.floatValue());
    }
  }

  private static final class RoundedMany extends JsonSerializer<double[]> {
    @Override
    public void serialize(double[] values, JsonGenerator out, SerializerProvider all)
        throws IOException {
      out.writeStartArray();
      for (double value : values) {
        out.writeNumber((float) value);
      }
      out.writeEndArray();
    }
  }

  static byte[] write(Object value) {
    return write(value, MAPPER);
  }

  /** As it stands in an edition; what is equal gives equal bytes. */
  static byte[] publish(Object value) {
    return write(value, PUBLISHER);
  }

  private static byte[] write(Object value, ObjectMapper mapper) {
    try {
      return mapper.writeValueAsBytes(value);
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
