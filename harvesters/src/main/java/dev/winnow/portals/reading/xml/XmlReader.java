package dev.winnow.portals.reading.xml;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.UnreadableRecordException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.function.BiPredicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from strangers: no document types, no entities of theirs, nothing is ever loaded. */
public final class XmlReader {

  private XmlReader() {}

  /**
   * Cuts elements out of a document that was fetched.
   *
   * @param cut says of an element, by the names of the one around it and its own, whether it is cut
   *     out whole; the name around the first element is empty
   * @throws FetchException when it is no XML even after mending; the message says where it breaks
   */
  public static XmlPage page(Response response, BiPredicate<String, String> cut)
      throws FetchException {
    try {
      byte[] bytes = bytes(response);
      try {
        return XmlCutter.cut(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)), cut);
      } catch (XMLStreamException e) {
        return XmlCutter.cut(mended(bytes), cut);
      }
    } catch (XMLStreamException | IOException e) {
      boolean broken = String.valueOf(e.getMessage()).contains("must start and end within");
      throw new FetchException(
          broken ? Kind.TRUNCATED : Kind.UNPARSABLE,
          response.uri(),
          "%s is no XML: %s".formatted(response.uri(), oneLine(e)),
          e);
    }
  }

  /**
   * A record's body as an element.
   *
   * @throws UnreadableRecordException "not-xml" when it is none
   */
  public static Xml record(RawRecord record) throws UnreadableRecordException {
    try {
      XMLStreamReader reader =
          factory().createXMLStreamReader(new ByteArrayInputStream(record.body()));
      return XmlCutter.cut(reader, (around, name) -> around.isEmpty()).cut().get(0);
    } catch (XMLStreamException e) {
      throw new UnreadableRecordException(
          "not-xml", "record '%s' is no XML: %s".formatted(record.sourceId(), oneLine(e)), e);
    }
  }

  private static byte[] bytes(Response response) throws IOException {
    try (InputStream in = response.open()) {
      return in.readAllBytes();
    }
  }

  private static XMLStreamReader mended(byte[] bytes) throws XMLStreamException {
    return factory().createXMLStreamReader(new StringReader(XmlMender.mend(bytes)));
  }

  /** The JDK's own, whatever other one a library brings along. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("refused to load " + systemId);
        });
    return factory;
  }

  private static String oneLine(Exception e) {
    return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
  }
}
