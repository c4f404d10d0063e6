package dev.winnow.harvest.contract.protocol.mapped;

import dev.winnow.harvest.contract.fake.Ask;
import dev.winnow.harvest.contract.fake.Item;
import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.fake.Reply;
import dev.winnow.harvest.contract.fake.Shelf;
import dev.winnow.harvest.contract.fake.Trait;
import java.util.Set;

/** Frictionless Data: one descriptor, which is one dataset. */
public final class Frictionless implements Protocol {

  @Override
  public String type() {
    return "frictionless";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.ONE_DATASET, Trait.NEVER_EMPTY);
  }

  @Override
  public String path() {
    return "/datapackage.json";
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    return shelf.all().stream()
        .findFirst()
        .map(item -> Reply.json(descriptor(item), java.util.List.of(item)))
        .orElse(Reply.missing());
  }

  private static String descriptor(Item item) {
    return "{\"id\":\"%s\",\"title\":\"%s\",\"resources\":[]}".formatted(item.id(), item.title());
  }
}
