package dev.winnow.web.page;

import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.watch.Kept;
import dev.winnow.alerts.watch.Target;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a watch can be read as a feed: what is watched and which kinds, and nothing of whom. */
public final class FeedAddress {

  private FeedAddress() {}

  /** What stands behind the question mark of the feed's address, in Atom as in JSON. */
  public static String of(Target target, Set<EventKind> kinds, String language) {
    String what =
        target instanceof Target.OfSearch search
            ? search.query()
            : "subject=" + encoded(Kept.code(target) + ":" + Kept.subject(target));
    String which =
        new TreeSet<>(kinds)
            .stream().map(kind -> "event=" + kind.code()).collect(Collectors.joining("&"));
    String tongue = language.equals("en") ? "" : "lang=" + language;
    return Stream.of(what, which, tongue)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
