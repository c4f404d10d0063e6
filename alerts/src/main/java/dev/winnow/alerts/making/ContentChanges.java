package dev.winnow.alerts.making;

import dev.winnow.alerts.event.EventKind;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.comparison.Differences;
import dev.winnow.catalogue.vocabulary.AccessRights;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.catalogue.vocabulary.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What happened to a dataset when its description changed. Pure. */
final class ContentChanges {

  private ContentChanges() {}

  /** What happened between two descriptions, the weightiest first; empty when nothing of note. */
  static List<Happening> between(Dataset then, Dataset now) {
    List<Happening> found = new ArrayList<>();
    LicenceChange.between(then, now).ifPresent(found::add);
    if (!then.accessRights().equals(now.accessRights())) {
      found.add(
          Happening.of(
              EventKind.ACCESS_CHANGED,
              "from",
              access(then.accessRights()),
              "to",
              access(now.accessRights())));
    }
    addFormats(then, now, found);
    List<String> rest = Differences.names(then, withoutTold(then, now));
    if (!rest.isEmpty()) {
      found.add(changed(rest, then, now));
    }
    return found;
  }

  private static Happening changed(List<String> fields, Dataset then, Dataset now) {
    String said = String.join(", ", fields);
    return then.modified().equals(now.modified())
        ? Happening.of(EventKind.CHANGED, "fields", said)
        : Happening.of(
            EventKind.CHANGED,
            "fields",
            said,
            "from",
            then.modified().raw(),
            "to",
            now.modified().raw());
  }

  private static void addFormats(Dataset then, Dataset now, List<Happening> found) {
    Set<String> before = formats(then);
    Set<String> after = formats(now);
    if (!before.equals(after)) {
      Set<String> lost = new TreeSet<>(before);
      lost.removeAll(after);
      Set<String> gained = new TreeSet<>(after);
      gained.removeAll(before);
      found.add(
          Happening.of(
              EventKind.FORMAT_CHANGED,
              "lost",
              String.join(", ", lost),
              "new",
              String.join(", ", gained)));
    }
  }

  private static Set<String> formats(Dataset dataset) {
    Set<String> formats = new TreeSet<>();
    for (Distribution file : dataset.distributions()) {
      Stated<FileFormat> format = file.format();
      String said = format.value().map(FileFormat::name).orElse(format.raw());
      if (!said.isEmpty()) {
        formats.add(said);
      }
    }
    return formats;
  }

  private static String access(Stated<AccessRights> access) {
    return access.value().map(AccessRights::name).orElse(access.raw());
  }

  /** The new description with everything that has a kind of its own as it was. */
  private static Dataset withoutTold(Dataset then, Dataset now) {
    return now.toBuilder()
        .licence(then.licence())
        .accessRights(then.accessRights())
        .recordModified(then.recordModified())
        .distributions(FileLists.withoutTold(then.distributions(), now.distributions()))
        .build();
  }
}
