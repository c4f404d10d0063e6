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

/** CKAN: {@code package_search} by rows and start. */
public final class Ckan implements Protocol {

  @Override
  public String type() {
    return "ckan";
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
    return Optional.of(Question.in("fq", "metadata_modified:\\[(\\S+) TO"));
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    if (!ask.path().equals("/api/3/action/package_search")) {
      return Reply.missing();
    }
    Slice slice = shelf.slice(ask.number("start", 0), ask.number("rows", 10));
    String results = slice.items().stream().map(Ckan::result).collect(joining(","));
    return Reply.json(
        "{\"success\":true,\"result\":{\"count\":%d,\"results\":[%s]}}"
            .formatted(slice.total(), results),
        slice.items());
  }

  private static String result(Item item) {
    return "{\"id\":\"%s\",\"name\":\"%s\",\"title\":\"%s\",\"type\":\"dataset\"}"
        .formatted(item.id(), item.broken() ? "" : item.id(), item.title());
  }
}
