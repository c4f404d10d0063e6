package dev.winnow.catalogue.dcat.rdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/** N-Triples in the one form that Winnow keeps: sorted lines, canonical labels, UTF-8. */
public final class NTriples {

  private static final int SHORT = 0x20;

  private NTriples() {}

  /**
   * Writes triples as sorted lines, each once; blank nodes get labels that depend on content only.
   *
   * @param root the node that the triples are about; a blank one is labelled {@code _:dataset}
   */
  public static byte[] write(Collection<Triple> triples, Node root) {
    Map<Node, String> labels = BlankNodes.label(triples, root);
    String[] lines = new String[triples.size()];
    StringBuilder line = new StringBuilder(256);
    int n = 0;
    for (Triple triple : triples) {
      line.setLength(0);
      term(triple.getSubject(), labels, line);
      term(triple.getPredicate(), labels, line.append(' '));
      term(triple.getObject(), labels, line.append(' '));
      lines[n++] = line.append(" .\n").toString();
    }
    Arrays.sort(lines);
    StringBuilder text = new StringBuilder(n * 128);
    String before = "";
    for (String each : lines) {
      if (!each.equals(before)) {
        text.append(each);
        before = each;
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Reads what {@link #write} wrote; blank nodes carry their labels. */
  public static List<Triple> read(byte[] ntriples) {
    List<Triple> triples = new ArrayList<>();
    RDFParser.create()
        .fromString(new String(ntriples, StandardCharsets.UTF_8))
        .forceLang(Lang.NTRIPLES)
        .checking(false)
        .labelToNode(org.apache.jena.riot.lang.LabelToNode.createUseLabelAsGiven())
        .errorHandler(new RdfParsing.Faults())
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                triples.add(triple);
              }
            });
    return triples;
  }

  static void term(Node node, Map<Node, String> labels, StringBuilder out) {
    if (node.isURI()) {
      out.append('<').append(node.getURI()).append('>');
    } else if (node.isLiteral()) {
      literal(node, out);
    } else {
      out.append("_:").append(labels.getOrDefault(node, "none"));
    }
  }

  private static void literal(Node node, StringBuilder out) {
    out.append('"');
    escape(node.getLiteralLexicalForm(), out);
    out.append('"');
    String language = node.getLiteralLanguage();
    if (!language.isEmpty()) {
      out.append('@').append(language.toLowerCase(Locale.ROOT));
    } else if (!node.getLiteralDatatypeURI().equals(Terms.XSD + "string")) {
      out.append("^^<").append(IriMender.encoded(node.getLiteralDatatypeURI())).append('>');
    }
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < SHORT || c == 0x7F) {
            out.append("\\u%04X".formatted((int) c));
          } else {
            out.append(lone(text, i) ? '\uFFFD' : c);
          }
        }
      }
    }
  }

  private static boolean lone(String text, int at) {
    char c = text.charAt(at);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }
}
