package dev.winnow.app.output.lock;

import dev.winnow.app.lock.Deviation;
import dev.winnow.app.lock.LockFile;
import dev.winnow.web.text.XmlText;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A report as the XML of JUnit: each dataset is a test. */
final class LockJUnit {

  private LockJUnit() {}

  static String write(LockReport report) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "winnow watch");
      xml.writeAttribute("tests", String.valueOf(report.entries().size()));
      xml.writeAttribute(
          "failures",
          String.valueOf(
              report.entries().stream().filter(one -> !failing(report, one).isEmpty()).count()));
      for (LockFile.Entry entry : report.entries()) {
        write(xml, report, entry);
      }
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a report cannot be written as XML", e);
    }
    return out.append("\n").toString();
  }

  private static List<Deviation> failing(LockReport report, LockFile.Entry entry) {
    return report.of(entry).stream().filter(report::fails).toList();
  }

  private static void write(XMLStreamWriter xml, LockReport report, LockFile.Entry entry)
      throws XMLStreamException {
    List<Deviation> failing = failing(report, entry);
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "winnow.lock");
    xml.writeAttribute("name", XmlText.legal(entry.asked()));
    if (!failing.isEmpty()) {
      xml.writeStartElement("failure");
      xml.writeAttribute(
          "message",
          failing.stream().map(one -> one.rule().code()).collect(Collectors.joining(", ")));
      xml.writeCharacters(
          XmlText.legal(
              failing.stream().map(Deviation::message).collect(Collectors.joining("\n"))));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}
