package dev.winnow.portals.probe.sign.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Judgement;
import dev.winnow.portals.probe.sign.Lead;
import dev.winnow.portals.probe.sign.Lead.Strength;
import dev.winnow.portals.probe.sign.Recogniser;
import dev.winnow.portals.reading.Answers;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Web;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * EntryScape: its store is asked where its catalogue is, which is then read as DCAT. The store is
 * named in the scripts of its pages, or stands in the address.
 */
public final class EntryScapeSigns implements Recogniser {

  private static final String EXPORT = "recursive=dcat";
  private static final Pattern STORE =
      Pattern.compile("(https?://[^\"'\\s<>]{1,200}?/store/)(?:\\d+/|search|[\"'\\s<>]|$)");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:entrystore|repository)[\"']?\\s*[:=]\\s*[\"'](https?://[^\"'\\s<>]{1,200})");
  private static final Pattern ENTRY =
      Pattern.compile("^(.*/store/\\d+)/(?:entry|metadata|resource)/(\\d+)$");

  @Override
  public String type() {
    return "dcat";
  }

  @Override
  public Rank rank() {
    return Rank.RDF;
  }

  @Override
  public List<Lead> leads(FirstLook look) {
    if (!look.isWeb()) {
      return List.of();
    }
    List<Lead> leads = new ArrayList<>();
    boolean exported = String.valueOf(look.landed().getQuery()).contains(EXPORT);
    Matcher entry = ENTRY.matcher(look.landed().toString().replaceFirst("[?#].*", ""));
    if (entry.matches() && !exported) {
      URI export =
          URI.create("%s/metadata/%s?%s".formatted(entry.group(1), entry.group(2), EXPORT));
      leads.add(Lead.of(type(), export, Strength.MARKED, "The address is one of EntryScape's."));
    }
    List<URI> stores = new ArrayList<>(look.addresses(STORE));
    stores.addAll(look.addresses(NAMED));
    look.before("/store/")
        .filter(root -> !exported)
        .ifPresent(root -> stores.add(root.resolve("store/")));
    if (stores.isEmpty() && look.mentions("entryscape", "entrystore")) {
      stores.add(look.root().resolve("store/"));
    }
    for (URI store : stores) {
      leads.add(Lead.of(type(), catalogues(store), Strength.MARKED, "The page is EntryScape's."));
    }
    return leads;
  }

  /** What asks a store for its public catalogues. */
  private static URI catalogues(URI store) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("type", "solr");
    asked.put("query", "rdfType:http\\://www.w3.org/ns/dcat#Catalog AND public:true");
    URI folder = URI.create(store.toString().replaceFirst("/*$", "/"));
    return Web.query(folder.resolve("search"), asked);
  }

  /** The store's answer names the only catalogue; where there are several, nobody can choose. */
  @Override
  public Optional<Lead> settled(Lead lead, Fetcher site) throws FetchException {
    if (lead.url().toString().contains(EXPORT)) {
      return Optional.of(lead);
    }
    JsonNode answer = Answers.json(site, lead.url());
    List<JsonNode> children = Nodes.items(answer, "resource", "children");
    if (children.size() != 1) {
      return Optional.empty();
    }
    JsonNode only = children.get(0);
    URI export =
        lead.url()
            .resolve(
                "%s/metadata/%s?%s"
                    .formatted(Nodes.text(only, "contextId"), Nodes.text(only, "entryId"), EXPORT));
    return Optional.of(Lead.of(type(), export, lead.strength(), lead.evidence()));
  }

  @Override
  public Judgement judge(Lead lead, Taste taste) {
    return new Judgement(0.9, "It is a catalogue in DCAT, exported by EntryScape.");
  }
}
