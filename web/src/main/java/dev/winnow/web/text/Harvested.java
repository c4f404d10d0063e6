package dev.winnow.web.text;

import gg.jte.Content;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Harvested text, which may hold HTML or Markdown and is never trusted, made fit for a page. */
public final class Harvested {
  private static final int LONGEST = 40_000;
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)(p|br|div|span|a|ul|ol|li|b|i|em|strong|h[1-6]|table|script|style|img)\\b[^>]*>",
          Pattern.CASE_INSENSITIVE);
  private static final Parser MARKDOWN = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).softbreak("<br>").build();
  private static final Safelist SAFE =
      Safelist.none()
          .addTags("p", "br", "ul", "ol", "li", "strong", "em", "b", "i", "sub", "sup")
          .addTags("blockquote", "code", "pre", "a", "dl", "dt", "dd")
          .addTags("h1", "h2", "h3", "h4", "h5", "h6")
          .addAttributes("a", "href")
          .addProtocols("a", "href", "http", "https", "mailto")
          .addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer ugc");

  private Harvested() {}

  /** The text as harmless HTML; images, styles, scripts and relative links are gone. */
  public static Content html(String text) {
    String safe = safeHtml(text);
    return output -> output.writeContent(safe);
  }

  /** The text without any mark-up, in one line. */
  public static String plain(String text) {
    return Jsoup.parseBodyFragment(rendered(text)).text().strip();
  }

  /** The text without any mark-up, cut at a word to at most so many characters. */
  public static String plain(String text, int longest) {
    String plain = plain(text);
    if (plain.length() <= longest) {
      return plain;
    }
    int cut = plain.lastIndexOf(' ', longest - 1);
    return plain.substring(0, cut > longest / 2 ? cut : safeCut(plain, longest - 1)) + "…";
  }

  /** Whether the text has no mark-up at all and stands on one line. */
  public static boolean isPlain(String text) {
    return plain(text).equals(text.strip());
  }

  static String safeHtml(String text) {
    Document dirty = Jsoup.parseBodyFragment(rendered(text));
    Document clean = new Cleaner(SAFE).clean(dirty);
    clean.outputSettings().prettyPrint(false);
    for (Element heading : clean.select("h1,h2,h3,h4,h5,h6")) {
      Element strong = new Element("strong").append(heading.html());
      heading.replaceWith(new Element("p").appendChild(strong));
    }
    clean.select("a:not([href])").forEach(Element::unwrap);
    return clean.body().html();
  }

  private static String rendered(String text) {
    String bounded = text.length() > LONGEST ? text.substring(0, safeCut(text, LONGEST)) : text;
    return TAG.matcher(bounded).find() ? bounded : RENDERER.render(MARKDOWN.parse(bounded));
  }

  private static int safeCut(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
  }
}
