package dev.winnow.store.figure;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Organisation;
import dev.winnow.store.database.Database;
import dev.winnow.store.database.Packing;
import dev.winnow.store.publisher.OrganisationRow;
import dev.winnow.store.publisher.OrganisationRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/**
 * What is counted in datasets and added up by organisations. Follows the store's change number as
 * the index does: what a crash kept from being counted is counted when asked again.
 */
public final class Figures {

  private final Database database;

  /** The figures of a database. */
  public Figures(Database database) {
    this.database = database;
  }

  /**
   * A dataset that is to be counted, or not any more.
   *
   * @param number its number
   * @param id its name
   * @param organisation the number of its publisher; empty when it is gone or has none
   * @param content the number of its content
   * @param cluster the name of its cluster of copies
   */
  public record Due(
      long number, DatasetId id, OptionalLong organisation, long content, OptionalLong cluster) {}

  /**
   * What is to be counted next.
   *
   * @param after the number of the change that was counted last
   * @param upTo the number up to which these are all
   * @param datasets each once; those that changed again later are counted then
   */
  public record Batch(long after, long upTo, List<Due> datasets) {

    public Batch {
      datasets = List.copyOf(datasets);
    }

    /** Whether everything is counted. */
    public boolean isEmpty() {
      return upTo == after;
    }
  }

  /** A dataset's figures, and whose they are. */
  public record Counted(long dataset, long organisation, byte[] body) {}

  /** An organisation with what was added up. */
  public record Tallied(long number, Organisation organisation, byte[] body) {}

  /** What is to be counted next, at most so many datasets. */
  public Batch next(int limit) {
    return database.read(handle -> FigureRows.next(handle, limit));
  }

  /** By which recipe figures are counted; empty before any was. */
  public String recipe() {
    return database.read(FigureRows::recipe);
  }

  /** Starts again from the first change, when another recipe than the last one counts. */
  public void use(String recipe) {
    if (!database.read(FigureRows::recipe).equals(recipe)) {
      database.write(
          handle ->
              handle.execute(
                  "UPDATE figure_progress SET change_number = 0, recipe = ? WHERE recipe <> ?",
                  recipe,
                  recipe));
    }
  }

  /** Keeps what was counted of a batch; does nothing when somebody else was faster. */
  public void put(Batch batch, Collection<Counted> counted) {
    database.write(handle -> FigureRows.put(handle, batch, counted));
  }

  /** Organisations of which something was counted since they were added up, at most so many. */
  public List<Long> news(int limit) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT organisation FROM figure_news ORDER BY organisation LIMIT ?")
                .bind(0, limit)
                .mapTo(Long.class)
                .list());
  }

  /** The figures of an organisation's datasets by the datasets' numbers, in their order. */
  public Map<Long, byte[]> of(long organisation) {
    return database.read(handle -> FigureRows.of(handle, organisation));
  }

  /** The names of an organisation's counted datasets by their numbers, in their order. */
  public Map<Long, DatasetId> datasets(long organisation) {
    return database.read(handle -> FigureRows.datasets(handle, organisation));
  }

  /** Keeps what was added up; an empty body is of an organisation that has nothing any more. */
  public void tally(Map<Long, byte[]> bodies) {
    database.write(handle -> FigureRows.tally(handle, bodies));
  }

  /** How often something was added up: while it stays the same, so do all leagues. */
  public long tallied() {
    return database.read(
        handle ->
            handle.createQuery("SELECT tallied FROM figure_progress").mapTo(Long.class).one());
  }

  /** The number of the last change that was counted. */
  public long counted() {
    return database.read(FigureRows::counted);
  }

  /** Everything that was added up, in order of organisation. */
  public List<Tallied> tallies() {
    return database.read(Figures::tallies);
  }

  private static List<Tallied> tallies(Handle handle) {
    Map<Long, byte[]> bodies = new LinkedHashMap<>();
    handle
        .createQuery("SELECT organisation, body FROM tally ORDER BY organisation")
        .map((row, context) -> Map.entry(row.getLong(1), Packing.unpack(row.getBytes(2))))
        .forEach(found -> bodies.put(found.getKey(), found.getValue()));
    Map<Long, OrganisationRow> rows = OrganisationRows.numbered(handle, bodies.keySet());
    List<Tallied> tallies = new ArrayList<>();
    bodies.forEach(
        (number, body) ->
            Optional.ofNullable(rows.get(number))
                .ifPresent(row -> tallies.add(new Tallied(number, row.organisation(), body))));
    return tallies;
  }

  /** The number of the organisation of this id, or of the one it was merged into. */
  public OptionalLong number(String organisation) {
    return database.read(
        handle ->
            OrganisationRows.at(handle, organisation).stream()
                .mapToLong(OrganisationRow::id)
                .findFirst());
  }

  /** What was published. */
  public Editions editions() {
    return new Editions(database);
  }

  /** The ends of months that were kept. */
  public Months months() {
    return new Months(database);
  }
}
