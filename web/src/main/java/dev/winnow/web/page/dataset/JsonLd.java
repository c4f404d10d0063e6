package dev.winnow.web.page.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.store.StoredDataset;
import dev.winnow.web.page.Answers;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.SafeLink;
import java.net.URI;
import java.util.List;

/** A dataset in schema.org's words, for search engines. */
final class JsonLd {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_DESCRIPTION = 5_000;
  private static final int MOST_FILES = 50;

  private JsonLd() {}

  /** As JSON that cannot end the script element it stands in. */
  static String of(StoredDataset stored, String address, List<String> languages) {
    Dataset dataset = stored.dataset();
    String language = Answers.languageOf(dataset);
    ObjectNode json = JSON.createObjectNode();
    json.put("@context", "https://schema.org/").put("@type", "Dataset");
    json.put("name", plain(dataset.title(), languages, 500));
    String description = plain(dataset.description(), languages, LONGEST_DESCRIPTION);
    if (!description.isEmpty()) {
      json.put("description", description);
    }
    json.put("url", address).put("identifier", dataset.id().toString());
    dataset.source().flatMap(SafeLink::of).ifPresent(source -> json.put("sameAs", source));
    if (!language.isEmpty()) {
      json.put("inLanguage", language);
    }
    stored.organisation().map(Organisation::name).ifPresent(name -> publisher(json, name));
    LicenceReading.of(dataset)
        .licence()
        .flatMap(licence -> licence.address())
        .map(URI::toString)
        .ifPresent(licence -> json.put("license", licence));
    dataset
        .modified()
        .value()
        .ifPresent(modified -> json.put("dateModified", modified.day().toString()));
    ArrayNode keywords = json.putArray("keywords");
    dataset.keywords().forEach(keyword -> keywords.add(keyword.value()));
    ArrayNode files = json.putArray("distribution");
    dataset.distributions().stream()
        .limit(MOST_FILES)
        .forEach(file -> distribution(files.addObject(), file));
    return write(json);
  }

  private static void publisher(ObjectNode json, String name) {
    json.putObject("publisher").put("@type", "Organization").put("name", name);
  }

  private static void distribution(ObjectNode json, Distribution file) {
    json.put("@type", "DataDownload");
    file.format()
        .value()
        .map(FileFormat::id)
        .ifPresent(format -> json.put("encodingFormat", format));
    SafeLink.of(file.bestUrl()).ifPresent(address -> json.put("contentUrl", address));
  }

  private static String plain(Texts texts, List<String> languages, int longest) {
    return Harvested.plain(Phrase.best(texts, languages, "").text(), longest);
  }

  private static String write(ObjectNode json) {
    try {
      return JSON.writeValueAsString(json)
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026")
          .replace("\u2028", "\\u2028")
          .replace("\u2029", "\\u2029");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of text and numbers can always be written", e);
    }
  }
}
