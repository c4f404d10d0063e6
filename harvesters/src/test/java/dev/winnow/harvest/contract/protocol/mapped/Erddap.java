package dev.winnow.harvest.contract.protocol.mapped;

import static java.util.stream.Collectors.joining;

import dev.winnow.harvest.contract.fake.Ask;
import dev.winnow.harvest.contract.fake.Item;
import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.fake.Reply;
import dev.winnow.harvest.contract.fake.Shelf;
import dev.winnow.harvest.contract.fake.Trait;
import java.util.List;
import java.util.Set;

/** ERDDAP: a table of all datasets, a row each. */
public final class Erddap implements Protocol {

  private static final String COLUMNS =
      "tabledap,Accessible,Title,Summary,Institution,Dataset ID\n";

  @Override
  public String type() {
    return "erddap";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.STREAMED, Trait.NEEDS_ID);
  }

  @Override
  public String path() {
    return "/erddap/";
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    if (!ask.path().equals("/erddap/info/index.csv")) {
      return Reply.missing();
    }
    List<Item> all = shelf.all();
    String rows = all.stream().map(item -> row(ask.root(), item)).collect(joining());
    return Reply.of("text/csv; charset=utf-8", COLUMNS + rows, all);
  }

  private static String row(String root, Item item) {
    return "%s/erddap/tabledap/%s,public,\"%s\",\"Measured, hour by hour.\",SMHI,%s\n"
        .formatted(root, item.id(), item.title(), item.id());
  }
}
