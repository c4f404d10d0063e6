package dev.winnow.portals.awsregistry;

import com.fasterxml.jackson.core.JsonParser;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Abilities;
import dev.winnow.harvest.Abilities.Deletions;
import dev.winnow.harvest.Abilities.Since;
import dev.winnow.harvest.About;
import dev.winnow.harvest.About.Basis;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.reading.archive.Repositories;
import dev.winnow.portals.reading.archive.Unpacked;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;

/**
 * Harvests the Registry of Open Data on AWS. The portal's url is its repository on GitHub, a
 * tarball of it, a list of JSON objects line by line, or one YAML file: the first bytes tell which.
 *
 * <p>The setting {@code pages} is where the pages of entries are, by default those of AWS.
 */
public final class AwsRegistryHarvester implements Harvester {

  private static final String PAGES = "https://registry.opendata.aws/";

  @Override
  public String type() {
    return "aws-registry";
  }

  @Override
  public About about() {
    return new About(
            "The Registry of Open Data on AWS and registries like it: a repository on GitHub, a"
                + " tarball, lines of JSON, or one YAML file.",
            Map.of(),
            "The whole registry is fetched each time; what has not changed goes no further than its"
                + " hash.",
            "By the mark Deprecated, and by absence.",
            "One document only.",
            Basis.RECORDED)
        .with("pages", "where the pages of the entries are, by default those of AWS");
  }

  @Override
  public Abilities abilities(Portal portal) {
    return new Abilities(Since.NONE, Deletions.SIGNALLED, false);
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    URI uri = Repositories.archive(portal.url());
    Response response = fetcher.fetch(Request.get(uri, "*/*").streamed());
    try {
      return open(response);
    } catch (IOException e) {
      response.close();
      throw new FetchException(Kind.UNPARSABLE, uri, uri + " cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    String pages = portal.settings().getOrDefault("pages", PAGES);
    return new AwsRegistryReader(portal, record, pages).read();
  }

  private static Page open(Response response) throws IOException {
    Unpacked unpacked = Unpacked.of(response.open());
    InputStream in = unpacked.in();
    if (unpacked.isTar()) {
      return new EntryPage(new TarEntries(in, response.uri()), in, response);
    }
    if (unpacked.firstSign() == '{' || unpacked.firstSign() == '[') {
      in.close();
      JsonParser parser = Json.open(response);
      return new EntryPage(new LineEntries(parser, response.uri()), parser, response);
    }
    return new EntryPage(new YamlEntry(in, response.uri()), in, response);
  }
}
