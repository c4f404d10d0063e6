package dev.winnow.catalogue.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads texts; absent ones are none. */
@SuppressWarnings("serial")
final class TextsReader extends StdDeserializer<Texts> {

  TextsReader() {
    super(Texts.class);
  }

  @Override
  public Texts deserialize(JsonParser in, DeserializationContext context) throws IOException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      return (Texts) context.handleUnexpectedToken(Texts.class, in);
    }
    List<Text> all = new ArrayList<>(2);
    while (in.nextToken() != JsonToken.END_ARRAY) {
      all.add(text(in));
    }
    return new Texts(all);
  }

  private static Text text(JsonParser in) throws IOException {
    String language = "";
    String value = "";
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String field = in.currentName();
      in.nextToken();
      switch (field) {
        case "language" -> language = in.getText();
        case "value" -> value = in.getText();
        default -> in.skipChildren();
      }
    }
    return new Text(language, value);
  }

  @Override
  public Texts getNullValue(DeserializationContext context) {
    return Texts.none();
  }

  @Override
  public Object getEmptyValue(DeserializationContext context) {
    return Texts.none();
  }
}
