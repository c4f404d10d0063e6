package dev.winnow.catalogue.dcat.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The JSON-LD contexts that Winnow carries with it; no other one is ever loaded. */
final class JsonLdContexts {

  /** Answers from the bundled contexts only. */
  static final DocumentLoader LOADER = (address, options) -> load(address);

  /** Which addresses mean which bundled context; scheme, "www." and a last slash do not matter. */
  private static final List<Map.Entry<Pattern, String>> KNOWN =
      List.of(
          known("schema\\.org(/docs/jsonldcontext\\.jsonl?d?|/version/.*)?", "schema"),
          known("project-open-data\\.cio\\.gov/v1\\.1/schema/?(catalog\\.jsonld)?", "dcat-us"),
          known("w3\\.org/ns/hydra/(context\\.jsonld|core)", "hydra"),
          known("w3\\.org/ns/dcat(\\.jsonld)?", "dcat-ap"),
          known("semiceu\\.github\\.io/.*dcat-ap[^?#]*/dcat-ap[\\w.-]*\\.jsonld", "dcat-ap"),
          known("raw\\.githubusercontent\\.com/SEMICeu/DCAT-AP/.*\\.jsonld", "dcat-ap"),
          known("data\\.europa\\.eu/r5r/?.*", "dcat-ap"));

  private static final Map<String, JsonDocument> LOADED = new ConcurrentHashMap<>();

  private JsonLdContexts() {}

  /** A context that Winnow does not carry. */
  static final class UnknownContextException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownContextException(URI address) {
      super(
          ("its JSON-LD context %s is not among those that Winnow knows (schema.org, DCAT-AP,"
                  + " DCAT-US, Hydra), and contexts are never loaded from the network; harvest the"
                  + " portal as Turtle or RDF/XML instead")
              .formatted(address));
    }
  }

  private static Map.Entry<Pattern, String> known(String address, String name) {
    return Map.entry(
        Pattern.compile("https?://(www\\.)?" + address + "/?", Pattern.CASE_INSENSITIVE), name);
  }

  private static Document load(URI address) throws JsonLdError {
    for (Map.Entry<Pattern, String> entry : KNOWN) {
      if (entry.getKey().matcher(address.toString()).matches()) {
        JsonDocument document = LOADED.computeIfAbsent(entry.getValue(), JsonLdContexts::bundled);
        return JsonDocument.of(document.getJsonContent().orElseThrow());
      }
    }
    throw new JsonLdError(
        JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, new UnknownContextException(address));
  }

  private static JsonDocument bundled(String name) {
    String path = "/dev/winnow/catalogue/dcat/context/" + name + ".jsonld";
    try (InputStream in = JsonLdContexts.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + path);
      }
      return JsonDocument.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JsonLdError e) {
      throw new IllegalStateException("the bundled " + path + " is no JSON", e);
    }
  }
}
