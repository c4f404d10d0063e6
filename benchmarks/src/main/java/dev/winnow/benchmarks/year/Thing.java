package dev.winnow.benchmarks.year;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.AccessRightsList;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Frequency;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/** A dataset as its publisher has it, with a life of its own. */
final class Thing {

  /** Rhythms by their period in days. */
  private static final int[] PERIODS = {1, 7, 7, 30, 30, 30, 90, 365};

  /** One in five promises nothing, though it has a rhythm. */
  private static final int SILENT = 5;

  /** The size in bytes of its first file; each update makes it longer, where it is stated. */
  private static final long SMALLEST = 10_000;

  private static final List<String> LICENCES =
      List.of(
          "https://creativecommons.org/licenses/by/4.0/",
          "https://creativecommons.org/licenses/by-nc/4.0/",
          "https://creativecommons.org/publicdomain/zero/1.0/");
  private static final List<String> FORMATS = List.of("CSV", "JSON", "XLSX");
  private static final List<String> ACCESS = List.of("PUBLIC", "RESTRICTED");

  final DatasetId id;
  final int organisation;
  final int period;
  final boolean promised;
  private final boolean sized;
  private final int offset;
  private State state;
  private Rest rest = new Rest(-1, -1);
  private boolean listed = true;
  private LocalDate lastUpdate;
  private LocalDate stamped = LocalDate.EPOCH;

  Thing(DatasetId id, int organisation, LocalDate day, Random random) {
    this.id = id;
    this.organisation = organisation;
    this.period = PERIODS[random.nextInt(PERIODS.length)];
    this.promised = random.nextInt(SILENT) > 0;
    this.sized = random.nextInt(2) > 0;
    this.offset = random.nextInt(period);
    this.lastUpdate = day.minusDays(offset);
    this.state = new State(0, 0, random.nextInt(FORMATS.size()), 0, 0, day.minusDays(offset));
  }

  /** What a description says. */
  record State(int title, int licence, int format, int access, int size, LocalDate modified) {

    State withDate(LocalDate date) {
      return new State(title, licence, format, access, size, date);
    }

    String formatCode() {
      return FORMATS.get(format);
    }
  }

  /**
   * A time in which its publisher forgets it.
   *
   * @param missed the first day on which its data should have come
   * @param to the last day of the rest
   */
  record Rest(int missed, int to) {}

  /** Every host belongs to one organisation. */
  static String host(int organisation) {
    return "h" + organisation + ".example";
  }

  String host() {
    return host(organisation);
  }

  String address() {
    return "https://" + host() + "/" + id.key() + ".csv";
  }

  boolean isListed() {
    return listed;
  }

  State state() {
    return state;
  }

  /** When its data truly came last. */
  LocalDate lastUpdate() {
    return lastUpdate;
  }

  /** The day that its portal stamped on it last; before all days when it never did. */
  LocalDate stamped() {
    return stamped;
  }

  /** The time in which it was forgotten last; before the first day when it never was. */
  Rest rest() {
    return rest;
  }

  /** Another day of its life; says whether a rest begins. */
  boolean live(int number, LocalDate day, Random random) {
    boolean rests = number <= rest.to();
    boolean begins = !rests && random.nextInt(40 * period) == 0;
    if (begins) {
      int untilDue = (period - (number + offset) % period) % period;
      rest = new Rest(number + untilDue, number + period * (2 + random.nextInt(4)));
    }
    boolean updated = !rests && !begins && (number + offset) % period == 0;
    lastUpdate = updated ? day : lastUpdate;
    state =
        new State(
            state.title() + once(random, 400),
            (state.licence() + once(random, 1_500)) % LICENCES.size(),
            (state.format() + once(random, 1_500)) % FORMATS.size(),
            (state.access() + once(random, 2_500)) % ACCESS.size(),
            state.size() + (updated && sized ? 1 : 0),
            updated ? day : state.modified());
    if (random.nextInt(listed ? 2_000 : 20) == 0) {
      listed = !listed;
    }
    return begins;
  }

  private static int once(Random random, int days) {
    return random.nextInt(days) == 0 ? 1 : 0;
  }

  /** Its portal gives it the date of the day, whether it was updated or not. */
  void stamp(LocalDate day) {
    state = state.withDate(day);
    stamped = day;
  }

  /** Its description. */
  Dataset describe() {
    URI file = URI.create(address());
    return new DatasetBuilder(id, id.key())
        .title(Texts.of("Dataset %s, edition %d".formatted(id.key(), state.title())))
        .description(Texts.of("What is measured at " + host() + " for " + id.key()))
        .publisher(Optional.of(Agent.named("Office " + organisation)))
        .licence(Licences.resolve(List.of(LICENCES.get(state.licence()))))
        .accessRights(AccessRightsList.resolve(ACCESS.get(state.access())))
        .modified(Moments.resolve(state.modified().toString()))
        .frequency(promise())
        .distributions(
            List.of(
                new DistributionBuilder()
                    .id("1")
                    .downloadUrl(Stated.understood(file.toString(), file, "an address"))
                    .format(FileFormats.resolve(state.formatCode()))
                    .byteSize(
                        sized ? OptionalLong.of(SMALLEST + state.size()) : OptionalLong.empty())
                    .build()))
        .build();
  }

  private Stated<Frequency> promise() {
    if (!promised) {
      return Stated.nothing();
    }
    return Frequencies.resolve(
        switch (period) {
          case 1 -> "DAILY";
          case 7 -> "WEEKLY";
          case 30 -> "MONTHLY";
          case 90 -> "QUARTERLY";
          default -> "ANNUAL";
        });
  }
}
