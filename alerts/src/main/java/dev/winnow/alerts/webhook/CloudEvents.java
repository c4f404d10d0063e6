package dev.winnow.alerts.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.Subject;
import dev.winnow.alerts.watch.Kept;
import dev.winnow.alerts.watch.Watch;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * Events as CloudEvents 1.0 in JSON. The id of an envelope is that of its message, so that what is
 * told again is known to who has it.
 */
public final class CloudEvents {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String TYPES = "dev.winnow.";

  private final Supplier<URI> site;

  /** Events of the site with this address. */
  public CloudEvents(Supplier<URI> site) {
    this.site = site;
  }

  /** One event, because of these watches. */
  public byte[] event(String id, List<Watch> watches, Event event) {
    ObjectNode envelope = envelope(id, TYPES + event.kind().code(), event.moment());
    envelope.put("subject", event.subject().type().code() + "/" + event.subject().id());
    ObjectNode data = envelope.putObject("data");
    data.setAll(event(event));
    data.set("watches", watches(watches));
    return written(envelope);
  }

  /** Several events, because of these watches. */
  public byte[] digest(String id, List<Watch> watches, List<Event> events, Instant at) {
    ObjectNode envelope = envelope(id, TYPES + "digest", at);
    ObjectNode data = envelope.putObject("data");
    ArrayNode list = data.putArray("events");
    events.forEach(event -> list.add(event(event)));
    data.set("watches", watches(watches));
    return written(envelope);
  }

  /** Nothing but the proof that a webhook works. */
  public byte[] test(String id, List<Watch> watches, Instant at) {
    ObjectNode envelope = envelope(id, TYPES + "test", at);
    envelope.putObject("data").set("watches", watches(watches));
    return written(envelope);
  }

  private ObjectNode envelope(String id, String type, Instant at) {
    ObjectNode envelope = JSON.createObjectNode();
    envelope.put("specversion", "1.0");
    envelope.put("id", id);
    envelope.put("source", site.get().toString());
    envelope.put("type", type);
    envelope.put("time", at.toString());
    envelope.put("datacontenttype", "application/json");
    return envelope;
  }

  private ObjectNode event(Event event) {
    ObjectNode data = JSON.createObjectNode();
    data.put("number", event.number());
    data.put("kind", event.kind().code());
    data.put("at", event.moment().toString());
    data.put("type", event.subject().type().code());
    data.put("id", event.subject().id());
    data.put("title", event.subject().title());
    data.put("portal", event.portal());
    data.put("organisation", event.organisation());
    data.put("datasets", event.count());
    if (event.subject().type() != Subject.Type.HOST) {
      String page = "/" + event.subject().type().code() + "s/" + event.subject().id();
      data.put("url", site.get().resolve(page).toString());
    }
    ObjectNode details = data.putObject("details");
    event.details().forEach(details::put);
    return data;
  }

  private static ArrayNode watches(List<Watch> watches) {
    ArrayNode list = JSON.createArrayNode();
    for (Watch watch : watches) {
      ObjectNode one = list.addObject();
      one.put("id", watch.id());
      one.put("target", Kept.code(watch.target()));
      one.put("subject", Kept.subject(watch.target()));
    }
    return list;
  }

  private static byte[] written(ObjectNode envelope) {
    try {
      return JSON.writeValueAsBytes(envelope);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event cannot be written as JSON", e);
    }
  }
}
