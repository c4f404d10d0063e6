package dev.winnow.portals.probe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A site of our own invention: what it answers at which path. */
final class Fake {

  private static final Answer NOTHING =
      new Answer(404, "text/html", "<!doctype html><title>404</title><h1>Not found</h1>");

  private final String host;
  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private final Map<String, Answer> posts = new LinkedHashMap<>();
  private Answer otherwise = NOTHING;

  private Fake(String host) {
    this.host = host;
  }

  /** One answer. */
  record Answer(int status, String type, String body) {}

  static Fake at(String host) {
    return new Fake(host);
  }

  String host() {
    return host;
  }

  /** Answers at a path; with "?" in it, when the query begins like that. */
  Fake with(String path, String type, String body) {
    answers.put(path, new Answer(200, type, body));
    return this;
  }

  Fake status(String path, int status, String body) {
    answers.put(path, new Answer(status, "text/html", body));
    return this;
  }

  Fake html(String path, String body) {
    return with(path, "text/html; charset=utf-8", body);
  }

  Fake json(String path, String body) {
    return with(path, "application/json", body);
  }

  Fake xml(String path, String body) {
    return with(path, "text/xml", body);
  }

  Fake ttl(String path, String body) {
    return with(path, "text/turtle", body);
  }

  /** Answers to what is posted at a path, when this text is in it. */
  Fake posted(String path, String text, String type, String body) {
    posts.put(path + " " + text, new Answer(200, type, body));
    return this;
  }

  /** What is answered wherever nothing else is. */
  Fake everywhere(int status, String type, String body) {
    otherwise = new Answer(status, type, body);
    return this;
  }

  /** What is answered to a request. */
  Answer answer(String path, Optional<String> query, String posted) {
    return posts.entrySet().stream()
        .filter(entry -> !posted.isEmpty() && entry.getKey().startsWith(path + " "))
        .filter(entry -> posted.contains(entry.getKey().substring(path.length() + 1)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> answer(path, query));
  }

  private Answer answer(String path, Optional<String> query) {
    String whole = query.map(text -> path + "?" + text).orElse(path);
    return answers.entrySet().stream()
        .filter(entry -> entry.getKey().contains("?") && whole.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> Optional.ofNullable(answers.get(path)))
        .orElse(otherwise);
  }
}
