package dev.winnow.harvest.contract.protocol;

import static java.util.stream.Collectors.joining;

import dev.winnow.harvest.contract.fake.Ask;
import dev.winnow.harvest.contract.fake.Item;
import dev.winnow.harvest.contract.fake.Listing.Slice;
import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.fake.Reply;
import dev.winnow.harvest.contract.fake.Shelf;
import dev.winnow.harvest.contract.fake.Trait;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** CSW: ISO metadata by POST, with the number of the next record. */
public final class Csw implements Protocol {

  @Override
  public String type() {
    return "csw";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PAGED, Trait.TOTAL, Trait.NEEDS_ID);
  }

  @Override
  public String path() {
    return "/csw";
  }

  private static final Pattern NUMBER = Pattern.compile("(startPosition|maxRecords)=\"?(\\d+)");

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    Map<String, Integer> asked = new HashMap<>(Map.of("startPosition", 1, "maxRecords", 10));
    NUMBER
        .matcher(ask.body() + ask.query())
        .results()
        .forEach(match -> asked.put(match.group(1), Integer.parseInt(match.group(2))));
    Slice slice = shelf.slice(asked.get("startPosition") - 1L, asked.get("maxRecords"));
    return Reply.xml(
        """
        <csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2">
        <csw:SearchResults numberOfRecordsMatched="%d" numberOfRecordsReturned="%d"
          nextRecord="%d">%s</csw:SearchResults></csw:GetRecordsResponse>
        """
            .formatted(
                slice.total(),
                slice.items().size(),
                slice.next().orElse(-1) + 1,
                slice.items().stream().map(Csw::record).collect(joining())),
        slice.items());
  }

  static String record(Item item) {
    String title =
        item.broken()
            ? ""
            : "<gmd:title><gco:CharacterString>%s</gco:CharacterString></gmd:title>"
                .formatted(item.title());
    return """
    <gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"
      xmlns:gco="http://www.isotc211.org/2005/gco">
    <gmd:fileIdentifier><gco:CharacterString>%s</gco:CharacterString></gmd:fileIdentifier>
    <gmd:hierarchyLevel><gmd:MD_ScopeCode codeListValue="dataset"/></gmd:hierarchyLevel>
    <gmd:identificationInfo><gmd:MD_DataIdentification><gmd:citation><gmd:CI_Citation>%s
    </gmd:CI_Citation></gmd:citation></gmd:MD_DataIdentification></gmd:identificationInfo>
    </gmd:MD_Metadata>
    """
        .formatted(item.id(), title);
  }
}
