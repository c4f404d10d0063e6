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

/** DCAT as Turtle, five datasets to a page, linked by Hydra. */
public final class Dcat implements Protocol {

  @Override
  public String type() {
    return "dcat";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PAGED, Trait.TOTAL, Trait.NAMES_NEXT);
  }

  @Override
  public String path() {
    return "/catalog.ttl";
  }

  @Override
  public Optional<Question> changes() {
    return Optional.of(Question.in("modified_since", "(.+)"));
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    if (!ask.path().equals("/catalog.ttl")) {
      return Reply.missing();
    }
    int from = ask.number("from", 0);
    Slice slice = shelf.slice(from, 5);
    String next =
        slice.next().isEmpty()
            ? ""
            : "; hydra:next <%s/catalog.ttl?from=%s>".formatted(ask.root(), slice.after());
    String page =
        """
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix hydra: <http://www.w3.org/ns/hydra/core#> .
        <%1$s/catalog> a dcat:Catalog ; dct:title "All" .
        <%1$s/catalog.ttl?from=%2$d> a hydra:PartialCollectionView%3$s .
        <%1$s/all> a hydra:Collection ; hydra:totalItems %4$d .
        """
            .formatted(ask.root(), from, next, slice.total());
    String datasets =
        slice.items().stream().map(item -> dataset(ask.root(), item)).collect(joining());
    return Reply.of("text/turtle; charset=utf-8", page + datasets, slice.items());
  }

  private static String dataset(String root, Item item) {
    String title = item.broken() ? "" : " ; dct:title \"%s\"".formatted(item.title());
    return "<%s/dataset/%s> a dcat:Dataset%s .\n".formatted(root, item.id(), title);
  }
}
