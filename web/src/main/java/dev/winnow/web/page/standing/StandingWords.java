package dev.winnow.web.page.standing;

import dev.winnow.index.Facet;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.Benchmark.Trait;
import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.scoring.benchmark.Gate;
import dev.winnow.scoring.benchmark.GateShare;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Participant;
import dev.winnow.scoring.benchmark.Sign;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Standing.RankInterval;
import dev.winnow.web.chart.ScorePlots.Span;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Voice;
import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a standing is, in the words and numbers of a reader. */
public final class StandingWords {
  private static final String DASH = "–";

  /** Up to here a figure is told with a digit, such as 2.4 of 5 stars. */
  private static final double SMALL_SCALE = 10;

  private final Voice voice;

  /** Speaks so. */
  public StandingWords(Voice voice) {
    this.voice = voice;
  }

  /** Of when kept figures are, and by which method. */
  public String kept(League league, String method) {
    return voice.say("league.kept", voice.dates().quoted(league.at()), method);
  }

  /** The best guess of a figure as a whole number; a dash when there is none. */
  public String value(Optional<Standing.Level> figure) {
    return figure.map(level -> value(level.pooled())).orElse(DASH);
  }

  /** The best guess as a whole number. */
  public String value(Estimate estimate) {
    return estimate.high() > SMALL_SCALE
        ? voice.numbers().count(Math.round(estimate.value()))
        : voice.numbers().points(estimate.value());
  }

  /** The interval of a figure; empty when there is none. */
  public String interval(Optional<Standing.Level> figure) {
    return figure.map(level -> interval(level.pooled())).orElse("");
  }

  /** The interval, such as "62–77". */
  public String interval(Estimate estimate) {
    int digits = estimate.high() > SMALL_SCALE ? 0 : 1;
    return voice.numbers().interval(estimate.low(), estimate.high(), digits);
  }

  /** A share with its interval, such as "22 % (14–33 %)". */
  public String share(Estimate share) {
    return voice.say(
        "standing.share",
        voice.numbers().percent(share.value()),
        voice.numbers().interval(100 * share.low(), 100 * share.high(), 0));
  }

  /** Where a figure stands on its scale. */
  public Span span(Optional<Standing.Level> figure, double max) {
    return figure
        .map(level -> span(level.pooled(), max))
        .orElse(new Span(OptionalDouble.empty(), 0, 1));
  }

  /** Where an estimate stands on a scale. */
  public Span span(Estimate estimate, double max) {
    Estimate inside = estimate.within(0, max);
    return new Span(
        OptionalDouble.of(inside.value() / max), inside.low() / max, inside.high() / max);
  }

  /** The rank as a sentence's part with strong numbers: "between 12 and 57", "12". */
  public Content rank(RankInterval rank) {
    Content from = Element.strong(voice.numbers().count(rank.from()));
    Content to = Element.strong(voice.numbers().count(rank.to()));
    return rank.from() == rank.to()
        ? voice.words().rich("standing.rankOne", from)
        : voice.words().rich("standing.rank", from, to);
  }

  /** The rank as plain text, with how many are ranked: "between 12 and 57 of 64". */
  public String plainRank(RankInterval rank) {
    return rank.from() == rank.to()
        ? voice.say("standing.rankOneOf", rank.from(), rank.of())
        : voice.say("standing.rankOf", rank.from(), rank.to(), rank.of());
  }

  /** Why somebody has no rank; empty when it has one. */
  public String why(Standing standing) {
    return standing
        .place()
        .why()
        .map(
            why ->
                voice.say(
                    "standing.why." + why.code(),
                    standing.basis().records(),
                    voice.numbers().shortPoints(standing.basis().effective())))
        .orElse("");
  }

  /** Level or sector, and country when wanted. */
  public String kind(Participant participant, boolean withCountry) {
    Stream<String> kind =
        Stream.of(Trait.LEVEL, Trait.SECTOR)
            .filter(trait -> !participant.trait(trait).equals(Participant.UNKNOWN))
            .limit(1)
            .map(trait -> trait(trait, participant.trait(trait)));
    Stream<String> country =
        withCountry && !participant.organisation().country().isEmpty()
            ? Stream.of(trait(Trait.COUNTRY, participant.organisation().country()))
            : Stream.of();
    return Stream.concat(kind, country).collect(Collectors.joining(", "));
  }

  /** What people call the code of a trait. */
  public String trait(Trait trait, String code) {
    if (code.equals(Participant.UNKNOWN)) {
      return voice.say("sector.unknown");
    }
    return switch (trait) {
      case SECTOR -> voice.names().ofValue(Facet.SECTOR, code);
      case LEVEL -> voice.names().ofValue(Facet.LEVEL, code);
      case COUNTRY -> voice.names().ofCountry(code);
      case SIZE -> voice.say("size." + code);
      case SOFTWARE -> voice.names().ofPortalType(code);
    };
  }

  /** What a trait is called. */
  public String trait(Trait trait) {
    return voice.say("trait." + trait.code());
  }

  /** A peer group as it is told, such as "Public authority, Municipality". */
  public String peers(String name) {
    return Arrays.stream(name.split("/"))
        .map(this::peer)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** How many records there are and, where that differs, of how many independent ones. */
  public String datasets(Standing.Basis basis) {
    String records = voice.numbers().count(basis.records());
    return basis.units() == basis.records()
        ? records
        : voice.say("standing.units", basis.records(), basis.units());
  }

  /** The name of a gate. */
  public String gate(Gate gate) {
    return voice.say("gate." + gate.code());
  }

  /** The share failing a gate; a dash when it is known of none. */
  public String failing(GateShare share) {
    return share.share().map(one -> voice.numbers().percent(one.value())).orElse(DASH);
  }

  /** A sign of points for the points' sake, in a sentence. */
  public String sign(Sign sign) {
    return voice.say("sign." + sign.kind().code(), sign.records(), sign.of(), sign.example());
  }

  /** The same in a few words. */
  public String shortSign(Sign sign) {
    return voice.say("sign.short." + sign.kind().code());
  }

  /** A benchmark's name. */
  public String title(Benchmark benchmark) {
    return benchmark.title(voice.words().code());
  }

  /** Points with their sign, such as "+2.4" or "−1.1". */
  public String signed(double points) {
    return voice.numbers().signed(points);
  }

  /** Names in a sentence: "A", "A and B", "A, B and C". */
  public String list(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    String most = String.join(", ", names.subList(0, names.size() - 1));
    return voice.say("standing.and", most, names.getLast());
  }

  private String peer(String code) {
    if (code.equals("all")) {
      return voice.say("standing.everybody");
    }
    String key =
        Stream.of("sector.", "level.", "size.")
            .map(start -> start + code)
            .filter(voice.words()::has)
            .findFirst()
            .orElse("");
    if (!key.isEmpty()) {
      return voice.say(key);
    }
    return code.matches("[A-Z]{2}") ? voice.names().ofCountry(code) : code;
  }
}
