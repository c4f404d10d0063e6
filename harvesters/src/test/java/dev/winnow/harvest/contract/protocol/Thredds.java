package dev.winnow.harvest.contract.protocol;

import static java.util.stream.Collectors.joining;

import dev.winnow.harvest.contract.fake.Ask;
import dev.winnow.harvest.contract.fake.Item;
import dev.winnow.harvest.contract.fake.Listing.Slice;
import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.fake.Reply;
import dev.winnow.harvest.contract.fake.Shelf;
import dev.winnow.harvest.contract.fake.Trait;
import java.util.Set;

/** A THREDDS server: catalogues of five datasets that lead to each other. */
public final class Thredds implements Protocol {

  @Override
  public String type() {
    return "thredds";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PAGED, Trait.NAMES_NEXT);
  }

  @Override
  public String path() {
    return "/thredds/0/catalog.xml";
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    int from = Integer.parseInt(ask.path().replaceAll("\\D+", ""));
    Slice slice = shelf.slice(from, 5);
    String next =
        slice.next().isEmpty()
            ? ""
            : "<catalogRef xlink:href=\"../%s/catalog.xml\" xlink:title=\"More\"/>"
                .formatted(slice.after());
    return Reply.xml(
        """
        <catalog xmlns="http://www.unidata.ucar.edu/namespaces/thredds/InvCatalog/v1.0"
          xmlns:xlink="http://www.w3.org/1999/xlink" name="Sea">
        <service name="files" serviceType="HTTPServer" base="/thredds/fileServer/"/>%s%s</catalog>
        """
            .formatted(slice.items().stream().map(Thredds::dataset).collect(joining()), next),
        slice.items());
  }

  private static String dataset(Item item) {
    return """
    <dataset name="%s" ID="%s" urlPath="%s.nc"><serviceName>files</serviceName></dataset>
    """
        .formatted(item.title(), item.id(), item.id());
  }
}
