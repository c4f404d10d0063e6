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

/** SDMX: every dataflow in one document. */
public final class Sdmx implements Protocol {

  @Override
  public String type() {
    return "sdmx";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.NEVER_EMPTY, Trait.NEEDS_ID);
  }

  @Override
  public String path() {
    return "/rest/";
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    if (!ask.path().equals("/rest/dataflow/all/all/latest")) {
      return Reply.missing();
    }
    List<Item> all = shelf.all();
    return Reply.xml(
        """
        <m:Structure xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"
          xmlns:s="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure"
          xmlns:c="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common">
        <m:Structures><s:Dataflows>%s</s:Dataflows></m:Structures></m:Structure>
        """
            .formatted(all.stream().map(Sdmx::dataflow).collect(joining())),
        all);
  }

  private static String dataflow(Item item) {
    return "<s:Dataflow id=\"%s\" agencyID=\"SE1\" version=\"1.0\"><c:Name>%s</c:Name></s:Dataflow>"
        .formatted(item.id(), item.title());
  }
}
