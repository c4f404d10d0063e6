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

/** DCAT-US: everything in one document. */
public final class DataJson implements Protocol {

  @Override
  public String type() {
    return "datajson";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.STREAMED);
  }

  @Override
  public String path() {
    return "/data.json";
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    return document(shelf.all());
  }

  /** A document of these datasets. */
  static Reply document(List<Item> items) {
    String datasets = items.stream().map(DataJson::dataset).collect(joining(","));
    return Reply.json(
        "{\"conformsTo\":\"https://project-open-data.cio.gov/v1.1/schema\",\"dataset\":[%s]}"
            .formatted(datasets),
        items);
  }

  private static String dataset(Item item) {
    return "{\"identifier\":\"%s\",\"title\":\"%s\",\"accessLevel\":\"public\"}"
        .formatted(item.id(), item.title());
  }
}
