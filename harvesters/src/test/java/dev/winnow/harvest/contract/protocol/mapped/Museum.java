package dev.winnow.harvest.contract.protocol.mapped;

import static java.util.stream.Collectors.joining;

import dev.winnow.harvest.contract.fake.Ask;
import dev.winnow.harvest.contract.fake.Item;
import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.fake.Reply;
import dev.winnow.harvest.contract.fake.Shelf;
import dev.winnow.harvest.contract.fake.Trait;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A web site that its own file describes: a list of links, and a page behind each. */
public final class Museum implements Protocol {

  private static final String MAPPING =
      """
      format: html
      items: ul.data li
      detail: {address: a @href, item: main}
      fields:
        title: h1
      """;

  @Override
  public String type() {
    return "mapping";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.ITEMS, Trait.NEVER_EMPTY);
  }

  @Override
  public String path() {
    return "/data";
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("mapping", MAPPING);
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    if (ask.path().equals(path())) {
      String links =
          shelf.all().stream()
              .map(item -> "<li><a href=\"/data/%s\">%s</a>".formatted(item.id(), item.id()))
              .collect(joining("\n"));
      return page("<ul class=\"data\">%s</ul>".formatted(links), List.of());
    }
    List<Item> named = shelf.named(ask.path());
    return named.isEmpty()
        ? Reply.missing()
        : page("<main><h1>%s</h1></main>".formatted(named.get(0).title()), named);
  }

  /** A page whose menu is longer than what it has to say, as most are. */
  private static Reply page(String content, List<Item> holds) {
    String menu = "<nav><a href=\"/about\">About the museum</a><a href=\"/visit\">Visit</a></nav>";
    return Reply.of(
        "text/html; charset=utf-8",
        "<!doctype html><html><head><title>Museum</title></head><body>%s%s</body></html>"
            .formatted(menu, content),
        holds);
  }
}
