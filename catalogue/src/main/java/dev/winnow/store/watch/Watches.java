package dev.winnow.store.watch;

import dev.winnow.store.database.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;

/** Who watches what. Everything here is about people's own watches; telling is {@link Channels}. */
public final class Watches {

  private final Database database;
  private final Channels channels;
  private final Deliveries deliveries;

  /** The watches kept in this database. */
  public Watches(Database database) {
    this.database = database;
    this.channels = new Channels(database);
    this.deliveries = new Deliveries(database);
  }

  /** How far the telling has come. */
  public Channels channels() {
    return channels;
  }

  /** The log of what was sent. */
  public Deliveries deliveries() {
    return deliveries;
  }

  /** Keeps a watch until its mail is answered; gives it its name. */
  public KeptWatch ask(Asked asked) {
    AtomicReference<KeptWatch> kept = new AtomicReference<>();
    database.write(
        handle -> {
          Watcher watcher = WatcherRows.known(handle, asked.watcher());
          Channel channel = ChannelRows.known(handle, watcher.id(), asked.route(), asked.at());
          kept.set(WatchRows.add(handle, watcher.id(), channel.id(), asked));
        });
    return kept.get();
  }

  /**
   * The owner of the address said yes; a second yes changes nothing.
   *
   * @param last the number of the last event there is: what came before is not told
   * @param due when its channel is looked at first
   * @return the watch; empty when there is none any more
   */
  public Optional<KeptWatch> confirm(String watch, long last, Instant now, Instant due) {
    database.write(
        handle ->
            WatchRows.find(handle, watch)
                .filter(found -> found.state() == KeptWatch.State.ASKED)
                .ifPresent(
                    found -> {
                      ChannelRows.wake(handle, found.channel(), last, due);
                      ChannelRows.believe(handle, found.watcher());
                      long since = WatchRows.replaceSame(handle, found, last);
                      WatchRows.activate(handle, watch, since);
                      WatcherRows.confirm(handle, found.watcher(), now);
                    }));
    return find(watch);
  }

  /** A watch by its name. */
  public Optional<KeptWatch> find(String watch) {
    return database.read(handle -> WatchRows.find(handle, watch));
  }

  /** Every watch of a watcher, the oldest first. */
  public List<KeptWatch> of(String watcher) {
    return database.read(handle -> WatchRows.of(handle, watcher));
  }

  /** Every watch, the oldest first. */
  public List<KeptWatch> all() {
    return database.read(WatchRows::all);
  }

  /** Every confirmed watch that is at work, in order of name. */
  public List<KeptWatch> active() {
    return database.read(WatchRows::active);
  }

  /** A watcher by name. */
  public Optional<Watcher> watcher(String watcher) {
    return database.read(handle -> WatcherRows.find(handle, watcher));
  }

  /** A watcher by the digest of the address. */
  public Optional<Watcher> watcherOf(String digest) {
    return database.read(handle -> WatcherRows.findByDigest(handle, digest));
  }

  /** Which kinds of events a watch tells. */
  public void tell(String watch, Set<String> kinds) {
    database.write(handle -> WatchRows.tell(handle, watch, kinds));
  }

  /** Pauses a watch, or puts it to work again from the event of this number on. */
  public void pause(String watch, boolean paused, long last) {
    database.write(handle -> WatchRows.pause(handle, watch, paused, last));
  }

  /**
   * Tells a watch in another rhythm from now on: what its old channel had still to tell of it, it
   * does not tell any more.
   */
  public void move(String watch, String rhythm, long last, Instant due) {
    database.write(
        handle ->
            WatchRows.find(handle, watch)
                .ifPresent(
                    found -> {
                      Channel before = ChannelRows.get(handle, found.channel());
                      Channel after =
                          ChannelRows.known(
                              handle, found.watcher(), before.route().in(rhythm), due);
                      if (!before.id().equals(after.id())) {
                        ChannelRows.wake(handle, after.id(), last, due);
                        WatchRows.move(handle, watch, after.id(), last);
                        ChannelRows.sweep(handle);
                      }
                    }));
  }

  /** Says in which language a watcher is written to. */
  public void speak(String watcher, String language) {
    database.write(handle -> WatcherRows.speak(handle, watcher, language));
  }

  /** Ends a watch; with the last one goes everything that is known about its watcher. */
  public void end(String watch) {
    database.write(
        handle -> {
          WatchRows.end(handle, watch);
          sweep(handle);
        });
  }

  /** Ends every watch of a channel; with the last one goes everything about its watcher. */
  public void endChannel(String channel) {
    database.write(
        handle -> {
          WatchRows.endOf(handle, channel);
          sweep(handle);
        });
  }

  /** Forgets a watcher and everything that belongs to it. */
  public void erase(String watcher) {
    database.write(
        handle -> {
          WatchRows.endAll(handle, watcher);
          sweep(handle);
          WatcherRows.erase(handle, watcher);
        });
  }

  /** Forgets watches whose mail nobody answered; says how many. */
  public int forgetUnanswered(Instant before) {
    AtomicReference<Integer> forgotten = new AtomicReference<>(0);
    database.write(
        handle -> {
          forgotten.set(WatchRows.forgetUnanswered(handle, before));
          sweep(handle);
        });
    return forgotten.get();
  }

  /** Forgets who was refused for good before a moment: nobody reads there any more. */
  public void forgetStopped(Instant before) {
    database.write(
        handle -> {
          WatchRows.endStopped(handle, before);
          sweep(handle);
        });
  }

  private static void sweep(Handle handle) {
    ChannelRows.sweep(handle);
    WatcherRows.sweep(handle);
  }
}
