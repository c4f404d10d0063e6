package dev.winnow.harvest.contract;

import dev.winnow.harvest.contract.fake.FakePortal.Trouble;
import dev.winnow.harvest.contract.fake.Listing;
import dev.winnow.harvest.contract.fake.Wire;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A misfortune, and what must come of it for a portal that is as it is; never for a type by name.
 *
 * @param name in words
 * @param happens whether it can happen to such a portal at all
 * @param trouble what befalls answers during one run
 * @param listing how the portal lists meanwhile
 * @param expected what must come of it
 */
record Fault(
    String name,
    Predicate<Row> happens,
    Supplier<Trouble> trouble,
    Listing listing,
    Function<Row, Expected> expected) {

  static final String SEVENTH = "r07";

  /** Befalls the first answer that holds the seventh dataset, in each run. */
  static Fault once(String name, Wire wire) {
    return new Fault(
        name + ", once",
        row -> true,
        () -> {
          AtomicBoolean struck = new AtomicBoolean();
          return (ask, reply) ->
              reply.holds().contains(SEVENTH) && !struck.getAndSet(true) ? wire : Wire.WHOLE;
        },
        Listing.HONEST,
        row -> Expected.ALL_IS_WELL);
  }

  /** Befalls every answer that holds the seventh dataset. */
  static Fault around(String name, Wire wire, Function<Row, Expected> expected) {
    return new Fault(
        name + ", around the seventh dataset",
        row -> true,
        () -> (ask, reply) -> reply.holds().contains(SEVENTH) ? wire : Wire.WHOLE,
        Listing.HONEST,
        expected);
  }

  /** Befalls every answer. */
  static Fault always(String name, Wire wire) {
    return new Fault(
        name + ", always",
        row -> true,
        () -> (ask, reply) -> wire,
        Listing.HONEST,
        row -> Expected.FAILED);
  }

  /** The portal lists otherwise than it should. */
  static Fault listed(
      String name, Predicate<Row> happens, Listing listing, Function<Row, Expected> expected) {
    return new Fault(name, happens, () -> (ask, reply) -> Wire.WHOLE, listing, expected);
  }

  @Override
  public String toString() {
    return name;
  }
}
