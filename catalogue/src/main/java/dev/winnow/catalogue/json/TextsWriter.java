package dev.winnow.catalogue.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import java.io.IOException;

/** Writes texts as a list of {@code {"language", "value"}}. */
@SuppressWarnings("serial")
final class TextsWriter extends StdSerializer<Texts> {

  TextsWriter() {
    super(Texts.class);
  }

  @Override
  public boolean isEmpty(SerializerProvider provider, Texts texts) {
    return texts.isEmpty();
  }

  @Override
  public void serialize(Texts texts, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeStartArray();
    for (Text text : texts.all()) {
      out.writeStartObject();
      if (!text.language().isEmpty()) {
        out.writeStringField("language", text.language());
      }
      out.writeStringField("value", text.value());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
