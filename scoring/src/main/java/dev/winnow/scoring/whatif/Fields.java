package dev.winnow.scoring.whatif;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.AccessRightsList;
import dev.winnow.catalogue.vocabulary.Addresses;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.catalogue.vocabulary.Themes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** The fields that can be assumed. */
final class Fields {

  private static final Map<String, Field> ALL = new LinkedHashMap<>();

  static {
    ALL.put("title", Field.text("Air quality in Vallby", set((b, v) -> b.title(Texts.of(v)))));
    ALL.put(
        "description",
        Field.text("Hourly values of 24 sensors", set((b, v) -> b.description(Texts.of(v)))));
    ALL.put(
        "keyword",
        Field.text(
            "air", (d, v) -> d.toBuilder().keywords(plus(d.keywords(), Text.of(v))).build()));
    ALL.put(
        "theme",
        new Field(
            "ENVI",
            v -> Themes.resolve(v).isUnderstood(),
            (d, v) -> d.toBuilder().themes(plus(d.themes(), Themes.resolve(v))).build()));
    ALL.put(
        "place",
        Field.text(
            "Vallby", (d, v) -> d.toBuilder().spatial(plus(d.spatial(), Place.named(v))).build()));
    ALL.put(
        "period",
        new Field(
            "2024-01-01/2024-12-31",
            v -> Moments.period(v).start().isUnderstood(),
            (d, v) -> d.toBuilder().temporal(plus(d.temporal(), Moments.period(v))).build()));
    ALL.put(
        "publisher",
        Field.text("Vallby kommun", set((b, v) -> b.publisher(Optional.of(Agent.named(v))))));
    ALL.put("contact", contact());
    ALL.put("licence", licence());
    ALL.put(
        "access-rights",
        new Field(
            "PUBLIC",
            v -> AccessRightsList.resolve(v).isUnderstood(),
            set((b, v) -> b.accessRights(AccessRightsList.resolve(v)))));
    dates();
    ALL.put(
        "language",
        new Field(
            "sv",
            v -> Languages.resolve(v).isUnderstood(),
            (d, v) -> d.toBuilder().languages(plus(d.languages(), Languages.resolve(v))).build()));
    ALL.put(
        "provenance", Field.text("Measured by us with…", set((b, v) -> b.provenance(Texts.of(v)))));
    ALL.put("version", Field.text("2", set((b, v) -> b.version(v))));
    ALL.put("identifier", Field.text("air-1", set((b, v) -> b.identifiers(List.of(v)))));
    ALL.put(
        "documentation",
        Field.text("https://vallby.example/doc", set((b, v) -> b.documentation(List.of(v)))));
    files();
  }

  private Fields() {}

  static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  static Field get(String name) {
    return Optional.ofNullable(ALL.get(name)).orElseThrow();
  }

  private static void dates() {
    ALL.put(
        "issued",
        new Field(
            "2024-01-01",
            v -> Moments.resolve(v).isUnderstood(),
            set((b, v) -> b.issued(Moments.resolve(v)))));
    ALL.put(
        "modified",
        new Field(
            "2026-11-21",
            v -> Moments.resolve(v).isUnderstood(),
            set((b, v) -> b.modified(Moments.resolve(v)))));
    ALL.put(
        "frequency",
        new Field(
            "MONTHLY",
            v -> Frequencies.resolve(v).isUnderstood(),
            set((b, v) -> b.frequency(Frequencies.resolve(v)))));
  }

  private static void files() {
    ALL.put(
        "format",
        new Field("csv", v -> FileFormats.resolve(v).isUnderstood(), onFiles(Fields::format)));
    ALL.put(
        "media-type",
        new Field(
            "text/csv",
            v -> FileFormats.mediaType(v).isUnderstood(),
            onFiles((b, v) -> b.mediaType(FileFormats.mediaType(v)))));
    ALL.put(
        "download-address",
        new Field(
            "https://vallby.example/a.csv",
            v -> Addresses.resolve(v, Optional.empty()).isUnderstood(),
            onFiles((b, v) -> b.downloadUrl(Addresses.resolve(v, Optional.empty())))));
    ALL.put(
        "byte-size",
        new Field(
            "1048576",
            v -> v.matches("\\d{1,18}"),
            onFiles((b, v) -> b.byteSize(OptionalLong.of(Long.parseLong(v))))));
  }

  private static void format(DistributionBuilder file, String value) {
    Stated<FileFormat> format = FileFormats.resolve(value);
    file.format(format);
  }

  private static Field contact() {
    return new Field(
        "air@vallby.example",
        v -> Addresses.email(v).isUnderstood(),
        (d, v) ->
            d.toBuilder()
                .contactPoints(
                    plus(
                        d.contactPoints(),
                        new ContactPoint("", Addresses.email(v), Stated.nothing(), "")))
                .build());
  }

  /** By its own address, as the clearest statement is; on the dataset and on every file. */
  private static Field licence() {
    return new Field(
        "CC0-1.0",
        v -> Licences.resolve(List.of(v)).isUnderstood(),
        (d, v) -> {
          Stated<Licence> stated = Licences.resolve(List.of(v));
          Stated<Licence> best =
              stated
                  .value()
                  .flatMap(Licence::address)
                  .map(address -> Licences.resolve(List.of(address.toString(), v)))
                  .filter(Stated::isUnderstood)
                  .orElse(stated);
          Dataset files = onFiles((b, said) -> b.licence(best)).apply(d, v);
          return files.toBuilder().licence(best).build();
        });
  }

  private static BiFunction<Dataset, String, Dataset> set(
      BiConsumer<DatasetBuilder, String> change) {
    return (dataset, value) -> {
      DatasetBuilder builder = dataset.toBuilder();
      change.accept(builder, value);
      return builder.build();
    };
  }

  private static BiFunction<Dataset, String, Dataset> onFiles(
      BiConsumer<DistributionBuilder, String> change) {
    return (dataset, value) ->
        dataset.toBuilder()
            .distributions(
                dataset.distributions().stream()
                    .map(
                        file -> {
                          DistributionBuilder builder = file.toBuilder();
                          change.accept(builder, value);
                          return builder.build();
                        })
                    .toList())
            .build();
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
