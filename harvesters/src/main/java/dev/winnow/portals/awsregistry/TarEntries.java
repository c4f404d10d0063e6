package dev.winnow.portals.awsregistry;

import dev.winnow.harvest.Found;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The YAML files in the folder "datasets" of a repository's tarball. */
final class TarEntries implements Entries {

  private static final Pattern DATASET = Pattern.compile("(.*/)?datasets/[^/]+\\.ya?ml");

  private final TarArchiveInputStream tar;
  private final URI address;

  TarEntries(InputStream in, URI address) {
    this.tar = new TarArchiveInputStream(in);
    this.address = address;
  }

  @Override
  public Optional<Found> next() throws IOException {
    TarArchiveEntry entry = tar.getNextEntry();
    while (entry != null) {
      if (entry.isFile() && DATASET.matcher(entry.getName()).matches()) {
        return Optional.of(found(entry));
      }
      entry = tar.getNextEntry();
    }
    return Optional.empty();
  }

  private Found found(TarArchiveEntry entry) throws IOException {
    String name = YamlText.name(entry.getName());
    if (entry.getSize() > YamlText.MOST_BYTES) {
      return YamlText.tooLarge(name);
    }
    byte[] yaml = tar.readNBytes((int) entry.getSize());
    if (yaml.length < entry.getSize()) {
      throw new java.io.EOFException("the tarball breaks off inside " + entry.getName());
    }
    return YamlText.found(name, address, yaml);
  }
}
