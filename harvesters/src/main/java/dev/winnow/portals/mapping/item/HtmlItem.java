package dev.winnow.portals.mapping.item;

import dev.winnow.catalogue.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;

/**
 * An element of a web page, or what one of its attributes says.
 *
 * @param attribute the attribute that is meant; empty for the element's text, "html" for its inside
 */
record HtmlItem(Element element, String attribute) implements Item {

  private static final String NOISE =
      "script, style, noscript, template, iframe, input[type=hidden], meta[name*=csrf]";

  /** A page without what changes at every visit and says nothing about data. */
  static HtmlItem page(String html, String address) {
    Document page = Jsoup.parse(html, address);
    page.select(NOISE).remove();
    page.forEachNode(
        node -> {
          if (node instanceof Comment comment) {
            comment.remove();
          }
        });
    return new HtmlItem(page, "");
  }

  /** An element that was kept as a record. */
  static HtmlItem record(byte[] bytes, String address) {
    Document kept =
        Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), address, Parser.xmlParser());
    return new HtmlItem(kept.firstElementChild() == null ? kept : kept.firstElementChild(), "");
  }

  @Override
  public List<Text> texts() {
    String text =
        switch (attribute) {
          case "" -> element.text();
          case "html" -> element.html();
          default -> element.attr(attribute);
        };
    return text.isBlank() ? List.of() : List.of(new Text(language(), text.strip()));
  }

  private String language() {
    return attribute.isEmpty() ? element.attr("lang").toLowerCase(Locale.ROOT) : "";
  }

  /** As XML, because a lone row of a table is no HTML. */
  @Override
  public byte[] bytes() {
    Document shell = new Document("");
    shell
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(EscapeMode.xhtml)
        .charset(StandardCharsets.UTF_8)
        .prettyPrint(false);
    Element root = element instanceof Document page ? page.firstElementChild() : element;
    if (root != null) {
      shell.appendChild(root.clone());
    }
    return shell.outerHtml().getBytes(StandardCharsets.UTF_8);
  }
}
