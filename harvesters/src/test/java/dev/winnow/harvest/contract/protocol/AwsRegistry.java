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

/** The registry of AWS: an object on each line. */
public final class AwsRegistry implements Protocol {

  @Override
  public String type() {
    return "aws-registry";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.STREAMED, Trait.NEVER_EMPTY);
  }

  @Override
  public String path() {
    return "/index.ndjson";
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    List<Item> all = shelf.all();
    return Reply.of(
        "application/x-ndjson; charset=utf-8",
        all.stream().map(AwsRegistry::entry).collect(joining("\n")),
        all);
  }

  private static String entry(Item item) {
    return "{\"Slug\":\"%s\",\"Name\":\"%s\"}".formatted(item.id(), item.title());
  }
}
