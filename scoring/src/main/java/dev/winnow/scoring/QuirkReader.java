package dev.winnow.scoring;

import dev.winnow.scoring.metrics.mqa.Quirks;
import dev.winnow.scoring.metrics.mqa.Quirks.OfFiles;
import dev.winnow.settings.Settings;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the switches of a profile that follows one implementation of the MQA. */
final class QuirkReader {

  private QuirkReader() {}

  static Quirks read(Settings quirks, Rule rule) {
    Quirks none = Quirks.NONE;
    Quirks read =
        new Quirks(
            one(quirks, "unchecked", none.unchecked()),
            one(quirks, "statuses", none.statuses()),
            one(quirks, "dates", none.dates()),
            one(quirks, "alignment", none.alignment()),
            one(quirks, "licences", none.licences()),
            one(quirks, "non-proprietary", none.nonProprietary()),
            one(quirks, "machine-readable", none.machineReadable()),
            one(quirks, "compliance", none.compliance()),
            one(quirks, "chosen-by", none.chosenBy()),
            one(quirks, "ties", none.ties()),
            rule == Rule.PROPORTIONAL ? OfFiles.SHARE : OfFiles.ANY);
    quirks.done();
    return read;
  }

  /** A switch, written as its constant in small letters with hyphens. */
  private static <E extends Enum<E>> E one(Settings quirks, String key, E otherwise) {
    return quirks
        .choice(
            key,
            Stream.of(otherwise.getDeclaringClass().getEnumConstants())
                .collect(Collectors.toMap(QuirkReader::code, one -> one)))
        .orElse(otherwise);
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
