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
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Harvests the Registry of Open Data on AWS. The portal's url is its repository on GitHub, a
 * tarball of it, a list of JSON objects line by line, or one YAML file: the first bytes tell which.
 *
 * <p>The setting {@code pages} is where the pages of entries are, by default those of AWS.
 */
public final class AwsRegistryHarvester implements Harvester {

  private static final Pattern REPOSITORY =
      Pattern.compile("https://github\\.com/([^/?#]+)/([^/?#]+?)(\\.git)?/?");
  private static final String PAGES = "https://registry.opendata.aws/";
  private static final int TAR_HEADER = 512;

  @Override
  public String type() {
    return "aws-registry";
  }

  @Override
  public About about() {
    return new About(
            "The Registry of Open Data on AWS and registries like it: a repository on GitHub, a tarball, lines of JSON, or one YAML file.",
            Map.of(),
            "The whole registry is fetched each time; what has not changed goes no further than its hash.",
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
    URI uri = document(portal.url());
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

  /** A repository's page stands for the tarball of its main branch. */
  private static URI document(URI configured) {
    Matcher repository = REPOSITORY.matcher(configured.toString());
    return repository.matches()
        ? URI.create(
            "https://github.com/%s/%s/archive/HEAD.tar.gz"
                .formatted(repository.group(1), repository.group(2)))
        : configured;
  }

  private static Page open(Response response) throws IOException {
    BufferedInputStream in = buffered(response.open());
    byte[] head = peek(in, TAR_HEADER);
    if (head.length > 1 && head[0] == 0x1f && head[1] == (byte) 0x8b) {
      in = buffered(new GZIPInputStream(in));
      head = peek(in, TAR_HEADER);
    }
    boolean tar =
        head.length == TAR_HEADER
            && new String(head, 257, 5, java.nio.charset.StandardCharsets.US_ASCII).equals("ustar");
    if (tar) {
      return new EntryPage(new TarEntries(in, response.uri()), in, response);
    }
    if (firstSign(head) == '{' || firstSign(head) == '[') {
      in.close();
      JsonParser parser = Json.open(response);
      return new EntryPage(new LineEntries(parser, response.uri()), parser, response);
    }
    return new EntryPage(new YamlEntry(in, response.uri()), in, response);
  }

  private static BufferedInputStream buffered(InputStream in) {
    return new BufferedInputStream(in, 1 << 16);
  }

  private static byte[] peek(BufferedInputStream in, int size) throws IOException {
    in.mark(size);
    byte[] head = in.readNBytes(size);
    in.reset();
    return head;
  }

  private static char firstSign(byte[] head) {
    for (byte sign : head) {
      if (!Character.isWhitespace(sign)) {
        return (char) sign;
      }
    }
    return ' ';
  }
}
