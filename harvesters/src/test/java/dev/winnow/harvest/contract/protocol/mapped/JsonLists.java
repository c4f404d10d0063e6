package dev.winnow.harvest.contract.protocol.mapped;

import dev.winnow.harvest.contract.fake.Item;
import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.protocol.mapped.JsonList.Cut;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of those mapped kinds of portals that list everything in JSON. */
public final class JsonLists {

  /** All of them. */
  public static final List<Protocol> ALL =
      List.of(
          new JsonList(
              "magda",
              "/api/v0/search/datasets",
              Cut.from("start", "limit"),
              "{\"hitCount\":%d,\"dataSets\":[%s]}",
              form("{\"identifier\":\"%1$s\",\"title\":\"%2$s\"}")),
          new JsonList(
              "geonetwork",
              "/srv/api/search/records/_search",
              (ask, shelf) -> shelf.slice(posted(ask.body(), "from"), posted(ask.body(), "size")),
              "{\"hits\":{\"total\":{\"value\":%d},\"hits\":[%s]}}",
              form(
                  "{\"_id\":\"%1$s\",\"_source\":{\"uuid\":\"%1$s\",\"resourceTitleObject\":{\"default\":\"%2$s\"}}}")),
          new JsonList(
              "nasa-cmr",
              "/search/collections.umm_json",
              Cut.page("page_num", 1, "page_size"),
              "{\"hits\":%d,\"items\":[%s]}",
              form("{\"meta\":{\"concept-id\":\"%1$s\"},\"umm\":{\"EntryTitle\":\"%2$s\"}}")),
          new JsonList(
              "invenio",
              "/api/records",
              Cut.page("page", 1, "size"),
              "{\"hits\":{\"total\":%d,\"hits\":[%s]}}",
              form(
                  "{\"id\":\"%1$s\",\"metadata\":{\"title\":\"%2$s\",\"resource_type\":{\"type\":\"dataset\"}}}")),
          new JsonList(
              "piveau",
              "/api/hub/search/search",
              Cut.page("page", 0, "limit"),
              "{\"result\":{\"count\":%d,\"results\":[%s]}}",
              form("{\"id\":\"%1$s\",\"title\":{\"sv\":\"%2$s\"}}")),
          new JsonList(
              "datacite",
              "/dois",
              Cut.LINKED,
              "{\"meta\":{\"total\":%d},\"data\":[%s],\"links\":{\"next\":%s}}",
              form("{\"id\":\"%1$s\",\"attributes\":{\"titles\":[{\"title\":\"%2$s\"}]}}")),
          new JsonList(
              "ogc-records",
              "/collections/all/items",
              Cut.LINKED,
              "{\"numberMatched\":%d,\"features\":[%s],\"links\":[{\"rel\":\"next\",\"href\":%s}]}",
              form("{\"id\":\"%1$s\",\"properties\":{\"title\":\"%2$s\"}}")));

  private static final String NUMBER = "\"%s\":(\\d+)";

  private JsonLists() {}

  /** An item with its id at %1$s and its title at %2$s. */
  private static Function<Item, String> form(String form) {
    return item -> form.formatted(item.id(), item.title());
  }

  private static int posted(String body, String name) {
    Matcher number = Pattern.compile(NUMBER.formatted(name)).matcher(body);
    if (!number.find()) {
      throw new IllegalArgumentException("the question says nothing of '" + name + "': " + body);
    }
    return Integer.parseInt(number.group(1));
  }
}
