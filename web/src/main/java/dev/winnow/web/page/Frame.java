package dev.winnow.web.page;

import dev.winnow.web.text.Voice;
import dev.winnow.web.text.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page.
 *
 * @param voice how it speaks
 * @param theme "auto", "light" or "dark"
 * @param section which part of the navigation it belongs to
 * @param title of the browser's window
 * @param description one sentence for search engines
 * @param path its own path
 * @param query its own query without the question mark, language excluded; may be empty
 * @param site what is the same everywhere
 * @param feed the feed of what it shows
 * @param watch the form by which what it shows is watched
 * @param happened what happened to what it shows
 */
public record Frame(
    Voice voice,
    String theme,
    Section section,
    String title,
    String description,
    String path,
    String query,
    Site site,
    Optional<String> feed,
    Optional<WatchForm> watch,
    Optional<Happened> happened) {

  /** The parts of the navigation. */
  public enum Section {
    SEARCH("/"),
    DATASET("/"),
    ORGANISATIONS("/organisations"),
    PORTALS("/portals"),
    ALERTS("/alerts"),
    ABOUT("/about"),
    NONE("");

    private final String path;

    Section(String path) {
      this.path = path;
    }
  }

  /** The sentences of the reader's language. */
  public Words words() {
    return voice.words();
  }

  /** What {@code aria-current} says about the link to a path; left out for other pages' links. */
  public @Nullable String current(String linked) {
    if (!section.path.equals(linked)) {
      return null;
    }
    return path.equals(linked) && section != Section.DATASET ? "page" : "true";
  }

  /** The same frame with the feed of what the page shows. */
  public Frame withFeed(String address) {
    return with(Optional.of(address), watch, happened);
  }

  /** The same frame with the form by which what the page shows is watched. */
  public Frame withWatch(WatchForm form) {
    return with(feed, Optional.of(form), happened);
  }

  /** The same frame with what happened to what the page shows. */
  public Frame withHappened(Happened told) {
    return with(feed, watch, Optional.of(told));
  }

  private Frame with(Optional<String> its, Optional<WatchForm> form, Optional<Happened> told) {
    return new Frame(voice, theme, section, title, description, path, query, site, its, form, told);
  }

  /** What {@code aria-pressed} says about the button of a theme. */
  public String pressed(String button) {
    return String.valueOf(theme.equals(button));
  }

  /** The value of {@code data-theme}, which is left out when the device decides. */
  public @Nullable String forcedTheme() {
    return theme.equals("auto") ? null : theme;
  }

  /** Whether the small search field stands in the header; the search page has its own. */
  public boolean searchesOnTop() {
    return section != Section.SEARCH;
  }

  /** The language a reader can switch to. */
  public Words otherLanguage() {
    return Words.of(words().code().equals("sv") ? "en" : "sv");
  }

  /** The address of this page in the other language. */
  public String otherLanguageAddress() {
    return "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + otherLanguage().code();
  }

  /** Where to come back to after the preferences changed. */
  public String address() {
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** Where the preferences are posted to. */
  public String preferences() {
    return "/preferences?back=" + URLEncoder.encode(address(), StandardCharsets.UTF_8);
  }

  /** When the index was last changed, in words; empty before the first change. */
  public String asOf() {
    return site.asOf().map(voice.dates()::full).orElse("");
  }
}
