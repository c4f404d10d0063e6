package dev.winnow.alerts.event;

import dev.winnow.store.event.EventLog;
import dev.winnow.store.event.EventQuery;
import dev.winnow.store.event.EventRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that happened, to be read. */
public final class Events {

  private final EventLog log;

  /** The events that a store keeps. */
  public Events(EventLog log) {
    this.log = log;
  }

  /** Events after this number, in order, at most {@code limit}. */
  public List<Event> after(long number, int limit) {
    return log.find(EventQuery.after(number), limit).stream().map(Rows::read).toList();
  }

  /** Events after this number that a question asks for, in order, at most {@code limit}. */
  public List<Event> after(long number, Asked asked, int limit) {
    return log.find(asked.after(number), limit).stream().map(Rows::read).toList();
  }

  /** What a question asks for, the newest first, at most {@code limit}. */
  public List<Event> newest(Asked asked, int limit) {
    return log.newest(asked.after(0), limit).stream().map(Rows::read).toList();
  }

  /**
   * What happened to a subject, the newest first, at most {@code limit}; to the datasets of an
   * organisation or portal, too.
   */
  public List<Event> of(Subject subject, int limit) {
    return newest(Asked.of(Set.of(), Optional.of(subject)), limit);
  }

  /** The number of the latest event; 0 when there is none. */
  public long last() {
    return log.last();
  }

  /**
   * Which events are asked for.
   *
   * @param kinds only these; all when empty
   * @param subject only what happened to this one, and to the datasets of an organisation or portal
   * @param search only what this saved search was found to match
   * @param upto only events with at most this number
   */
  public record Asked(
      Set<EventKind> kinds, Optional<Subject> subject, Optional<String> search, long upto) {

    /** Everything. */
    public static final Asked EVERYTHING = Asked.of(Set.of(), Optional.empty());

    public Asked {
      kinds = Set.copyOf(kinds);
    }

    /** Of these kinds, about this subject. */
    public static Asked of(Set<EventKind> kinds, Optional<Subject> subject) {
      return new Asked(kinds, subject, Optional.empty(), Long.MAX_VALUE);
    }

    private EventQuery after(long number) {
      Set<String> codes = kinds.stream().map(EventKind::code).collect(Collectors.toSet());
      Optional<Subject> itself =
          subject.filter(
              one -> one.type() == Subject.Type.DATASET || one.type() == Subject.Type.HOST);
      return new EventQuery(
          number,
          upto,
          codes,
          itself.map(one -> new EventRow.Subject(one.type().code(), one.id(), one.title())),
          id(Subject.Type.PORTAL),
          id(Subject.Type.ORGANISATION),
          search);
    }

    private Optional<String> id(Subject.Type type) {
      return subject.filter(one -> one.type() == type).map(Subject::id);
    }
  }
}
