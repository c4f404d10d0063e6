package dev.winnow.web.api;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.StoredDataset;
import dev.winnow.web.http.Atom;
import dev.winnow.web.text.Harvested;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A search as an Atom feed.
 *
 * @param base the address of this server, without a slash at the end
 * @param query the search as it stands in an address
 * @param title of the feed
 * @param quiet when nothing answers the search: the moment of the last change of the catalogue
 * @param profile the id of the headline profile
 */
record Feed(String base, String query, String title, Instant quiet, String profile) {
  private static final int LONGEST_SUMMARY = 2_000;

  /** The feed with these entries, in their order. */
  byte[] write(List<StoredDataset> entries) {
    Atom atom = new Atom();
    head(atom, entries);
    entries.forEach(entry -> entry(atom, entry));
    return atom.finish();
  }

  private void head(Atom atom, List<StoredDataset> entries) {
    String self = base + "/feeds/datasets.atom" + (query.isEmpty() ? "" : "?" + query);
    atom.element("id", "urn:winnow:search:" + (query.isEmpty() ? "everything" : query))
        .element("title", title)
        .element(
            "updated",
            entries.stream()
                .map(this::updated)
                .max(Comparator.naturalOrder())
                .orElse(quiet)
                .toString())
        .link("self", "application/atom+xml", self)
        .link("alternate", "text/html", base + "/" + (query.isEmpty() ? "" : "?" + query))
        .author("Winnow");
  }

  private void entry(Atom atom, StoredDataset stored) {
    Dataset dataset = stored.dataset();
    Optional<Text> title = dataset.title().first();
    atom.start("entry");
    title
        .map(Text::language)
        .filter(language -> language.matches("[A-Za-z0-9-]{2,35}"))
        .ifPresent(language -> atom.attribute("xml:lang", language));
    atom.element("id", "urn:winnow:dataset:" + dataset.id())
        .element("title", title.map(Text::value).orElse(dataset.id().toString()))
        .element("updated", updated(stored).toString())
        .element("published", stored.firstSeen().toString())
        .link("alternate", "text/html", base + "/datasets/" + dataset.id())
        .author(stored.organisation().map(Organisation::name).orElse("–"));
    String summary = Harvested.plain(Items.first(dataset.description()), LONGEST_SUMMARY);
    if (!summary.isEmpty()) {
      atom.element("summary", summary);
    }
    stored
        .score(profile)
        .flatMap(Score::freshness)
        .ifPresent(stage -> atom.category(base + "/about#freshness", stage.code()));
    atom.end();
  }

  /** A dataset is news when its content changed, and when time or its links changed its score. */
  private Instant updated(StoredDataset stored) {
    return stored
        .score(profile)
        .map(Score::asOf)
        .filter(scored -> scored.isAfter(stored.lastChanged()))
        .orElse(stored.lastChanged());
  }
}
