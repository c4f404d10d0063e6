package dev.winnow.portals.probe.sign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Lead.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A type that is recognised by its marks, by its addresses and by the shape of its records; no code
 * of its own is needed.
 *
 * @param kind what it is, and how it is tasted
 * @param marks in its pages
 * @param below what follows its root in the addresses of its pages and of its interface
 * @param places where its root is below that of the site
 * @param shape that only this type's records have
 */
public record Software(
    Kind kind, Marks marks, List<String> below, List<String> places, Predicate<JsonNode> shape)
    implements Recogniser {

  /** Any record will do, because its form is not JSON and nothing else is read as it. */
  public static final Predicate<JsonNode> ANY = record -> true;

  /**
   * What a software is.
   *
   * @param tried whether its usual places are tried on sites without its marks
   * @param sample how many records to look at
   * @param cheap whether more of them cost no further request
   */
  public record Kind(String type, Rank rank, boolean tried, int sample, boolean cheap) {

    /** The software's own language, a hundred records to a request. */
    public static Kind own(String type) {
      return new Kind(type, Rank.OWN, false, 100, true);
    }

    /** The same, its usual places tried on sites without its marks. */
    public Kind tried(boolean everywhere) {
      return new Kind(type, rank, everywhere, sample, cheap);
    }

    /** The same, telling more or less than its own language would. */
    public Kind ranked(Rank other) {
      return new Kind(type, other, tried, sample, cheap);
    }

    /** A request or more for each record. */
    public Kind dear(int few) {
      return new Kind(type, rank, tried, few, false);
    }
  }

  /** A software whose root is that of the site. */
  public static Software of(Kind kind, Marks marks, List<String> below, Predicate<JsonNode> shape) {
    return new Software(kind, marks, below, List.of(""), shape);
  }

  @Override
  public String type() {
    return kind.type();
  }

  @Override
  public Rank rank() {
    return kind.rank();
  }

  @Override
  public int sample() {
    return kind.sample();
  }

  @Override
  public boolean cheap() {
    return kind.cheap();
  }

  @Override
  public List<Lead> leads(FirstLook look) {
    if (!look.isWeb()) {
      return List.of();
    }
    List<Lead> leads = new ArrayList<>(marks.before(type(), look, below));
    if (kind.tried() || marks.isIn(look)) {
      for (String place : places) {
        leads.add(marks.at(type(), look.root().resolve(place), look, Strength.TRY));
      }
    }
    return leads;
  }

  @Override
  public Judgement judge(Lead lead, Taste taste) {
    double confidence = kind.rank() == Rank.OWN ? 0.95 : 0.85;
    return Records.like(
        taste,
        confidence,
        "%s answers in the manner of %s.".formatted(lead.url(), marks.software()),
        shape);
  }
}
