package dev.winnow.alerts.making;

import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Lists of files with some of what they say as it was before. Pure. */
final class FileLists {

  private FileLists() {}

  /** Licences and formats as before: what changed of them has kinds of its own. */
  static List<Distribution> withoutTold(List<Distribution> then, List<Distribution> now) {
    return paired(
        then,
        now,
        (before, after) ->
            after.toBuilder()
                .licence(before.licence())
                .format(before.format())
                .mediaType(before.mediaType())
                .build());
  }

  /** Dates as before. */
  static List<Distribution> withoutDates(List<Distribution> then, List<Distribution> now) {
    return paired(
        then, now, (before, after) -> after.toBuilder().modified(before.modified()).build());
  }

  /** Dates of files that are others now. */
  static List<Stated<Moment>> newDates(List<Distribution> then, List<Distribution> now) {
    List<Stated<Moment>> dates = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      Stated<Moment> date = now.get(i).modified();
      if (i >= then.size() || !then.get(i).modified().equals(date)) {
        dates.add(date);
      }
    }
    return dates;
  }

  /** Files keep their places; where their number differs, nothing is as it was. */
  private static List<Distribution> paired(
      List<Distribution> then,
      List<Distribution> now,
      BiFunction<Distribution, Distribution, Distribution> join) {
    if (then.size() != now.size()) {
      return now;
    }
    List<Distribution> joined = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      joined.add(join.apply(then.get(i), now.get(i)));
    }
    return joined;
  }
}
