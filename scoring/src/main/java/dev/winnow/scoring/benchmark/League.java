package dev.winnow.scoring.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Organisations compared by a benchmark: no list of places, but of what can be said of each.
 *
 * @param benchmark by what
 * @param among whom
 * @param standings the ranked ones by their best guess, the best first; then the others by name
 * @param groups the peer groups that the figures lean on, by name
 * @param software what the portals' software explains
 * @param change the number of the last change of the store that counted
 * @param at when it was computed
 */
public record League(
    Benchmark benchmark,
    Among among,
    List<Standing> standings,
    List<Group> groups,
    List<SoftwareEffect> software,
    long change,
    Instant at) {

  public League {
    standings = List.copyOf(standings);
    groups = List.copyOf(groups);
    software = List.copyOf(software);
  }

  /** The standing of an organisation, by its id. */
  public Optional<Standing> find(String organisation) {
    return standings.stream().filter(one -> one.id().equals(organisation)).findFirst();
  }

  /** Those that have a rank, the best guess first. */
  public List<Standing> ranked() {
    return standings.stream().filter(one -> one.place().rank().isPresent()).toList();
  }

  /**
   * A peer group.
   *
   * @param name such as "public/municipality"
   * @param organisations how many organisations with a figure
   * @param mean the typical organisation's figure
   * @param spread how much organisations truly differ: the standard deviation between them
   */
  public record Group(String name, int organisations, Estimate mean, double spread) {}

  /**
   * What publishing by a kind of portal does to a figure.
   *
   * @param software such as "ckan"
   * @param organisations how many publish so
   * @param effect points above or below the typical software
   */
  public record SoftwareEffect(String software, int organisations, Estimate effect) {}
}
