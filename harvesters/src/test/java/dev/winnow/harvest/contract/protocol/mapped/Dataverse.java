package dev.winnow.harvest.contract.protocol.mapped;

import static java.util.stream.Collectors.joining;

import dev.winnow.harvest.contract.fake.Ask;
import dev.winnow.harvest.contract.fake.Item;
import dev.winnow.harvest.contract.fake.Listing.Slice;
import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.fake.Reply;
import dev.winnow.harvest.contract.fake.Shelf;
import dev.winnow.harvest.contract.fake.Trait;
import java.util.List;
import java.util.Set;

/** Dataverse: a search that lists ids, and JSON of its own for each dataset. */
public final class Dataverse implements Protocol {

  @Override
  public String type() {
    return "dataverse";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PAGED, Trait.TOTAL, Trait.ITEMS);
  }

  @Override
  public String path() {
    return "/";
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    return switch (ask.path()) {
      case "/api/search" -> list(shelf.slice(ask.number("start", 0), ask.number("per_page", 10)));
      case "/api/datasets/:persistentId/" ->
          shelf.named("/" + ask.query().get("persistentId")).stream()
              .map(Dataverse::own)
              .findFirst()
              .orElse(Reply.missing());
      default -> Reply.missing();
    };
  }

  private static Reply list(Slice slice) {
    String items =
        slice.items().stream()
            .map(item -> "{\"global_id\":\"%s\"}".formatted(item.id()))
            .collect(joining(","));
    return Reply.json(
        "{\"data\":{\"total_count\":%d,\"items\":[%s]}}".formatted(slice.total(), items),
        List.of());
  }

  private static Reply own(Item item) {
    return Reply.json(
        """
        {"data":{"latestVersion":{"metadataBlocks":{"citation":{"fields":[
        {"typeName":"title","value":"%s"}]}}}}}
        """
            .formatted(item.title()),
        List.of(item));
  }
}
