package dev.winnow.catalogue;

import dev.winnow.catalogue.vocabulary.AccessRights;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licence.Condition;
import dev.winnow.catalogue.vocabulary.Licence.Openness;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may be done with a dataset, read from everything it says about its licence.
 *
 * <p>Clarity and openness are two answers: a licence that forbids much can be perfectly clear, and
 * a licence nobody can name is unknown, not closed. A distribution's own licence counts before the
 * dataset's.
 *
 * @param licence the one licence that holds; empty when none is understood or the files differ
 * @param clarity how clear it is, from 0 (nothing stated) to 5 (an exact licence, by its address,
 *     on every distribution); the least clear distribution counts
 * @param openness whether it meets the Open Definition; where several are named, whichever holds,
 *     and unknown where that makes a difference
 * @param conflict whether different licences are named, in two places or in one
 * @param statements every place that says something, the dataset first, equal ones together
 */
public record LicenceReading(
    Optional<Licence> licence,
    int clarity,
    Openness openness,
    boolean conflict,
    List<Statement> statements) {

  public LicenceReading {
    statements = List.copyOf(statements);
  }

  /**
   * What one place says.
   *
   * @param where {@code dataset}, {@code distribution} or {@code rights}
   * @param said the portal's words
   * @param understood the licence meant, when a rule knows it
   * @param rule by which rule, or why none could
   */
  public record Statement(String where, String said, Optional<Licence> understood, String rule) {

    private static Statement of(String where, Stated<Licence> stated) {
      return new Statement(where, stated.raw(), stated.value(), stated.rule());
    }

    private List<Licence> named() {
      return Licences.named(new Stated<>(said, understood, rule));
    }
  }

  /**
   * A licence that holds for some files only.
   *
   * @param files how many, at least one
   * @param of how many files there are, more than that
   */
  public record Partial(Licence licence, int files, int of) {}

  /** Reads all that a dataset and its distributions say. */
  public static LicenceReading of(Dataset dataset) {
    Fallback fallback = Fallback.of(dataset);
    List<Statement> statements = statements(dataset, fallback);
    List<Licence> named = named(statements);
    List<Stated<Licence>> effective = effective(dataset, fallback);
    boolean known = effective.stream().allMatch(Stated::isUnderstood);
    List<Licence> holding = known ? holding(effective) : List.of();
    return new LicenceReading(
        holding.size() == 1 ? Optional.of(holding.getFirst()) : Optional.empty(),
        clarity(effective, dataset, statements),
        known ? openness(named) : Openness.UNKNOWN,
        named.size() > 1,
        statements);
  }

  /**
   * What one may do, as a code: {@code any}, {@code credit} (name the source), {@code alike} (share
   * alike), {@code nc} (not for money), {@code nd} (no changes), {@code unclear} (something is
   * stated that cannot be relied on), {@code conflict} or {@code none} (nothing is stated).
   */
  public String may() {
    if (conflict) {
      return "conflict";
    }
    if (licence.isEmpty()) {
      return isStated() ? "unclear" : "none";
    }
    Set<Condition> conditions = licence.get().conditions();
    if (conditions.contains(Condition.NO_DERIVATIVES)) {
      return "nd";
    }
    if (conditions.contains(Condition.NON_COMMERCIAL)) {
      return "nc";
    }
    if (!openness.isOpen()) {
      return "unclear";
    }
    if (conditions.contains(Condition.SHARE_ALIKE)) {
      return "alike";
    }
    return conditions.contains(Condition.ATTRIBUTION) ? "credit" : "any";
  }

  /** Whether something is stated that is more than "not specified". */
  public boolean isStated() {
    return saysAnything(statements);
  }

  /** What is known where a licence holds for some files, and nothing clear for the others. */
  public Optional<Partial> partial(Dataset dataset) {
    List<Licence> named = named(statements);
    if (licence.isPresent() || conflict || named.size() != 1) {
      return Optional.empty();
    }
    Fallback fallback = Fallback.of(dataset);
    int files =
        Math.toIntExact(
            dataset.distributions().stream()
                .filter(file -> nearest(file, fallback).isUnderstood())
                .count());
    return Optional.of(new Partial(named.getFirst(), files, dataset.distributions().size()))
        .filter(partial -> partial.files() > 0);
  }

  /** Whether these words only say that no licence is stated, or are no words at all. */
  public static boolean saysNothing(String said) {
    return said.isEmpty() || Licences.isPlaceholder(said);
  }

  /**
   * What holds where a file says nothing of its own.
   *
   * @param own the dataset's own licence
   * @param rights what the texts about rights and access name
   * @param byRights whether these count: where no place names a licence, geodata has it there
   */
  private record Fallback(Stated<Licence> own, Stated<Licence> rights, boolean byRights) {

    static Fallback of(Dataset dataset) {
      Stated<Licence> rights = rights(dataset);
      if (!rights.isStated()) {
        return new Fallback(dataset.licence(), rights, false);
      }
      boolean silent = !dataset.licence().isStated();
      boolean open = leavesOpen(dataset.licence());
      for (Distribution file : dataset.distributions()) {
        silent &= !file.licence().isStated();
        open &= leavesOpen(file.licence());
      }
      boolean byRights = silent || open && rights.isUnderstood();
      return new Fallback(dataset.licence(), rights, byRights);
    }

    Stated<Licence> stated() {
      return byRights ? rights : own;
    }

    private static boolean leavesOpen(Stated<Licence> stated) {
      return !stated.isUnderstood() && Licences.leavesOpen(stated.raw());
    }

    /** Prose about access counts only where it names a licence. */
    private static Stated<Licence> rights(Dataset dataset) {
      List<String> rights = new ArrayList<>();
      dataset.rights().all().forEach(text -> rights.add(text.value()));
      dataset
          .distributions()
          .forEach(file -> file.rights().all().forEach(text -> rights.add(text.value())));
      Stated<AccessRights> access = dataset.accessRights();
      if (!access.isUnderstood() && Licences.resolve(List.of(access.raw())).isUnderstood()) {
        rights.add(access.raw());
      }
      return rights.isEmpty() ? Stated.nothing() : Licences.resolve(rights);
    }
  }

  private static List<Statement> statements(Dataset dataset, Fallback fallback) {
    List<Statement> statements = new ArrayList<>();
    if (dataset.licence().isStated()) {
      statements.add(Statement.of("dataset", dataset.licence()));
    }
    for (Distribution distribution : dataset.distributions()) {
      if (distribution.licence().isStated()) {
        Statement statement = Statement.of("distribution", distribution.licence());
        if (!statements.contains(statement)) {
          statements.add(statement);
        }
      }
    }
    if (fallback.byRights() || fallback.rights().isUnderstood()) {
      statements.add(Statement.of("rights", fallback.rights()));
    }
    return statements;
  }

  /** What holds for the distributions, equal ones once: the nearest statement of anything. */
  private static List<Stated<Licence>> effective(Dataset dataset, Fallback fallback) {
    if (dataset.distributions().isEmpty()) {
      return List.of(fallback.stated());
    }
    List<Stated<Licence>> effective = new ArrayList<>();
    for (Distribution file : dataset.distributions()) {
      Stated<Licence> nearest = nearest(file, fallback);
      if (!effective.contains(nearest)) {
        effective.add(nearest);
      }
    }
    return effective;
  }

  private static Stated<Licence> nearest(Distribution file, Fallback fallback) {
    return saysOwn(file) && !fallback.byRights() ? file.licence() : fallback.stated();
  }

  private static boolean saysOwn(Distribution file) {
    return file.licence().isUnderstood() || !saysNothing(file.licence().raw());
  }

  private static boolean saysAnything(List<Statement> statements) {
    return statements.stream().anyMatch(statement -> !saysNothing(statement.said()));
  }

  private static List<Licence> holding(List<Stated<Licence>> effective) {
    List<Licence> licences = new ArrayList<>();
    effective.forEach(stated -> stated.value().ifPresent(licences::add));
    return different(licences);
  }

  private static List<Licence> named(List<Statement> statements) {
    List<Licence> licences = new ArrayList<>();
    statements.forEach(statement -> licences.addAll(statement.named()));
    return different(licences);
  }

  /** The different ones; one without version gives way to its family's exact one. */
  private static List<Licence> different(List<Licence> licences) {
    if (licences.size() < 2) {
      return licences;
    }
    List<Licence> different = new ArrayList<>();
    for (Licence one : licences) {
      boolean seen = different.stream().anyMatch(other -> other.id().equals(one.id()));
      if (!seen && !isVagueBeside(one, licences)) {
        different.add(one);
      }
    }
    return different;
  }

  private static boolean isVagueBeside(Licence one, List<Licence> licences) {
    return !one.isExact()
        && licences.stream()
            .anyMatch(other -> other.isExact() && other.family().equals(one.family()));
  }

  private static Openness openness(List<Licence> named) {
    List<Openness> answers = named.stream().map(Licence::openness).distinct().toList();
    return answers.size() == 1 ? answers.getFirst() : Openness.UNKNOWN;
  }

  private static int clarity(
      List<Stated<Licence>> effective, Dataset dataset, List<Statement> statements) {
    int least = effective.stream().mapToInt(LicenceReading::clarity).min().orElse(0);
    boolean everywhere =
        !dataset.distributions().isEmpty()
            && dataset.distributions().stream().allMatch(LicenceReading::saysOwn);
    return Math.max(saysAnything(statements) ? 1 : 0, everywhere ? least : Math.min(4, least));
  }

  private static int clarity(Stated<Licence> stated) {
    if (stated.isUnderstood()) {
      Licence licence = stated.value().get();
      return !licence.isExact() ? 3 : hasAddress(stated.raw()) ? 5 : 4;
    }
    if (saysNothing(stated.raw())) {
      return 0;
    }
    return hasAddress(stated.raw()) ? 2 : 1;
  }

  private static boolean hasAddress(String said) {
    return said.contains("://");
  }
}
