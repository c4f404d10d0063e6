package dev.winnow.web;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Addresses;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.catalogue.vocabulary.Themes;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes invented datasets in a few words, read by the same tables as harvested ones. */
final class Draft {
  private final String language;
  private final String licence;
  private final List<Distribution> files = new ArrayList<>();
  private DatasetBuilder builder;

  private Draft(DatasetId id, String language, String licence) {
    this.language = language;
    this.licence = licence;
    this.builder =
        new DatasetBuilder(id, id.key())
            .source(Optional.of(URI.create("https://data.example/" + id)))
            .languages(List.of(Languages.resolve(language)))
            .licence(licence.isEmpty() ? Stated.nothing() : Licences.resolve(List.of(licence)));
  }

  static Draft of(String portal, String key, String language, String licence) {
    return new Draft(new DatasetId(portal, key), language, licence);
  }

  Draft text(String title, String description) {
    builder.title(Texts.of(language, title)).description(Texts.of(language, description));
    return this;
  }

  Draft by(String publisher) {
    builder.publisher(Optional.of(Agent.named(publisher)));
    return this;
  }

  Draft rhythm(String frequency, String modified) {
    builder.frequency(frequency.isEmpty() ? Stated.nothing() : Frequencies.resolve(frequency));
    builder.modified(modified.isEmpty() ? Stated.nothing() : Moments.resolve(modified));
    return this;
  }

  Draft about(String theme, String place, String... keywords) {
    builder.themes(List.of(Themes.resolve(theme)));
    builder.spatial(List.of(Place.named(place)));
    builder.temporal(List.of(Moments.period("2019-01-01/2026-12-31")));
    builder.keywords(Arrays.stream(keywords).map(keyword -> new Text(language, keyword)).toList());
    return this;
  }

  Draft contact(String name, String email) {
    builder.contactPoints(
        List.of(new ContactPoint(name, Addresses.email(email), Stated.nothing(), "")));
    return this;
  }

  Draft file(String title, String format, String address, long bytes) {
    files.add(
        new DistributionBuilder()
            .title(Texts.of(language, title))
            .format(FileFormats.resolve(format, "", address))
            .accessUrl(Addresses.resolve(address, Optional.empty()))
            .downloadUrl(Addresses.resolve(address, Optional.empty()))
            .licence(licence.isEmpty() ? Stated.nothing() : Licences.resolve(List.of(licence)))
            .byteSize(bytes > 0 ? OptionalLong.of(bytes) : OptionalLong.empty())
            .build());
    return this;
  }

  Dataset build() {
    return builder.distributions(files).build();
  }
}
