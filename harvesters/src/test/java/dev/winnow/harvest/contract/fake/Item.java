package dev.winnow.harvest.contract.fake;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One dataset of a fake portal.
 *
 * @param id its own id, such as "r07"
 * @param version rises when its content changes
 * @param broken whether it has no title, so that no reader can make a dataset of it
 * @param modified when it changed last, as the portal says in ISO 8601; empty when it does not
 */
public record Item(String id, int version, boolean broken, String modified) {

  /** So many datasets, "r01" the first. */
  public static List<Item> first(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Item::number).toList();
  }

  /** The dataset of this number, from 1, as it was at first. */
  public static Item number(int number) {
    return new Item("r%02d".formatted(number), 1, false, "");
  }

  /** The same dataset after a change. */
  public Item changed() {
    return new Item(id, version + 1, broken, modified);
  }

  /** The same dataset, last changed at a moment. */
  public Item at(Instant moment) {
    return new Item(id, version, broken, moment.toString());
  }

  /** The same dataset without what makes it one. */
  public Item broke() {
    return new Item(id, version, true, modified);
  }

  /** The same dataset without an id. */
  public Item unnamed() {
    return new Item("", version, broken, modified);
  }

  /** Its title, which nobody else has; empty when it is broken. */
  public String title() {
    return broken ? "" : "Ån vid " + id + ", utgåva " + version;
  }
}
