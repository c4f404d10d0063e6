package dev.winnow.catalogue.json;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Checksum;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Finding;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.AccessRights;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Language;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.catalogue.vocabulary.Theme;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Makes datasets of every shape, the same ones for the same seed; hostile words included. */
public final class RandomDatasets {

  private static final List<String> WORDS =
      List.of(
          "air",
          "badplatser",
          "Вода",
          "水",
          "cykel",
          "données",
          "",
          " ",
          "a\"b\\c",
          "<b>x</b>",
          "line\nbreak",
          "\u0000",
          "\u2028",
          "😀",
          "zero\u200bwidth",
          "ÅÄÖ",
          "{}",
          "null",
          "0");

  private final RandomGenerator random;

  /** One that draws from this source of chance. */
  public RandomDatasets(RandomGenerator random) {
    this.random = random;
  }

  /** The next dataset under this id. */
  public Dataset next(DatasetId id) {
    return new DatasetBuilder(id, words())
        .source(optional(this::uri))
        .title(texts())
        .description(texts())
        .keywords(list(5, this::text))
        .themes(list(3, () -> stated(() -> Theme.values()[random.nextInt(14)])))
        .publisher(optional(this::agent))
        .contactPoints(list(2, this::contact))
        .landingPage(stated(this::uri))
        .licence(stated(this::licence))
        .frequency(stated(() -> Frequencies.get(random.nextBoolean() ? "MONTHLY" : "odd")))
        .rights(texts())
        .accessRights(stated(() -> AccessRights.values()[random.nextInt(6)]))
        .issued(stated(this::moment))
        .modified(stated(this::moment))
        .recordModified(stated(this::moment))
        .temporal(list(2, () -> new Period(stated(this::moment), stated(this::moment))))
        .spatial(list(2, this::place))
        .languages(list(2, () -> stated(() -> new Language(random.nextBoolean() ? "sv" : "deu"))))
        .conformsTo(list(2, this::words))
        .provenance(texts())
        .version(words())
        .versionNotes(texts())
        .identifiers(list(3, this::words))
        .documentation(list(2, this::words))
        .applicableLegislation(list(2, this::words))
        .relations(list(2, this::words))
        .distributions(list(4, this::distribution))
        .findings(list(2, () -> new Finding(words(), words(), words())))
        .build();
  }

  private Distribution distribution() {
    return new DistributionBuilder()
        .id(words())
        .title(texts())
        .description(texts())
        .accessUrl(stated(this::uri))
        .downloadUrl(stated(this::uri))
        .mediaType(stated(() -> "text/csv"))
        .format(stated(() -> FileFormats.get(random.nextBoolean() ? "CSV" : "ODD")))
        .licence(stated(this::licence))
        .rights(texts())
        .byteSize(random.nextBoolean() ? OptionalLong.of(random.nextLong()) : OptionalLong.empty())
        .checksum(optional(() -> new Checksum(words(), words())))
        .issued(stated(this::moment))
        .modified(stated(this::moment))
        .availability(words())
        .status(words())
        .documentation(list(2, this::words))
        .conformsTo(list(2, this::words))
        .languages(list(1, () -> stated(() -> new Language("en"))))
        .accessService(
            optional(() -> new DataService(words(), texts(), stated(this::uri), stated(this::uri))))
        .build();
  }

  private Licence licence() {
    List<Licence> all = Licences.all();
    return random.nextInt(5) == 0
        ? Licences.get("x-unlisted")
        : all.get(random.nextInt(all.size()));
  }

  private Agent agent() {
    return new Agent(words(), texts(), words(), optional(this::uri));
  }

  private ContactPoint contact() {
    return new ContactPoint(words(), stated(() -> "a@b.example"), stated(this::uri), words());
  }

  private Place place() {
    Function<Double, Double> draw = limit -> random.nextDouble(-limit, limit);
    double south = draw.apply(90.0);
    return new Place(
        texts(),
        words(),
        optional(
            () ->
                new Place.Box(
                    draw.apply(180.0), south, draw.apply(180.0), random.nextDouble(south, 90.0))),
        words());
  }

  private Moment moment() {
    return switch (random.nextInt(4)) {
      case 0 -> Moment.of(Instant.ofEpochSecond(random.nextLong(-1L << 37, 1L << 37)));
      case 1 -> Moment.of(LocalDate.ofEpochDay(random.nextInt(-40_000, 40_000)));
      case 2 -> Moment.ofYear(random.nextInt(-5_000, 12_000));
      default -> Moment.between(Instant.EPOCH, Instant.ofEpochSecond(1, random.nextInt(1 << 29)));
    };
  }

  private <T> Stated<T> stated(Supplier<T> value) {
    return switch (random.nextInt(4)) {
      case 0 -> Stated.nothing();
      case 1 -> Stated.unknown(words(), "no rule knows it");
      case 2 -> Stated.understood("", value.get(), words());
      default -> Stated.understood(words(), value.get(), "by its name");
    };
  }

  private URI uri() {
    return URI.create("https://data.example/" + Integer.toHexString(random.nextInt()) + "?q=%C3");
  }

  private Texts texts() {
    return new Texts(list(3, this::text));
  }

  private Text text() {
    return new Text(random.nextBoolean() ? "" : "sv", words());
  }

  private String words() {
    return String.join(" ", list(4, () -> WORDS.get(random.nextInt(WORDS.size()))));
  }

  private <T> Optional<T> optional(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(int longest, Supplier<T> value) {
    List<T> list = new ArrayList<>();
    for (int left = random.nextInt(longest + 1); left > 0; left--) {
      list.add(value.get());
    }
    return list;
  }
}
