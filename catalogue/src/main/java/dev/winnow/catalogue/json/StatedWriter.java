package dev.winnow.catalogue.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.winnow.catalogue.vocabulary.Stated;
import java.io.IOException;

/** Writes a statement as {@code {"raw", "value", "rule"}}; one without any words is empty. */
@SuppressWarnings({"rawtypes", "serial"})
final class StatedWriter extends StdSerializer<Stated> {

  StatedWriter() {
    super(Stated.class);
  }

  @Override
  public boolean isEmpty(SerializerProvider provider, Stated stated) {
    return !stated.isStated() && stated.rule().isEmpty();
  }

  @Override
  public void serialize(Stated stated, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeStartObject();
    if (!stated.raw().isEmpty()) {
      out.writeStringField("raw", stated.raw());
    }
    if (stated.isUnderstood()) {
      provider.defaultSerializeField("value", stated.value().get(), out);
    }
    if (!stated.rule().isEmpty()) {
      out.writeStringField("rule", stated.rule());
    }
    out.writeEndObject();
  }
}
