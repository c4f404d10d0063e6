package dev.winnow.web.site;

import dev.winnow.alerts.watch.Target;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.Site;
import dev.winnow.web.page.WatchForm;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Makes what stands around each page. */
public final class Frames {
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
        Optional.empty());
  }

  /** The same frame with the form to watch what it shows, where watches are taken. */
  public Frame watchable(Frame frame, Target target, Phrase name) {
    return masthead.watchable()
        ? frame.withWatch(WatchForm.of(frame.voice(), target, name))
        : frame;
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
