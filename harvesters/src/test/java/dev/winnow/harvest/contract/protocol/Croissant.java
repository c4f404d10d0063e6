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

/** Croissant: a list of addresses, and a description at each. */
public final class Croissant implements Protocol {

  @Override
  public String type() {
    return "croissant";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.ITEMS, Trait.TOTAL, Trait.NEVER_EMPTY);
  }

  @Override
  public String path() {
    return "/list.json";
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    if (ask.path().equals("/list.json")) {
      String addresses =
          shelf.all().stream()
              .map(item -> "\"%s/data/%s.json\"".formatted(ask.root(), item.id()))
              .collect(joining(","));
      return Reply.json("[" + addresses + "]", List.of());
    }
    List<Item> named = shelf.named(ask.path());
    return named.isEmpty() ? Reply.missing() : Reply.json(description(named.get(0)), named);
  }

  private static String description(Item item) {
    return "{\"@context\":{\"@vocab\":\"https://schema.org/\"},\"@type\":\"Dataset\",\"name\":\"%s\"}"
        .formatted(item.title());
  }
}
