package dev.winnow.portals.mapping.item;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Paths into web pages: a CSS selector, and behind it "@name" for an attribute. */
final class HtmlPaths {

  private static final Pattern ATTRIBUTE = Pattern.compile("(?s)(.*?)\\s*@([A-Za-z][\\w:.-]*)");

  private HtmlPaths() {}

  static Path compile(String path) {
    Matcher matcher = ATTRIBUTE.matcher(path);
    boolean attribute = matcher.matches();
    String css = attribute ? matcher.group(1).strip() : path.strip();
    String name = attribute ? matcher.group(2) : "";
    if (css.isEmpty() || css.equals(".")) {
      return new Selected(Optional.empty(), name);
    }
    try {
      return new Selected(Optional.of(Selector.evaluatorOf(css)), name);
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      throw new IllegalArgumentException("no CSS selector: " + e.getMessage(), e);
    }
  }

  private record Selected(Optional<Evaluator> css, String attribute) implements Path {

    @Override
    public List<Item> in(Item item) {
      if (!(item instanceof HtmlItem html)) {
        return List.of();
      }
      if (css.isEmpty()) {
        return List.of(new HtmlItem(html.element(), attribute));
      }
      return html.element().select(css.get()).stream()
          .map(element -> (Item) new HtmlItem(element, attribute))
          .toList();
    }
  }
}
