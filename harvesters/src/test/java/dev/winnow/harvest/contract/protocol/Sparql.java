package dev.winnow.harvest.contract.protocol;

import static java.util.stream.Collectors.joining;

import dev.winnow.harvest.contract.fake.Ask;
import dev.winnow.harvest.contract.fake.Item;
import dev.winnow.harvest.contract.fake.Listing.Slice;
import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.fake.Question;
import dev.winnow.harvest.contract.fake.Reply;
import dev.winnow.harvest.contract.fake.Shelf;
import dev.winnow.harvest.contract.fake.Trait;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A SPARQL endpoint: how many there are, what comes behind an address, and what is known of it. */
public final class Sparql implements Protocol {

  private static final Pattern BEHIND =
      Pattern.compile("> \"(.*?)\"\\).*LIMIT (\\d+)", Pattern.DOTALL);

  /** Portals of which more than the first page was asked for since they were counted. */
  private final Set<String> walked = ConcurrentHashMap.newKeySet();

  @Override
  public String type() {
    return "sparql";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PAGED, Trait.TOTAL);
  }

  @Override
  public String path() {
    return "/sparql";
  }

  @Override
  public Optional<Question> changes() {
    return Optional.of(Question.in("", "STR\\(\\?modified\\) >= \"([^\"]+)\""));
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    String query =
        URLDecoder.decode(ask.body(), StandardCharsets.UTF_8).replaceFirst("^query=", "");
    if (query.contains("COUNT")) {
      return json(
          "{\"count\":{\"type\":\"literal\",\"value\":\"%d\"}}"
              .formatted(shelf.slice(walked.remove(ask.root()) ? 1 : 0, 1).total()));
    }
    Matcher behind = BEHIND.matcher(query);
    return behind.find()
        ? list(ask, shelf, behind.group(1), Integer.parseInt(behind.group(2)))
        : graph(ask, shelf, query);
  }

  private Reply list(Ask ask, Shelf shelf, String behind, int most) {
    String last = behind.replaceFirst(".*/", "");
    if (!last.isEmpty()) {
      walked.add(ask.root());
    }
    List<Item> all = shelf.all().size() < shelf.items().size() ? shelf.items() : shelf.all();
    long before = all.stream().filter(item -> item.id().compareTo(last) <= 0).count();
    Slice slice = shelf.slice(before, most);
    return json(
        slice.items().stream()
            .map(
                item ->
                    "{\"dataset\":{\"type\":\"uri\",\"value\":\"%s/set/%s\"}}"
                        .formatted(ask.root(), item.id()))
            .collect(joining(",")));
  }

  private static Reply graph(Ask ask, Shelf shelf, String query) {
    List<Item> asked =
        Pattern.compile("<[^>]*/set/(\\w+)>")
            .matcher(query)
            .results()
            .flatMap(match -> shelf.named("/" + match.group(1)).stream())
            .toList();
    return Reply.of(
        "application/n-triples; charset=utf-8",
        asked.stream().map(item -> triples(ask.root(), item)).collect(joining()),
        asked);
  }

  private static String triples(String root, Item item) {
    String subject = "<%s/set/%s> ".formatted(root, item.id());
    String title =
        item.broken()
            ? ""
            : subject + "<http://purl.org/dc/terms/title> \"%s\" .\n".formatted(item.title());
    return subject
        + "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset>"
        + " .\n"
        + title;
  }

  private static Reply json(String rows) {
    return Reply.of(
        "application/sparql-results+json",
        "{\"head\":{},\"results\":{\"bindings\":[%s]}}".formatted(rows),
        List.of());
  }
}
