package dev.winnow.app.output;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Gain;
import dev.winnow.catalogue.score.Score;
import dev.winnow.scoring.ScoreWords;
import dev.winnow.store.run.Fault;
import dev.winnow.web.text.XmlText;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Scores as the XML of JUnit, which every continuous integration shows: a dataset under a profile
 * is a test that fails when it is under the wanted score, and what cannot be read is an error.
 */
final class JUnitDocument implements ScoreDocument {

  private static final int MOST_FIXES = 10;

  private final double failUnder;
  private final PrintWriter out;
  private final XMLStreamWriter xml;

  JUnitDocument(double failUnder, PrintWriter out) {
    this.failUnder = failUnder;
    this.out = out;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "winnow score");
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  @Override
  public void add(Dataset dataset, List<Score> scores) {
    try {
      for (Score score : scores) {
        test(score.profile(), ScoreDocuments.title(dataset) + " (" + dataset.sourceId() + ")");
        double percent = ScoreDocuments.percent(score.overall());
        if (percent < failUnder) {
          xml.writeStartElement("failure");
          xml.writeAttribute(
              "message",
              "%.1f %% is under %.1f %%: %s"
                  .formatted(percent, failUnder, ScoreText.points(score.overall())));
          xml.writeCharacters(XmlText.legal(fixes(score)));
          xml.writeEndElement();
        }
        xml.writeEndElement();
      }
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  @Override
  public void add(Fault fault) {
    try {
      test("reading", fault.where());
      xml.writeStartElement("error");
      xml.writeAttribute("type", XmlText.legal(fault.kind()));
      xml.writeAttribute("message", XmlText.legal(fault.message()));
      xml.writeEndElement();
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private void test(String profile, String name) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "winnow." + profile);
    xml.writeAttribute("name", XmlText.legal(name));
  }

  private static String fixes(Score score) {
    StringBuilder text = new StringBuilder();
    for (Gain gain : score.gains().stream().limit(MOST_FIXES).toList()) {
      text.append(
          "+%.1f  %s (%s)%n"
              .formatted(
                  gain.points(),
                  ScoreWords.say(gain.fix().deed(), Locale.ENGLISH),
                  gain.fix().who().code()));
    }
    return text.toString();
  }

  @Override
  public void close() {
    try {
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
      out.println();
      out.flush();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private static IllegalStateException failure(XMLStreamException cause) {
    return new IllegalStateException("the scores cannot be written as XML", cause);
  }
}
