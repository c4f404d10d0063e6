package dev.winnow.web.site;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.Events;
import dev.winnow.alerts.event.Subject;
import dev.winnow.alerts.watch.Target;
import dev.winnow.web.happening.HappenedRows;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.Site;
import dev.winnow.web.page.WatchForm;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Makes what stands around each page. */
public final class Frames {
  private static final int NEWEST = 200;

  private final Sources sources;
  private final Masthead masthead;
  private final Assets assets;
  private final AtomicReference<Site> last = new AtomicReference<>();

  Frames(Sources sources, Masthead masthead, Assets assets) {
    this.sources = sources;
    this.masthead = masthead;
    this.assets = assets;
  }

  /** The voice for who asks. */
  public Voice voice(Context context) {
    return Voice.of(Reader.of(context).language(), sources.now(), masthead.zone());
  }

  /** The frame of a page of a section, with its title and description. */
  public Frame frame(Context context, Frame.Section section, String title, String description) {
    Reader reader = Reader.of(context);
    return new Frame(
        Voice.of(reader.language(), sources.now(), masthead.zone()),
        reader.theme(),
        section,
        title,
        description,
        context.path(),
        query(context),
        site(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The same frame with what happened to what it shows, and with the form to watch it, where
   * watches are taken.
   */
  public Frame watchable(Frame frame, Target target, Phrase name) {
    Frame telling = subject(target).map(subject -> telling(frame, subject)).orElse(frame);
    return masthead.watchable()
        ? telling.withWatch(WatchForm.of(frame.voice(), target, name))
        : telling;
  }

  private Frame telling(Frame frame, Subject subject) {
    List<Event> newest = new Events(sources.store().events()).of(subject, NEWEST);
    return frame.withHappened(new HappenedRows(frame.voice()).of(subject, newest));
  }

  /** A search has no events of its own; its feed tells of what it finds. */
  private static Optional<Subject> subject(Target target) {
    return switch (target) {
      case Target.OfDataset one ->
          Optional.of(new Subject(Subject.Type.DATASET, one.dataset().toString(), ""));
      case Target.OfOrganisation one ->
          Optional.of(new Subject(Subject.Type.ORGANISATION, one.organisation(), ""));
      case Target.OfPortal one -> Optional.of(new Subject(Subject.Type.PORTAL, one.portal(), ""));
      case Target.OfSearch search -> Optional.empty();
    };
  }

  private Site site() {
    long number = sources.index().number();
    Site known = last.get();
    if (known != null && known.number() == number) {
      return known;
    }
    Optional<Instant> asOf =
        sources.store().changes().after(Math.max(0, number - 1), 1).stream()
            .findFirst()
            .filter(change -> number > 0)
            .map(change -> change.at());
    Site site =
        new Site(
            assets.address("winnow.css"),
            assets.address("grain.svg"),
            number,
            asOf,
            masthead.contact(),
            masthead.version());
    last.set(site);
    return site;
  }

  private static String query(Context context) {
    return Optional.ofNullable(context.queryString()).stream()
        .flatMap(query -> Arrays.stream(query.split("&")))
        .filter(pair -> !pair.isEmpty() && !pair.startsWith("lang="))
        .collect(Collectors.joining("&"));
  }
}
