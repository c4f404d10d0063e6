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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** OAI-PMH: Dublin Core, five records to a resumption token. */
public final class OaiPmh implements Protocol {

  @Override
  public String type() {
    return "oai-pmh";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PAGED, Trait.NAMES_NEXT, Trait.NEEDS_ID);
  }

  @Override
  public String path() {
    return "/oai";
  }

  @Override
  public Optional<Question> changes() {
    return Optional.of(Question.in("from", "(.+)"));
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    return switch (ask.query().getOrDefault("verb", "")) {
      case "Identify" ->
          envelope(
              "<Identify><repositoryName>R</repositoryName><earliestDatestamp>2015-01-01"
                  + "</earliestDatestamp><deletedRecord>no</deletedRecord><granularity>YYYY-MM-DD"
                  + "</granularity></Identify>",
              List.of());
      case "ListMetadataFormats" ->
          envelope(
              "<ListMetadataFormats><metadataFormat><metadataPrefix>oai_dc</metadataPrefix>"
                  + "</metadataFormat></ListMetadataFormats>",
              List.of());
      default -> records(shelf.slice(ask.number("resumptionToken", 0), 5));
    };
  }

  private static Reply records(Slice slice) {
    if (slice.items().isEmpty()) {
      return envelope("<error code=\"noRecordsMatch\"/>", List.of());
    }
    return envelope(
        "<ListRecords>%s<resumptionToken>%s</resumptionToken></ListRecords>"
            .formatted(
                slice.items().stream().map(OaiPmh::record).collect(joining()), slice.after()),
        slice.items());
  }

  private static String record(Item item) {
    String title = item.broken() ? "" : "<dc:title>%s</dc:title>".formatted(item.title());
    return """
    <record><header><identifier>%s</identifier><datestamp>2026-01-02</datestamp></header>
    <metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"
      xmlns:dc="http://purl.org/dc/elements/1.1/">%s</oai_dc:dc></metadata></record>
    """
        .formatted(item.id().isEmpty() ? "" : "oai:r:" + item.id(), title);
  }

  private static Reply envelope(String content, List<Item> items) {
    return Reply.xml(
        "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><responseDate>2026-01-01T00:00:00Z"
            + "</responseDate>%s</OAI-PMH>".formatted(content),
        items);
  }
}
