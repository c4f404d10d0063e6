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

/** Opendatasoft: its catalogue by offset. */
public final class Opendatasoft implements Protocol {

  @Override
  public String type() {
    return "opendatasoft";
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
    return Optional.of(Question.in("where", "modified >= date'([^']+)'"));
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    if (!ask.path().equals("/api/explore/v2.1/catalog/datasets")) {
      return Reply.missing();
    }
    Slice slice = shelf.slice(ask.number("offset", 0), ask.number("limit", 10));
    String results = slice.items().stream().map(Opendatasoft::row).collect(joining(","));
    return Reply.json(
        "{\"total_count\":%d,\"results\":[%s]}".formatted(slice.total(), results), slice.items());
  }

  private static String row(Item item) {
    return "{\"dataset_id\":\"%s\",\"metas\":{\"default\":{\"title\":\"%s\"}}}"
        .formatted(item.id(), item.title());
  }
}
