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

/** A web-accessible folder of ISO metadata, half of it in a folder below. */
public final class Waf implements Protocol {

  private static final int ABOVE = 6;

  @Override
  public String type() {
    return "waf";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.ITEMS, Trait.NEVER_EMPTY);
  }

  @Override
  public String path() {
    return "/waf/";
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    List<Item> all = shelf.all();
    int above = Math.min(ABOVE, all.size());
    if (ask.path().equals("/waf/")) {
      String below = all.size() > above ? "<a href=\"more/\">more/</a>" : "";
      return listing(all.subList(0, above), below);
    }
    if (ask.path().equals("/waf/more/")) {
      return listing(all.subList(above, all.size()), "");
    }
    List<Item> named = shelf.named(ask.path());
    return named.isEmpty() ? Reply.missing() : Reply.xml(Csw.record(named.get(0)), named);
  }

  private static Reply listing(List<Item> items, String folders) {
    String files =
        items.stream()
            .map(
                item ->
                    "<a href=\"%1$s.xml\">%1$s.xml</a> 2026-01-02 03:04 2K".formatted(item.id()))
            .collect(joining("\n"));
    return Reply.of(
        "text/html; charset=utf-8",
        "<html><body><a href=\"../\">Parent</a>\n%s\n%s</body></html>".formatted(folders, files),
        List.of());
  }
}
