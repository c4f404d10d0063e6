package dev.winnow.harvest.contract.protocol;

import static java.util.stream.Collectors.joining;

import dev.winnow.harvest.contract.fake.Ask;
import dev.winnow.harvest.contract.fake.Item;
import dev.winnow.harvest.contract.fake.Listing.Slice;
import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.fake.Question;
import dev.winnow.harvest.contract.fake.Reply;
import dev.winnow.harvest.contract.fake.Shelf;
import dev.winnow.harvest.contract.fake.Trait;
import java.util.Optional;
import java.util.Set;

/** ArcGIS Hub: its search by startindex, counted from one. */
public final class ArcgisHub implements Protocol {

  @Override
  public String type() {
    return "arcgis-hub";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PAGED, Trait.TOTAL, Trait.NEEDS_ID);
  }

  @Override
  public String path() {
    return "/";
  }

  @Override
  public Optional<Question> changes() {
    return Optional.of(Question.in("filter", "modified >= (\\d+)"));
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    if (!ask.path().equals("/api/search/v1/collections/dataset/items")) {
      return Reply.missing();
    }
    Slice slice = shelf.slice(ask.number("startindex", 1) - 1, ask.number("limit", 10));
    String features = slice.items().stream().map(ArcgisHub::feature).collect(joining(","));
    return Reply.json(
        "{\"type\":\"FeatureCollection\",\"numberMatched\":%d,\"features\":[%s]}"
            .formatted(slice.total(), features),
        slice.items());
  }

  private static String feature(Item item) {
    return "{\"id\":\"%s\",\"type\":\"Feature\",\"properties\":{\"title\":\"%s\",\"modified\":1}}"
        .formatted(item.id(), item.title());
  }
}
