package dev.winnow.catalogue.copies;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Invented records, said in few words. */
public final class SampleRecord {

  private final DatasetBuilder builder;

  private SampleRecord(DatasetBuilder builder) {
    this.builder = builder;
  }

  /** A record of which only the title is known. */
  public static SampleRecord on(String portal, String key, String title) {
    return new SampleRecord(
        new DatasetBuilder(new DatasetId(portal, key), key).title(Texts.of(title)));
  }

  public SampleRecord titled(String... languagesAndTitles) {
    Text[] texts = new Text[languagesAndTitles.length / 2];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = new Text(languagesAndTitles[2 * i], languagesAndTitles[2 * i + 1]);
    }
    builder.title(new Texts(List.of(texts)));
    return this;
  }

  public SampleRecord by(String publisher) {
    builder.publisher(Optional.of(Agent.named(publisher)));
    return this;
  }

  public SampleRecord says(String description) {
    builder.description(Texts.of(description));
    return this;
  }

  public SampleRecord named(String... identifiers) {
    builder.identifiers(List.of(identifiers));
    return this;
  }

  public SampleRecord at(String address) {
    builder.source(Optional.of(URI.create(address)));
    return this;
  }

  public SampleRecord page(String address) {
    builder.landingPage(Stated.understood(address, URI.create(address), "address"));
    return this;
  }

  public SampleRecord from(String... origins) {
    builder.relations(List.of(origins));
    return this;
  }

  public SampleRecord about(int year) {
    builder.temporal(
        List.of(
            new Period(
                Stated.understood(String.valueOf(year), Moment.ofYear(year), "year"),
                Stated.nothing())));
    return this;
  }

  public SampleRecord files(String... addresses) {
    builder.distributions(Arrays.stream(addresses).map(SampleRecord::file).toList());
    return this;
  }

  private static Distribution file(String address) {
    return new DistributionBuilder()
        .downloadUrl(Stated.understood(address, URI.create(address), "address"))
        .build();
  }

  public Dataset build() {
    return builder.build();
  }
}
