package dev.winnow.scoring;

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
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.History;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkTrail;
import dev.winnow.catalogue.vocabulary.AccessRights;
import dev.winnow.catalogue.vocabulary.Language;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.catalogue.vocabulary.Theme;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Function;

/** Datasets and facts by chance: as good and as bad as portals have them, the same for a seed. */
public final class RandomDatasets {

  private static final List<String> TITLES =
      List.of(
          "", "test", "data.csv", "luft_2019_v2", "Träd", "Luftkvalitet i Vallby", "x".repeat(300));
  private static final List<String> TEXTS =
      List.of(
          "",
          "n/a",
          "Luftkvalitet i Vallby",
          "https://data.vallby.example/om",
          "Kort text om luft.",
          "Mätningar från sensorer. ".repeat(5),
          "Mätningar från sensorer. ".repeat(20));
  private static final List<String> FORMATS =
      List.of("CSV", "JSON", "GEOJSON", "XLSX", "PDF", "HTML", "WMS_SRVC", "API", "? csv-ish");
  private static final List<String> LICENCES =
      List.of(
          "CC0-1.0 <- https://creativecommons.org/publicdomain/zero/1.0/",
          "CC-BY-4.0 <- https://creativecommons.org/licenses/by/4.0/",
          "CC-BY-4.0 <- cc-by-4.0",
          "CC-BY",
          "CC-BY-NC-4.0",
          "? Fritt att använda",
          "? https://vallby.example/villkor",
          "? notspecified");
  private static final List<String> RHYTHMS =
      List.of(
          "DAILY", "WEEKLY", "MONTHLY", "ANNUAL", "CONT", "IRREG", "NEVER", "UNKNOWN", "? ibland");
  private static final List<String> DATES =
      List.of(
          "2026-11-20",
          "2026-11-01",
          "2026-09",
          "2025",
          "2019-05-05",
          "2027-03-01",
          "? i våras",
          "2026-11-20T23:59:59Z");

  private final Random random;

  /** Those of a seed. */
  public RandomDatasets(long seed) {
    random = new Random(seed);
  }

  /** The next one. */
  public Dataset dataset() {
    return new DatasetBuilder(new DatasetId("random", "d" + random.nextInt(1000)), "d")
        .title(Texts.of(pick(TITLES)))
        .description(Texts.of(pick(TEXTS)))
        .keywords(several(List.of("luft", "miljö", "test", "a, b, c"), Text::of))
        .themes(several(List.of("ENVI", "OP_DATPRO", "? Miljö"), stated(Theme::valueOf)))
        .publisher(maybe(Agent.named(pick(List.of("Vallby kommun", "")))))
        .contactPoints(several(List.of("a", "b", "c", "d"), RandomDatasets::contact))
        .landingPage(
            some(List.of("https://vallby.example/luft", "? se webben"), java.net.URI::create))
        .licence(some(LICENCES, Samples::licence))
        .accessRights(some(List.of("PUBLIC", "? allmän"), AccessRights::valueOf))
        .issued(some(DATES, Samples::moment))
        .modified(some(DATES, Samples::moment))
        .recordModified(some(DATES, Samples::moment))
        .frequency(some(RHYTHMS, Samples::frequency))
        .temporal(several(DATES, this::period))
        .spatial(several(List.of("Vallby", ""), Place::named))
        .languages(several(List.of("sv", "? svenska språket"), stated(Language::new)))
        .provenance(Texts.of(pick(TEXTS)))
        .version(pick(List.of("", "1.2")))
        .identifiers(several(List.of("luft-1"), Function.identity()))
        .documentation(several(List.of("https://vallby.example/dok"), Function.identity()))
        .distributions(several(List.of("1", "2", "3", "4"), this::file))
        .build();
  }

  Facts facts(Dataset dataset, Instant asOf) {
    Map<String, LinkFact> links = new HashMap<>();
    for (Distribution file : dataset.distributions()) {
      if (file.bestUrl().isStated() && random.nextInt(3) > 0) {
        links.put(file.bestUrl().raw(), link(asOf));
      }
    }
    List<Instant> seen = new ArrayList<>();
    if (random.nextInt(4) == 0) {
      seen.add(asOf.minus(Duration.ofDays(random.nextInt(500))));
    }
    return new Facts(asOf, Optional.empty(), History.of(seen), links);
  }

  private LinkFact link(Instant asOf) {
    return new LinkFact(
        pick(List.of(LinkFact.State.values())),
        OptionalInt.of(200),
        asOf,
        asOf,
        "",
        maybe(pick(List.of("text/html; charset=utf-8", "text/csv", "application/octet-stream"))),
        LinkTrail.NONE);
  }

  private Distribution file(String name) {
    return new DistributionBuilder()
        .accessUrl(
            some(List.of("https://vallby.example/a" + name, "? trasig"), java.net.URI::create))
        .downloadUrl(some(List.of("https://vallby.example/d" + name), java.net.URI::create))
        .format(some(FORMATS, Samples::format))
        .mediaType(some(List.of("text/csv", "? csv"), Function.identity()))
        .licence(some(LICENCES, Samples::licence))
        .byteSize(random.nextBoolean() ? OptionalLong.of(random.nextInt()) : OptionalLong.empty())
        .issued(some(DATES, Samples::moment))
        .modified(some(DATES, Samples::moment))
        .status(pick(List.of("", "", "", "http://purl.org/adms/status/Withdrawn")))
        .documentation(several(List.of("https://vallby.example/api.json"), Function.identity()))
        .build();
  }

  private static ContactPoint contact(String kind) {
    return switch (kind) {
      case "a" ->
          new ContactPoint(
              "Luft",
              Stated.understood("luft@vallby.example", "luft@vallby.example", "mail"),
              Stated.nothing(),
              "");
      case "b" -> new ContactPoint("Se webben", Stated.nothing(), Stated.nothing(), "");
      case "c" -> new ContactPoint("", Stated.nothing(), Stated.nothing(), "010-123 45 67");
      default ->
          new ContactPoint(
              "",
              Stated.understood("noreply@vallby.example", "noreply@vallby.example", "mail"),
              Stated.nothing(),
              "");
    };
  }

  private Period period(String end) {
    return new Period(some(DATES, Samples::moment), Samples.stated(end, Samples::moment));
  }

  private static <T> Function<String, Stated<T>> stated(Function<String, T> known) {
    return text -> Samples.stated(text, known);
  }

  private <T> Stated<T> some(List<String> choices, Function<String, T> known) {
    return random.nextInt(3) == 0 ? Stated.nothing() : Samples.stated(pick(choices), known);
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value);
  }

  private <T> List<T> several(List<String> choices, Function<String, T> make) {
    List<T> made = new ArrayList<>();
    for (String choice : choices) {
      if (random.nextBoolean()) {
        made.add(make.apply(choice));
      }
    }
    return made;
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
