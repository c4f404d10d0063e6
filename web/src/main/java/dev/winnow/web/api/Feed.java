package dev.winnow.web.api;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.StoredDataset;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.XmlText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A search as an Atom feed.
 *
 * @param base the address of this server, without a slash at the end
 * @param query the search as it stands in an address
 * @param title of the feed
 * @param quiet when nothing answers the search: the moment of the last change of the catalogue
 * @param profile the id of the headline profile
 */
record Feed(String base, String query, String title, Instant quiet, String profile) {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final int LONGEST_SUMMARY = 2_000;

  /** The feed with these entries, in their order. */
  byte[] write(List<StoredDataset> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      head(xml, entries);
      for (StoredDataset entry : entries) {
        entry(xml, entry);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed could not be written", e);
    }
    return bytes.toByteArray();
  }

  private void head(XMLStreamWriter xml, List<StoredDataset> entries) throws XMLStreamException {
    String self = base + "/feeds/datasets.atom" + (query.isEmpty() ? "" : "?" + query);
    element(xml, "id", "urn:winnow:search:" + (query.isEmpty() ? "everything" : query));
    element(xml, "title", title);
    element(
        xml,
        "updated",
        entries.stream()
            .map(this::updated)
            .max(Comparator.naturalOrder())
            .orElse(quiet)
            .toString());
    link(xml, "self", "application/atom+xml", self);
    link(xml, "alternate", "text/html", base + "/" + (query.isEmpty() ? "" : "?" + query));
    xml.writeStartElement("author");
    element(xml, "name", "Winnow");
    xml.writeEndElement();
  }

  private void entry(XMLStreamWriter xml, StoredDataset stored) throws XMLStreamException {
    Dataset dataset = stored.dataset();
    Optional<Text> title = dataset.title().first();
    xml.writeStartElement("entry");
    language(xml, title);
    element(xml, "id", "urn:winnow:dataset:" + dataset.id());
    element(xml, "title", title.map(Text::value).orElse(dataset.id().toString()));
    element(xml, "updated", updated(stored).toString());
    element(xml, "published", stored.firstSeen().toString());
    link(xml, "alternate", "text/html", base + "/datasets/" + dataset.id());
    xml.writeStartElement("author");
    element(xml, "name", stored.organisation().map(Organisation::name).orElse("–"));
    xml.writeEndElement();
    String summary = Harvested.plain(Items.first(dataset.description()), LONGEST_SUMMARY);
    if (!summary.isEmpty()) {
      element(xml, "summary", summary);
    }
    Optional<String> stage =
        stored.score(profile).flatMap(Score::freshness).map(freshness -> freshness.code());
    if (stage.isPresent()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("scheme", base + "/about#freshness");
      xml.writeAttribute("term", stage.get());
    }
    xml.writeEndElement();
  }

  /** A dataset is news when its content changed, and when time or its links changed its score. */
  private Instant updated(StoredDataset stored) {
    return stored
        .score(profile)
        .map(Score::asOf)
        .filter(scored -> scored.isAfter(stored.lastChanged()))
        .orElse(stored.lastChanged());
  }

  private static void language(XMLStreamWriter xml, Optional<Text> title)
      throws XMLStreamException {
    Optional<String> tag =
        title.map(Text::language).filter(language -> language.matches("[A-Za-z0-9-]{2,35}"));
    if (tag.isPresent()) {
      xml.writeAttribute("xml:lang", tag.get());
    }
  }

  private static void link(XMLStreamWriter xml, String rel, String type, String href)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", href);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(XmlText.legal(text));
    xml.writeEndElement();
  }
}
