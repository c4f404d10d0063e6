package dev.winnow.store.rhythm;

import dev.winnow.catalogue.score.Peers;
import dev.winnow.store.database.InList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** What is usual among the datasets of some publishers, and among all. */
final class PeerRows {

  /** Instead of a publisher: everybody. */
  static final long EVERYBODY = 0;

  /** Instead of a promise: any, or none. */
  static final String ANY = "*";

  private final Map<Key, Peers> peers = new HashMap<>();

  /** A publisher and a promise. */
  record Key(long organisation, String frequency) {}

  PeerRows(Handle handle, LongStream organisations) {
    List<Long> all = new ArrayList<>(organisations.boxed().toList());
    all.add(EVERYBODY);
    InList.ask(
            handle,
            """
            SELECT organisation, frequency, datasets, log_days, spread FROM rhythm_peers
            WHERE organisation IN (?*)
            """,
            List.of(),
            all,
            (row, context) ->
                Map.entry(
                    new Key(row.getLong(1), row.getString(2)),
                    new Peers(
                        row.getLong(3),
                        row.getDouble(4),
                        row.getDouble(5),
                        row.getLong(1) != EVERYBODY)))
        .forEach(one -> peers.put(one.getKey(), one.getValue()));
  }

  /** The closest ones there are for a publisher's dataset with this promise; '' for none. */
  Optional<Peers> of(OptionalLong organisation, String frequency) {
    Stream<Key> own =
        organisation.stream()
            .boxed()
            .flatMap(
                one ->
                    frequency.isEmpty()
                        ? Stream.of(new Key(one, ""), new Key(one, ANY))
                        : Stream.of(new Key(one, frequency)));
    return Stream.concat(own, Stream.of(new Key(EVERYBODY, frequency)))
        .flatMap(key -> Optional.ofNullable(peers.get(key)).stream())
        .findFirst();
  }
}
