package dev.winnow.web.site;

import dev.winnow.web.page.Frame;
import dev.winnow.web.page.Site;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Makes what stands around each page. */
final class Frames {
  private final Sources sources;
  private final ZoneId zone;
  private final Assets assets;
  private final Optional<String> contact;
  private final String version;
  private final AtomicReference<Site> last = new AtomicReference<>();

  Frames(Sources sources, ZoneId zone, Assets assets, Optional<String> contact, String version) {
    this.sources = sources;
    this.zone = zone;
    this.assets = assets;
    this.contact = contact;
    this.version = version;
  }

  /** The voice for who asks. */
  Voice voice(Context context) {
    return Voice.of(Reader.of(context).language(), sources.now(), zone);
  }

  /** The frame of a page of a section, with its title and description. */
  Frame frame(Context context, Frame.Section section, String title, String description) {
    Reader reader = Reader.of(context);
    return new Frame(
        Voice.of(reader.language(), sources.now(), zone),
        reader.theme(),
        section,
        title,
        description,
        context.path(),
        query(context),
        site(),
        Optional.empty());
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
            contact,
            version);
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
