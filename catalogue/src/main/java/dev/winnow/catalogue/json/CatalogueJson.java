package dev.winnow.catalogue.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.vocabulary.Stated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * Writes and reads datasets and scores as compact JSON; what is empty is left out, and comes back
 * as empty. An unknown property is passed over, so that an older Winnow reads what a newer one
 * wrote.
 */
public final class CatalogueJson {

  private static final int EXPECTED_SCORE = 16 * 1024;
  private static final ObjectMapper MAPPER = newMapper();
  private static final ObjectWriter DATASET_WRITER = MAPPER.writerFor(Dataset.class);
  private static final ObjectReader DATASET_READER = MAPPER.readerFor(Dataset.class);

  private CatalogueJson() {}

  /** A dataset as JSON in UTF-8; equal datasets give equal bytes. */
  public static byte[] write(Dataset dataset) {
    try {
      return DATASET_WRITER.writeValueAsBytes(dataset);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON: " + dataset, e);
    }
  }

  /**
   * A dataset from its JSON.
   *
   * @throws IllegalArgumentException when it is not the JSON of a dataset
   */
  public static Dataset readDataset(byte[] json) {
    try {
      return DATASET_READER.readValue(json);
    } catch (IOException e) {
      throw new IllegalArgumentException("this is not the JSON of a dataset: " + e.getMessage(), e);
    }
  }

  /**
   * A score as JSON in UTF-8, for keeping: every part a list of its components in order, because a
   * score has many of them. Equal scores give equal bytes. {@link #toTree(Score)} is for people.
   */
  public static byte[] write(Score score) {
    ByteArrayBuilder bytes = new ByteArrayBuilder(EXPECTED_SCORE);
    try (bytes;
        JsonGenerator out = MAPPER.getFactory().createGenerator(bytes)) {
      ScoreWriter.write(score, out);
      out.flush();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
  }

  /**
   * A score from the JSON that {@link #write(Score)} gives.
   *
   * @throws IllegalArgumentException when it is not the JSON of a score
   */
  public static Score readScore(byte[] json) {
    return readScore(json, ScoreReader::read);
  }

  /**
   * The figures of a score from the JSON that {@link #write(Score)} gives, for who shows none of
   * its words: it has no reasons, evidence, fixes and gains.
   *
   * @throws IllegalArgumentException when it is not the JSON of a score
   */
  public static Score readFigures(byte[] json) {
    return readScore(json, ScoreReader::readFigures);
  }

  /** A way to read a score. */
  private interface Reading {
    Score read(JsonParser in) throws IOException;
  }

  private static Score readScore(byte[] json, Reading reading) {
    try (JsonParser in = MAPPER.getFactory().createParser(json)) {
      return reading.read(in);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("this is not the JSON of a score: " + e.getMessage(), e);
    }
  }

  /** A dataset as a JSON tree, to be put into a larger document. */
  public static JsonNode toTree(Dataset dataset) {
    return MAPPER.valueToTree(dataset);
  }

  /** A score as a JSON tree, to be put into a larger document. */
  public static JsonNode toTree(Score score) {
    return MAPPER.valueToTree(score);
  }

  /** A mapper of its own for whoever writes these records in other documents. */
  public static ObjectMapper mapper() {
    return MAPPER.copy();
  }

  private static ObjectMapper newMapper() {
    SimpleModule records = new SimpleModule("winnow");
    records.addSerializer(Stated.class, new StatedWriter());
    records.addDeserializer(Stated.class, new StatedReader());
    records.addSerializer(Texts.class, new TextsWriter());
    records.addDeserializer(Texts.class, new TextsReader());
    // Harvested text may be long; its length was limited when it was fetched.
    StreamReadConstraints limits =
        StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();
    JsonMapper mapper =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits).build())
            .addModules(new Jdk8Module(), new JavaTimeModule(), records)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();
    for (Class<?> type : List.of(String.class, List.class, Set.class)) {
      mapper.configOverride(type).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }
    return mapper;
  }
}
