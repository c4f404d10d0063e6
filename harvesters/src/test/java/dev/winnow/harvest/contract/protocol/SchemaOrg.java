package dev.winnow.harvest.contract.protocol;

import static java.util.stream.Collectors.joining;

import dev.winnow.harvest.contract.fake.Ask;
import dev.winnow.harvest.contract.fake.Item;
import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.fake.Reply;
import dev.winnow.harvest.contract.fake.Shelf;
import dev.winnow.harvest.contract.fake.Trait;
import java.util.List;
import java.util.Set;

/** schema.org: a sitemap, and a web page for each dataset. */
public final class SchemaOrg implements Protocol {

  @Override
  public String type() {
    return "schemaorg";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.ITEMS, Trait.WEB_PAGES);
  }

  @Override
  public String path() {
    return "/sitemap.xml";
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    if (ask.path().equals("/sitemap.xml")) {
      String pages =
          shelf.all().stream()
              .map(item -> "<url><loc>%s/data/%s</loc></url>".formatted(ask.root(), item.id()))
              .collect(joining());
      return Reply.xml(
          "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">%s</urlset>"
              .formatted(pages),
          List.of());
    }
    List<Item> named = shelf.named(ask.path());
    return named.isEmpty()
        ? Reply.missing()
        : Reply.of("text/html; charset=utf-8", page(named.get(0)), named);
  }

  private static String page(Item item) {
    return """
        <!doctype html><html><head><meta charset="utf-8"><script type="application/ld+json">
        {"@context":"https://schema.org/","@type":"Dataset","name":"%s"}
        </script></head><body>About %s</body></html>
        """
        .formatted(item.title(), item.id());
  }
}
