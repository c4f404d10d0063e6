package dev.winnow.portals.datajson;

import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.portals.json.JsonRecord;
import dev.winnow.portals.json.Words;
import java.util.List;
import java.util.OptionalLong;

/** Reads the distributions of a DCAT-US dataset. */
final class DataJsonDistributions {

  private static final Distribution EMPTY = new DistributionBuilder().build();

  private DataJsonDistributions() {}

  static List<Distribution> read(JsonRecord said) {
    return said.records("distribution").stream()
        .map(DataJsonDistributions::one)
        .filter(distribution -> !distribution.equals(EMPTY))
        .toList();
  }

  private static Distribution one(JsonRecord said) {
    String mediaType = said.text("mediaType");
    String address = said.text("downloadURL", "accessURL");
    return new DistributionBuilder()
        .id(said.text("@id", "identifier"))
        .title(Words.map(said.languages("title"), Words::clean))
        .description(Words.map(said.languages("description"), Words::prose))
        .accessUrl(DataJsonReader.address(said.text("accessURL")))
        .downloadUrl(DataJsonReader.address(said.text("downloadURL")))
        .format(FileFormats.resolve(said.text("format"), mediaType, address))
        .mediaType(mediaType.isEmpty() ? Stated.nothing() : FileFormats.mediaType(mediaType))
        .licence(Licences.resolve(said.texts("license")))
        .rights(said.languages("rights"))
        .byteSize(size(said.text("byteSize")))
        .issued(DataJsonReader.moment(said, "issued"))
        .modified(DataJsonReader.moment(said, "modified"))
        .documentation(said.texts("describedBy"))
        .conformsTo(said.texts("conformsTo"))
        .languages(said.texts("language").stream().map(Languages::resolve).toList())
        .build();
  }

  private static OptionalLong size(String said) {
    return said.matches("[1-9]\\d{0,17}")
        ? OptionalLong.of(Long.parseLong(said))
        : OptionalLong.empty();
  }
}
