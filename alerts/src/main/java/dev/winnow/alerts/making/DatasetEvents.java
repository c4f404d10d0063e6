package dev.winnow.alerts.making;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.event.Subject;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.comparison.Touching;
import dev.winnow.catalogue.score.ChangeSeen.Touch;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.store.event.Standing;
import dev.winnow.store.event.Transition;
import dev.winnow.store.event.Transition.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the events of single datasets from changes that were read in a batch. */
final class DatasetEvents {

  /** What of an address was told. */
  static final String LINKS = "links";

  private final Batch batch;
  private final double notable;
  private final Optional<LocalDate> stamped;
  private final List<Event> events = new ArrayList<>();
  private final List<Standing> standings = new ArrayList<>();

  /** Of a run in which a portal stamped everything with a day; else that is empty. */
  DatasetEvents(Batch batch, double notable, Optional<LocalDate> stamped) {
    this.batch = batch;
    this.notable = notable;
    this.stamped = stamped;
  }

  List<Event> events() {
    return events;
  }

  List<Standing> standings() {
    return standings;
  }

  /** Adds what happened by one change. */
  void add(Transition change) {
    switch (change.kind()) {
      case ADDED -> tell(change, EventKind.ADDED);
      case REMOVED -> tell(change, EventKind.REMOVED);
      case RETURNED -> {
        tell(change, EventKind.RETURNED);
        addContent(change);
        addScore(change);
      }
      case MOVED -> {
        // datasets of an organisation that was only configured otherwise have not moved
        if (change.content().differs()) {
          tell(change, EventKind.MOVED);
          addContent(change);
        }
      }
      case CONTENT -> {
        addContent(change);
        if (isStamped(change)) {
          addStamped(change);
        } else {
          addScore(change);
        }
      }
      case TIME -> addScore(change);
      case LINKS -> {
        addLinks(change);
        addScore(change);
      }
    }
  }

  private void tell(Transition change, EventKind kind) {
    // one that turned out to be another dataset never stood for itself
    if (!change.standing().merged()) {
      tell(change, Happening.of(kind));
    }
  }

  private void addContent(Transition change) {
    if (change.content().differs()) {
      ContentChanges.between(
              batch.content(change.content().before()), batch.content(change.content().after()))
          .forEach(happening -> tell(change, happening));
    }
  }

  /** Notes what a dataset was like before its portal stamped it; that is no news of its own. */
  void addStamped(Transition change) {
    String subject = change.dataset().toString();
    batch
        .neededHold(change, notable)
        .ifPresent(
            hold -> last(Hold.STAMPED, subject, Optional.empty(), Optional.of(hold.write())));
  }

  /** Its data or its date is another; time, links and words alone are no update. */
  private boolean isUpdate(Transition change) {
    return hasContent(change) && change.content().differs() && touch(change) != Touch.DESCRIPTION;
  }

  private Touch touch(Transition change) {
    return Touching.of(
        batch.content(change.content().before()), batch.content(change.content().after()));
  }

  /** Its words changed too, but its date is the one that its portal stamped. */
  private boolean isStamped(Transition change) {
    if (stamped.isEmpty() || !change.content().differs()) {
      return false;
    }
    Stated<Moment> then = batch.content(change.content().before()).modified();
    Stated<Moment> now = batch.content(change.content().after()).modified();
    return touch(change) == Touch.DATE
        && !now.equals(then)
        && now.value().map(Moment::day).equals(stamped);
  }

  private void addScore(Transition change) {
    String subject = change.dataset().toString();
    Optional<String> hold = batch.told(Hold.STAMPED, subject);
    if (!change.score().differs() && hold.isEmpty()) {
      return;
    }
    batch.unusual(change).ifPresent(now -> addUnusual(change, now));
    boolean byItself = !isUpdate(change);
    if (hold.isPresent() && byItself && batch.isHeld(change, notable)) {
      return;
    }
    if (!byItself && batch.isUsualAgain(change)) {
      last(
          Lateness.UNUSUAL_TOLD,
          subject,
          batch.told(Lateness.UNUSUAL_TOLD, subject),
          Optional.empty());
    }
    batch.stage(change).ifPresent(happening -> addStage(change, happening));
    batch.points(change, notable).ifPresent(happening -> tell(change, happening));
    last(Hold.STAMPED, subject, hold, Optional.empty());
  }

  private void addLinks(Transition change) {
    String subject = change.dataset().toString();
    Optional<String> before = batch.told(LINKS, subject);
    Set<String> told = new TreeSet<>(before.map(all -> List.of(all.split("\n"))).orElse(List.of()));
    LinkChanges changes = LinkChanges.between(told, batch.links(change.row()));
    changes.happenings().forEach(happening -> tell(change, happening));
    Optional<String> after =
        Optional.of(String.join("\n", changes.broken())).filter(all -> !all.isEmpty());
    last(LINKS, subject, before, after);
  }

  /** By time alone a dataset is late only once its portal was looked at again. */
  private void addStage(Transition change, Happening happening) {
    String subject = change.dataset().toString();
    Optional<String> waiting = batch.told(Lateness.LATE, subject);
    boolean untold = waiting.filter(state -> Lateness.read(state).first()).isPresent();
    boolean late = happening.kind() != EventKind.RECOVERED;
    if (late && change.kind() == Kind.TIME) {
      boolean first = happening.kind() == EventKind.OVERDUE || untold || isFirst(happening);
      last(Lateness.LATE, subject, waiting, Optional.of(Lateness.of(first, change).write()));
      return;
    }
    last(Lateness.LATE, subject, waiting, Optional.empty());
    if (late || !untold) {
      tell(change, happening);
    }
  }

  /** The same holds for data that is later than its own rhythm so far. */
  private void addUnusual(Transition change, boolean now) {
    String subject = change.dataset().toString();
    last(
        Lateness.UNUSUAL,
        subject,
        batch.told(Lateness.UNUSUAL, subject),
        Optional.of(Lateness.of(true, change).write()).filter(late -> now));
  }

  /** Delinquent at once, without having been overdue before. */
  private static boolean isFirst(Happening happening) {
    return !FreshnessStage.OVERDUE.code().equals(happening.details().get("from"));
  }

  private void last(
      String aspect, String subject, Optional<String> before, Optional<String> after) {
    if (!after.equals(before)) {
      // one standing a transaction: what was kept before stays what is expected
      Optional<String> kept =
          standings.stream()
              .filter(one -> one.aspect().equals(aspect) && one.subject().equals(subject))
              .findFirst()
              .map(Standing::before)
              .orElse(before);
      standings.removeIf(one -> one.aspect().equals(aspect) && one.subject().equals(subject));
      standings.add(new Standing(aspect, subject, kept, after));
      batch.tell(aspect, subject, after);
    }
  }

  private void tell(Transition change, Happening happening) {
    Dataset dataset = batch.content(change.content().after());
    events.add(
        new Event(
            0,
            change.number(),
            happening.kind(),
            new Subject(Subject.Type.DATASET, change.dataset().toString(), title(dataset)),
            change.dataset().portal(),
            change.standing().organisation(),
            change.at(),
            happening.details(),
            happening.count()));
  }

  static String title(Dataset dataset) {
    return dataset.title().first().map(Text::value).orElse(dataset.id().key());
  }

  /** Whether a change may differ in its description. */
  static boolean hasContent(Transition change) {
    return change.kind() == Kind.CONTENT
        || change.kind() == Kind.RETURNED
        || change.kind() == Kind.MOVED;
  }
}
