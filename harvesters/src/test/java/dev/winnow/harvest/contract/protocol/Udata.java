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

/** udata: numbered pages, which say whether another one comes. */
public final class Udata implements Protocol {

  @Override
  public String type() {
    return "udata";
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
    return Optional.of(Question.in("sort", "^-last_update$"));
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    if (!ask.path().equals("/api/1/datasets/")) {
      return Reply.missing();
    }
    int page = ask.number("page", 1);
    int asked = ask.number("page_size", 20);
    int size = Math.max(1, Math.min(asked, shelf.slice(0, asked).items().size()));
    Slice slice = shelf.slice((long) (page - 1) * size, size);
    String next =
        slice.next().isEmpty()
            ? "null"
            : "\"%s/api/1/datasets/?page=%d&page_size=%d\"".formatted(ask.root(), page + 1, size);
    String data = slice.items().stream().map(Udata::dataset).collect(joining(","));
    return Reply.json(
        "{\"total\":%d,\"page\":%d,\"page_size\":%d,\"next_page\":%s,\"data\":[%s]}"
            .formatted(slice.total(), page, size, next, data),
        slice.items());
  }

  private static String dataset(Item item) {
    return "{\"id\":\"%s\",\"title\":\"%s\",\"last_update\":\"%s\"}"
        .formatted(item.id(), item.title(), item.modified());
  }
}
