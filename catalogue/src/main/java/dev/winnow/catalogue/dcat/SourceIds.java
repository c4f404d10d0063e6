package dev.winnow.catalogue.dcat;

import dev.winnow.catalogue.dcat.rdf.Terms;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Which id a dataset goes by at its source. */
final class SourceIds {

  private SourceIds() {}

  /**
   * Its own IRI; without one its identifier, else its landing page, else a digest of its title and
   * the addresses of its distributions, else of everything.
   */
  static String of(Node dataset, Collection<Triple> record, byte[] body) {
    if (dataset.isURI()) {
      return dataset.getURI();
    }
    return said(dataset, record, Terms.IDENTIFIER)
        .or(() -> said(dataset, record, Terms.LANDING_PAGE))
        .orElseGet(() -> digest(dataset, record, body));
  }

  private static Optional<String> said(Node dataset, Collection<Triple> record, String term) {
    Set<String> words = new TreeSet<>();
    for (Triple triple : record) {
      boolean about = triple.getSubject().equals(dataset);
      if (about && Terms.property(triple.getPredicate().getURI()).equals(term)) {
        words.add(word(triple.getObject()));
      }
    }
    return words.stream().filter(word -> !word.isBlank()).findFirst();
  }

  private static String word(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().strip();
    }
    return node.isURI() ? node.getURI() : "";
  }

  private static String digest(Node dataset, Collection<Triple> record, byte[] body) {
    Set<String> words = new TreeSet<>();
    for (Triple triple : record) {
      String term = Terms.property(triple.getPredicate().getURI());
      boolean title = term.equals(Terms.TITLE) && triple.getSubject().equals(dataset);
      boolean address = term.equals(Terms.ACCESS_URL) || term.equals(Terms.DOWNLOAD_URL);
      if (title || address) {
        words.add(word(triple.getObject()));
      }
    }
    byte[] said =
        words.isEmpty() ? body : String.join("\n", words).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(said);
      return HexFormat.of().formatHex(sha, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
