package dev.winnow.benchmarks.year;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.AccessRightsList;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A dataset as its publisher has it, with a life of its own. */
final class Thing {

  /** Promises by their period in days; 0 for none. */
  private static final int[] PERIODS = {1, 7, 7, 30, 30, 30, 90, 365, 0, 0};

  private static final List<String> LICENCES =
      List.of(
          "https://creativecommons.org/licenses/by/4.0/",
          "https://creativecommons.org/licenses/by-nc/4.0/",
          "https://creativecommons.org/publicdomain/zero/1.0/");
  private static final List<String> FORMATS = List.of("CSV", "JSON", "XLSX");
  private static final List<String> ACCESS = List.of("PUBLIC", "RESTRICTED");

  final DatasetId id;
  final int period;
  final String host;
  private final int offset;
  private int title;
  private int licence;
  private int format;
  private int access;
  private int restsUntil = -1;
  private LocalDate modified;
  boolean listed = true;
  boolean dead;

  Thing(DatasetId id, String host, LocalDate day, Random random) {
    this.id = id;
    this.host = host;
    this.period = PERIODS[random.nextInt(PERIODS.length)];
    this.offset = period == 0 ? 0 : random.nextInt(period);
    this.modified = day.minusDays(offset);
  }

  String address() {
    return "https://" + host + "/" + id.key() + ".csv";
  }

  /** Another day of its life. */
  void live(int number, LocalDate day, Random random) {
    if (period > 0 && restsUntil < number && random.nextInt(40 * period) == 0) {
      restsUntil = number + period * (2 + random.nextInt(4));
    }
    if (period > 0 && restsUntil < number && (number + offset) % period == 0) {
      modified = day;
    }
    if (random.nextInt(400) == 0) {
      title++;
    }
    if (random.nextInt(1500) == 0) {
      licence = (licence + 1) % LICENCES.size();
    }
    if (random.nextInt(1500) == 0) {
      format = (format + 1) % FORMATS.size();
    }
    if (random.nextInt(2500) == 0) {
      access = (access + 1) % ACCESS.size();
    }
    if (random.nextInt(listed ? 2000 : 20) == 0) {
      listed = !listed;
    }
  }

  /** Its portal gives it the date of the day, whether it was updated or not. */
  void stamp(LocalDate day) {
    modified = day;
  }

  /** How it is described now. */
  State state() {
    return new State(title, licence, format, access, modified);
  }

  /** What a description says. */
  record State(int title, int licence, int format, int access, LocalDate modified) {

    State withDate(LocalDate date) {
      return new State(title, licence, format, access, date);
    }
  }

  /** Its description. */
  Dataset describe() {
    URI file = URI.create(address());
    return new DatasetBuilder(id, id.key())
        .title(Texts.of("Dataset %s, edition %d".formatted(id.key(), title)))
        .description(Texts.of("What is measured at " + host + " for " + id.key()))
        .licence(Licences.resolve(List.of(LICENCES.get(licence))))
        .accessRights(AccessRightsList.resolve(ACCESS.get(access)))
        .modified(Moments.resolve(modified.toString()))
        .frequency(
            switch (period) {
              case 1 -> Frequencies.resolve("DAILY");
              case 7 -> Frequencies.resolve("WEEKLY");
              case 30 -> Frequencies.resolve("MONTHLY");
              case 90 -> Frequencies.resolve("QUARTERLY");
              case 365 -> Frequencies.resolve("ANNUAL");
              default -> Stated.nothing();
            })
        .distributions(
            List.of(
                new DistributionBuilder()
                    .id("1")
                    .downloadUrl(Stated.understood(file.toString(), file, "an address"))
                    .format(FileFormats.resolve(FORMATS.get(format)))
                    .build()))
        .build();
  }
}
