package dev.winnow.web.http;

import dev.winnow.web.text.XmlText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed in Atom, element by element. */
public final class Atom {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  /** Begins a feed. */
  public Atom() {
    try {
      xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** An element with nothing but text. */
  public Atom element(String name, String text) {
    return write(
        () -> {
          xml.writeStartElement(name);
          xml.writeCharacters(XmlText.legal(text));
          xml.writeEndElement();
        });
  }

  /** Begins an element with others in it. */
  public Atom start(String name) {
    return write(() -> xml.writeStartElement(name));
  }

  /** An attribute of the element that was begun last. */
  public Atom attribute(String name, String value) {
    return write(() -> xml.writeAttribute(name, XmlText.legal(value)));
  }

  /** Ends the element that was begun last. */
  public Atom end() {
    return write(xml::writeEndElement);
  }

  /** An author of this name. */
  public Atom author(String name) {
    return start("author").element("name", name).end();
  }

  /** A link. */
  public Atom link(String rel, String type, String href) {
    return start("link")
        .attribute("rel", rel)
        .attribute("type", type)
        .attribute("href", href)
        .end();
  }

  /** A category. */
  public Atom category(String scheme, String term) {
    return start("category").attribute("scheme", scheme).attribute("term", term).end();
  }

  /** Ends the feed. */
  public byte[] finish() {
    write(
        () -> {
          xml.writeEndElement();
          xml.writeEndDocument();
          xml.close();
        });
    return bytes.toByteArray();
  }

  private Atom write(Writing writing) {
    try {
      writing.write();
      return this;
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private static IllegalStateException failure(XMLStreamException cause) {
    return new IllegalStateException("a feed could not be written", cause);
  }

  private interface Writing {
    void write() throws XMLStreamException;
  }
}
