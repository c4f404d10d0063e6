package dev.winnow.catalogue.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.winnow.catalogue.vocabulary.Stated;
import java.io.IOException;
import java.util.Optional;

/** Reads a statement; an absent one was never stated. */
@SuppressWarnings({"rawtypes", "serial"})
final class StatedReader extends StdDeserializer<Stated> implements ContextualDeserializer {

  private final Optional<JsonDeserializer<Object>> values;

  StatedReader() {
    this(Optional.empty());
  }

  private StatedReader(Optional<JsonDeserializer<Object>> values) {
    super(Stated.class);
    this.values = values;
  }

  @Override
  public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
      throws JsonMappingException {
    JavaType type = context.getContextualType();
    JavaType value =
        type != null && type.hasGenericTypes() ? type.containedType(0) : TypeFactory.unknownType();
    return new StatedReader(Optional.of(context.findContextualValueDeserializer(value, property)));
  }

  @Override
  public Stated<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
    String raw = "";
    String rule = "";
    Optional<Object> value = Optional.empty();
    if (in.currentToken() == JsonToken.START_OBJECT) {
      in.nextToken();
    }
    for (; in.currentToken() == JsonToken.FIELD_NAME; in.nextToken()) {
      String field = in.currentName();
      in.nextToken();
      switch (field) {
        case "raw" -> raw = in.getText();
        case "rule" -> rule = in.getText();
        case "value" -> value = Optional.of(values.orElseThrow().deserialize(in, context));
        default -> in.skipChildren();
      }
    }
    return new Stated<>(raw, value, rule);
  }

  @Override
  public Stated<?> getNullValue(DeserializationContext context) {
    return Stated.nothing();
  }

  @Override
  public Object getEmptyValue(DeserializationContext context) {
    return Stated.nothing();
  }
}
